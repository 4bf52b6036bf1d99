import type { JSX } from 'react';
import { countedPeriod } from '../../layouts';
import type { Period, Plan, Profil } from '../../plan';
import type { Speaker } from '../../strings';
import { usePane } from '../context';
import { offerPeriods, yearsOutside } from '../model/choice-form';
import { ChoiceField } from './choice-fields';
import { PeriodField } from './period-field';
import type { Choosing } from './useChoices';

interface YearFieldsProps {
  readonly plan: Plan;
  readonly choosing: Choosing;
  readonly profil: Profil;
}

/** Which years have columns, which of them have rupiah, and how they are headed. */
export function YearFields({ plan, choosing: { layout, form, choices, faults, change }, profil }: YearFieldsProps): JSX.Element {
  const { speaker } = usePane();
  const { own, periods } = offerPeriods(plan, profil);
  const offered = withKept(periods, layout.defaults(plan).period);
  const shown = choices.period ?? own;
  const outside = yearsOutside(plan, choices.period);
  const noPagu = choices.paguPeriod !== null && shown !== null && (choices.paguPeriod.last < shown.first || choices.paguPeriod.first > shown.last);
  // A part of the period keeps the period's numbers, so that it is said which year is the first.
  const since = countedPeriod(plan, choices.period)?.first ?? null;
  const counted = choices.years === 'calendar' && shown === null;
  return (
    <>
      <PeriodField
        label={speaker.say('choices.tahun.kolom')}
        all={own ? speaker.say('choices.tahun.semua.antara', { antara: between(own) }) : speaker.say('choices.tahun.semua')}
        value={form.period} present={own ?? offered[0] ?? null} offered={offered} fault={faults.period}
        warning={outside.length > 0 ? speaker.say('choices.tahun.diLuar', { tahun: listed(outside) }) : null}
        onChange={(period) => change({ period })}
      />
      {layout.uses.pagu ? (
        <PeriodField
          label={speaker.say('choices.tahun.pagu')} all={speaker.say('choices.tahun.pagu.semua')} value={form.paguPeriod} present={shown} offered={[]} fault={faults.paguPeriod}
          warning={noPagu ? speaker.say('choices.tahun.pagu.diLuar') : null} onChange={(paguPeriod) => change({ paguPeriod })}
        />
      ) : null}
      <ChoiceField
        label={speaker.say('choices.tahun.kepala')} value={form.years}
        options={[
          { value: 'calendar', words: speaker.say('choices.tahun.kepala.calendar') },
          { value: 'ordinal', words: since === null ? speaker.say('choices.tahun.kepala.ordinal') : speaker.say('choices.tahun.kepala.ordinal.sejak', { tahun: String(since) }) },
        ]}
        warning={counted ? speaker.say('choices.tahun.kepala.takPasti') : null}
        onChange={(years) => change({ years })}
      />
    </>
  );
}

/** What is chosen of years, in a line. */
export function yearDigest({ choices, faults, layout }: Choosing, plan: Plan, speaker: Speaker): string {
  const { own } = offerPeriods(plan, null);
  const shown = choices.period ?? own;
  const { paguPeriod } = choices;
  return [
    faults.period ? '' : shown ? between(shown) : speaker.say('choices.tahun.semua'),
    layout.uses.pagu && paguPeriod ? `${speaker.say('choices.rupiah')} ${between(paguPeriod)}` : '',
    choices.years === 'ordinal' ? speaker.say('choices.tahun.kepala.ordinal') : '',
  ].filter((text) => text !== '').join(' · ');
}

/** The period that the table itself begins with can be come back to. */
function withKept(periods: readonly Period[], own: Period | null): readonly Period[] {
  return own === null || periods.some(({ first, last }) => first === own.first && last === own.last) ? periods : [own, ...periods];
}

function between({ first, last }: Period): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function listed(years: readonly number[]): string {
  return years.map(String).join(', ');
}
