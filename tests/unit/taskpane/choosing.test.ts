import { describe, expect, it } from 'vitest';
import { layouts, type Layout, type LayoutChoices } from '../../../src/layouts';
import { indikasiProgram } from '../../../src/layouts/tables/indikasi-program';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import { defaultProfil, type Plan, type Profil } from '../../../src/plan';
import { speak, type TextKey } from '../../../src/strings';
import { changedOver, choicesOfForm, formOfChoices, formOfPeriod, offerPeriods, ownPeriod, periodOf, sameChoices, startingChoices, withHeaderWord, yearsOutside } from '../../../src/taskpane/model/choice-form';
import { groupLayouts, purposeOf, type LayoutText } from '../../../src/taskpane/model/layout-groups';
import { number, plan } from '../../support/plan';
import { regency } from '../../support/regency';

const sixYears = regency();
const fiveYears = plan({ years: [2019, 2020, 2021, 2022, 2023] }).sasaran('Sehat').indikator('IPM', { targets: [1, 2, 3, 4, 5].map((at) => number(at)) }).build();
const counted: Plan = { ...plan({ years: [1, 2, 3, 4, 5] }).sasaran('Sehat').indikator('IPM', { targets: [1, 2, 3, 4, 5].map((at) => number(at)) }).build(), period: null };
const profil = (stated: Partial<Profil>): Profil => ({ ...defaultProfil, ...stated });

describe('a table’s choices as a form', () => {
  it('come back from it as they went in', () => {
    for (const layout of layouts) for (const of of [sixYears, counted]) expect(choicesOfForm(formOfChoices(layout.defaults(of))).choices, layout.id).toEqual(layout.defaults(of));
    const chosen: LayoutChoices = { ...tc14.defaults(sixYears), period: { first: 2026, last: 2030 }, paguPeriod: { first: 2027, last: 2027 }, signature: { placeAndDate: '', position: 'Kepala Bappeda', name: '', nip: '' } };
    expect(choicesOfForm(formOfChoices(chosen))).toEqual({ choices: chosen, faults: { period: null, paguPeriod: null } });
  });

  it('of another table take along only what was changed in the form', () => {
    const own = tc14.defaults(sixYears);
    const [first, newest]: LayoutChoices[] = [{ ...own, title: 'Untuk Bappeda', paper: 'A4' }, { ...own, region: 'Kabupaten Natuna', title: 'Untuk DPRD' }];
    expect(changedOver(first!, newest!, newest!)).toEqual(first);
    expect(changedOver(first!, newest!, { ...newest!, paper: 'A3', period: { first: 2026, last: 2030 } })).toEqual({ ...first, paper: 'A3', period: { first: 2026, last: 2030 } });
  });

  it('have no signature where nothing was typed', () => {
    const form = formOfChoices(tc14.defaults(sixYears));
    expect(choicesOfForm({ ...form, signature: { ...form.signature, name: '  ' } }).choices.signature).toBeNull();
  });

  it('keep a header word only while it differs from the table’s own', () => {
    const words = withHeaderWord({}, 'Kode', 'Kode Rekening');
    expect(words).toEqual({ Kode: 'Kode Rekening' });
    expect(withHeaderWord(words, 'Kode', '')).toEqual({ Kode: '' });
    expect(withHeaderWord(words, 'Kode', 'Kode')).toEqual({});
  });

  it('are the same whatever order they are kept in', () => {
    const own = { ...tc14.defaults(sixYears), headerWords: { Kode: 'A', Rp: 'B' } };
    expect(sameChoices(own, { ...own, headerWords: { Rp: 'B', Kode: 'A' } })).toBe(true);
    expect(sameChoices(own, { ...own, title: '' })).toBe(false);
  });
});

describe('a period that is typed', () => {
  const typed = (first: string, last: string) => periodOf({ way: 'ketik', first, last });

  it('is one where both are years, the first before the last', () => {
    expect([typed('2026', ' 2030 '), typed('2026', '2026'), periodOf(formOfPeriod(null))]).toEqual([{ period: { first: 2026, last: 2030 } }, { period: { first: 2026, last: 2026 } }, { period: null }]);
  });

  it('says why it is none, and leaves the table with all years', () => {
    expect([typed('2026', ''), typed('26', '30'), typed('2026', 'akhir'), typed('2030', '2026'), typed('2020', '2032')].map((one) => ('fault' in one ? one.fault : null)))
      .toEqual(['bukan-tahun', 'bukan-tahun', 'bukan-tahun', 'terbalik', 'terlalu-banyak']);
    const form = { ...formOfChoices(tc14.defaults(sixYears)), period: { way: 'ketik', first: '2030', last: '2026' } as const };
    expect(choicesOfForm(form)).toMatchObject({ choices: { period: null }, faults: { period: 'terbalik', paguPeriod: null } });
  });

  it('begins with the years that are chosen now, so that it is right before anything is typed', () => {
    const present = { first: 2025, last: 2030 };
    expect([ownPeriod(formOfPeriod(null), present), ownPeriod(formOfPeriod({ first: 2026, last: 2030 }), present)].map(periodOf)).toEqual([{ period: present }, { period: { first: 2026, last: 2030 } }]);
    expect(ownPeriod(formOfPeriod(null), null)).toEqual({ way: 'ketik', first: '', last: '' });
  });

  it('names the years that the plan says nothing of', () => {
    expect(yearsOutside(fiveYears, { first: 2022, last: 2025 })).toEqual([2024, 2025]);
    expect(yearsOutside(fiveYears, null)).toEqual([]);
    expect(yearsOutside(counted, { first: 2025, last: 2029 })).toEqual([]);
  });
});

describe('periods that are offered', () => {
  it('are five of six years, either way', () => {
    expect(offerPeriods(sixYears, null)).toEqual({ own: { first: 2025, last: 2030 }, periods: [{ first: 2026, last: 2030 }, { first: 2025, last: 2029 }] });
  });

  it('are the profile’s, each once', () => {
    expect(offerPeriods(fiveYears, profil({ period: { first: 2019, last: 2022 } })).periods).toEqual([{ first: 2019, last: 2022 }]);
    expect(offerPeriods(fiveYears, profil({ period: { first: 2019, last: 2023 } })).periods).toEqual([]);
    expect(offerPeriods(counted, profil({ period: { first: 2025, last: 2029 } }))).toEqual({ own: null, periods: [{ first: 2025, last: 2029 }] });
  });
});

describe('what a table begins with', () => {
  it('is the layout’s own where the region has settled nothing', () => {
    expect(startingChoices(tc14, sixYears, null)).toEqual(tc14.defaults(sixYears));
    expect(startingChoices(tc14, sixYears, defaultProfil)).toEqual(tc14.defaults(sixYears));
  });

  it('has the region that the profile states, and years only for a plan that counts as many', () => {
    const stated = profil({ daerah: 'Kabupaten Natuna', period: { first: 2025, last: 2029 } });
    expect(startingChoices(tc14, counted, stated)).toEqual({ ...tc14.defaults(counted), region: 'Kabupaten Natuna', period: { first: 2025, last: 2029 } });
    expect(startingChoices(tc14, fiveYears, stated).period).toBeNull();
    expect(startingChoices(tc14, counted, profil({ period: { first: 2025, last: 2030 } })).period).toBeNull();
  });
});

describe('the list of tables', () => {
  const speaker = speak('id');
  const textOf = ({ id }: Pick<Layout, 'id'>): LayoutText => ({ name: speaker.say(`layouts.${id}.nama` as TextKey), about: speaker.say(`layouts.${id}.keterangan` as TextKey) });
  const found = (query: string, regime: Parameters<typeof groupLayouts>[1] = 'semua') => groupLayouts(layouts, regime, query, textOf);
  const ids = (groups: ReturnType<typeof found>) => groups.flatMap((group) => group.layouts.map(({ id }) => id));

  it('has every table once, by purpose and then by regime', () => {
    expect(ids(found('')).sort()).toEqual(layouts.map(({ id }) => id).sort());
    expect(found('').map(({ purpose, regime }) => `${purpose} ${regime}`)).toEqual([
      'rpjmd permendagri-86-2017', 'rpjmd inmendagri-2-2025', 'rpjmd lain', 'renstra permendagri-86-2017', 'renstra inmendagri-2-2025', 'renstra lain', 'evaluasi permendagri-86-2017', 'evaluasi lain',
    ]);
  });

  it('puts evaluators’ forms together, whatever document they evaluate', () => {
    expect(layouts.filter((layout) => purposeOf(layout) === 'evaluasi').map(({ id }) => id)).toEqual(['e-78', 'e-79', 'e-80', 'konsistensi-rkpd', 'kke-1', 'kke-2', 'kke-3', 'kke-5']);
  });

  it('of one regime keeps the forms that belong to none', () => {
    const regimes = new Set(found('', 'inmendagri-2-2025').map(({ regime }) => regime));
    expect([...regimes].sort()).toEqual(['inmendagri-2-2025', 'lain']);
  });

  it('finds a table by any of its words, with or without its points', () => {
    for (const query of ['T-C.27', 'tc27', 'T-C 27 pendanaan', 'rencana kegiatan pendanaan']) expect(ids(found(query)), query).toContain('tc-27');
    expect(ids(found('tc27'))).toEqual(['tc-27']);
    expect(found('neraca lajur')).toEqual([]);
  });

  it('puts what fits best first: the name that was typed, one that begins with it, one that has the words, then descriptions', () => {
    for (const { id } of layouts) for (const typed of [textOf({ id }).name, textOf({ id }).name.toLowerCase().replace(/[.,]/g, ' ')]) expect(textOf({ id: ids(found(typed))[0]! }).name, typed).toBe(textOf({ id }).name);
    expect(ids(found('Cascading kinerja perangkat'))[0]).toBe('cascading-opd');
    expect(ids(found('tc-1'))[0]).toBe('tc-14');
    expect(ids(found('program perangkat daerah dan pagu'))[0]).toBe('program-pd-pagu');
  });
});

describe('what a table prints and the plan lacks', () => {
  const bare = plan({ years: [2025] }).sasaran('Sehat').indikator('IPM', { targets: [number(1)] }).build();

  it('is told by level and field', () => {
    expect(indikasiProgram.lacks(bare)).toEqual({ levels: ['program'], fields: ['kode', 'kondisi-awal', 'pagu', 'kondisi-akhir', 'pagu-akhir', 'opd'] });
    expect(indikasiProgram.lacks(sixYears)).toEqual({ levels: [], fields: [] });
  });

  it('is nothing that is filled in by hand, or that a table counts itself', () => {
    const told = new Set(layouts.flatMap((layout) => layout.lacks(plan({ years: [2025] }).build()).fields));
    for (const field of ['nomor', 'uraian', 'realisasi', 'capaian', 'kosong']) expect(told).not.toContain(field);
  });
});
