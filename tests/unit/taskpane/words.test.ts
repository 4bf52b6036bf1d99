import { describe, expect, it } from 'vitest';
import { defaultProfil, viewPlan } from '../../../src/plan';
import { speak } from '../../../src/strings';
import { groups } from '../../../src/strings/groups';
import { heatNote, heatWords, trajectoryWords, treeWords } from '../../../src/taskpane/pictures/words';
import { plan } from '../../support/plan';

describe('the pane\'s words', () => {
  it('count one and many in English', () => {
    const english = speak('en');
    expect([1, 5].map((count) => english.say('pane.stat.misi', { count }))).toEqual(['mission', 'missions']);
    expect([1, 241].map((count) => english.say('pane.pohon.indikator', { count }))).toEqual(['1 indicator', '241 indicators']);
    expect([1, 2].map((count) => english.say('pane.opd.banyak', { count }))).toEqual(['1 indicator has no agency', '2 indicators have no agency']);
    expect(speak('id').say('pane.stat.misi', { count: 5 })).toBe('misi');
  });

  it('of a picture are those of the document, whatever the pane speaks', () => {
    const of = plan().misi('Masyarakat sehat', { number: '1' }).program('Program Kesehatan').indikator('Opini BPK').build();
    const view = viewPlan(of);
    const [indonesian, english] = (['id', 'en'] as const).map((language) => {
      const speaker = speak(language);
      const tree = treeWords({ scope: of.items[0]!.id, opd: 'Dinas A', lowest: 'program', indicators: true }, view, speaker);
      const heat = heatWords({ level: 'misi', measure: 'indikator' }, view, speaker);
      const charts = trajectoryWords([{ id: of.indikator[0]!.id, name: 'Opini BPK', why: 'predikat' }], view, speaker);
      return [tree.title, tree.subtitle, tree.level('sasaran'), tree.legend, heat.title, heat.note, heat.total, heat.column(null, 1), charts.title, charts.note, charts.awal, charts.yearName(1)];
    });
    expect(english).toEqual(indonesian);
    expect(english![0]).toBe('Pohon kinerja Misi 1');
    expect(heatNote('indikator', view, speak('en'))).toContain('counts for each');
  });

  it('of a heat map say how many of those without an agency need none, as the headline counts them', () => {
    const of = plan().misi('M').tujuan('T').indikator('Indeks A').indikator('Indeks B').sasaran('S').indikator('Indeks C').indikator('Indeks D', { opd: 'Dinas A' }).build();
    const note = (view: ReturnType<typeof viewPlan>, measure: 'indikator' | 'program' = 'indikator'): string => heatNote(measure, view, speak('id'));
    expect(note(viewPlan(of))).toContain('“Tanpa OPD” termasuk 2 indikator di atas sasaran');
    expect(note(viewPlan(of), 'program')).not.toContain('di atas sasaran');
    expect(note(viewPlan(of, { profil: { ...defaultProfil, tujuanNeedsOpd: true } }))).not.toContain('di atas sasaran');
  });

  it('call an item by one word in Indonesian', () => {
    const texts = Object.values(groups).flatMap(({ id }) => Object.values(id));
    expect(texts.filter((text) => /\bbutir\b/i.test(text))).toEqual([]);
  });
});
