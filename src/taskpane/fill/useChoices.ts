import { useDeferredValue, useMemo, useState } from 'react';
import type { TablePicture } from '../../excel/session-state';
import { layouts, type Layout, type LayoutChoices, type TableNotice, type TablePreview } from '../../layouts';
import { defaultProfil, type Plan, type Profil } from '../../plan';
import { usePane } from '../context';
import { changedOver, choicesOfForm, formOfChoices, sameChoices, startingChoices, type ChoiceForm, type ChosenForm } from '../model/choice-form';
import { proposedLayout } from '../model/proposed-layout';
import { recallTable, rememberTable } from '../preferences';

/** Body rows that the preview shows. */
const previewRows = 12;

/** The table that is being chosen, with its choices. */
export interface Choosing extends ChosenForm {
  readonly layout: Layout;
  readonly form: ChoiceForm;
  readonly profil: Profil;
  /** The sheet of the table that the choices were taken from; null where they are the layout's own, or were changed back to them. */
  readonly from: string | null;
  readonly changed: boolean;
  /** What the choices came to the last time that there was time to draw them; null where the layout cannot draw this plan. */
  readonly preview: TablePreview | null;
  /** What a planner should know before the table is drawn; as late as the preview. */
  readonly notices: readonly TableNotice[];
  /** Whether the preview lags behind what was typed. */
  readonly late: boolean;
  /** Layouts that the workbook has tables of already. */
  readonly drawn: ReadonlySet<string>;
  /** The layout that was filled last; "" where there is none. */
  readonly last: string;
  readonly pick: (layoutId: string) => void;
  readonly change: (part: Partial<ChoiceForm>) => void;
  readonly reset: () => void;
  /** The choices that a table which stands already is filled again with: its own, with what was changed here. */
  readonly choicesOf: (sheet: string) => LayoutChoices;
  /** Remembers that this table was filled. */
  readonly done: () => void;
}

/** Choices by layout while the screen is open: those of its newest table in the workbook, else the layout's own with the profile's facts. Null where there is no layout at all. */
export function useChoices({ view: { plan }, table }: TablePicture, profil: Profil | null): Choosing | null {
  const { session } = usePane();
  // What is drawn while the screen is open closes it.
  const [kept] = useState(() => session.keptChoices());
  const [last] = useState(recallTable);
  const [id, setId] = useState(() => proposedLayout(layouts, { kind: table.kind, firstYear: table.period?.first ?? null, newest: kept[0]?.layout ?? null, last }));
  const [drafts, setDrafts] = useState<ReadonlyMap<string, ChoiceForm>>(new Map());
  const layout = layouts.find((one) => one.id === id) ?? layouts[0];

  const own = useMemo(() => layout && startingChoices(layout, plan, profil), [layout, plan, profil]);
  const newest = kept.find((one) => one.layout === layout?.id);
  const begun = useMemo(() => own && formOfChoices(newest?.choices ?? own), [own, newest]);
  const draft = layout && drafts.get(layout.id);
  const form = draft ?? begun;
  const chosen = useMemo(() => form && choicesOfForm(form), [form]);
  const wanted = useMemo(() => (layout && chosen ? { layout, choices: chosen.choices } : null), [layout, chosen]);
  const deferred = useDeferredValue(wanted);
  const preview = useMemo(() => drawFirst(deferred?.layout, plan, deferred?.choices ?? null), [plan, deferred]);
  const notices = useMemo(() => (preview && deferred ? deferred.layout.notices(plan, deferred.choices) : []), [preview, plan, deferred]);
  const drawn = useMemo(() => new Set(kept.map((one) => one.layout)), [kept]);

  if (!layout || !form || !chosen || !own) return null;
  const draftWith = (next: ChoiceForm): void => setDrafts((before) => new Map(before).set(layout.id, next));
  const changed = !sameChoices(chosen.choices, own) || chosen.faults.period !== null || chosen.faults.paguPeriod !== null;
  return {
    ...chosen, layout, form, preview, notices, drawn, last, changed,
    profil: profil ?? defaultProfil,
    from: newest && changed ? newest.sheet : null,
    late: deferred !== wanted,
    pick: setId,
    change: (part) => draftWith({ ...form, ...part }),
    reset: () => draftWith(formOfChoices(own)),
    choicesOf: (sheet) => {
      const its = kept.find((one) => one.layout === layout.id && one.sheet === sheet);
      return its && begun ? changedOver(its.choices, choicesOfForm(begun).choices, chosen.choices) : chosen.choices;
    },
    done: () => rememberTable(layout.id),
  };
}

function drawFirst(layout: Layout | undefined, plan: Plan, choices: LayoutChoices | null): TablePreview | null {
  if (!layout || !choices) return null;
  try {
    return layout.preview(plan, choices, previewRows);
  } catch (fault) {
    console.error('Kaskade could not draw a preview', fault);
    return null;
  }
}
