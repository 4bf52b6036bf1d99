import type { TreeSheetWords } from '../../excel/pictures/pictures';
import { columnName, oneLine, unaskedOf, type HeatMap, type HeatMeasure, type HeatWords, type Trajectories, type Trajectory, type TrajectoryWords, type TreeChoices } from '../../layouts/pictures';
import type { Item, PlanView } from '../../plan';
import { speakInDocument, type Speaker } from '../../strings';

/** "Misi 2", "Sasaran 1.2": an item by its level and number. */
export function itemName({ level, number, code }: Pick<Item, 'level' | 'number' | 'code'>, speaker: Speaker): string {
  return `${speaker.say(`common.${level}`)} ${oneLine(number || code?.raw || '')}`.trim();
}

/** Words of a pohon kinerja, in the pane, in a copied picture and on a sheet: those of the document that it is part of. */
export function treeWords(choices: TreeChoices, view: PlanView, pane: Speaker): TreeSheetWords {
  const speaker = speakInDocument(pane);
  const scope = choices.scope === null ? undefined : view.item.get(choices.scope);
  return {
    level: (level) => speaker.say(`common.${level}`),
    withoutOpd: speaker.say('pictures.pohon.tanpaOpd'),
    untitled: speaker.say('pictures.pohon.tanpaUraian'),
    opd: (nama) => speaker.say('pictures.pohon.opd', { nama }),
    title: scope ? speaker.say('pictures.pohon.cabang', { cabang: itemName(scope, speaker) }) : speaker.say('pictures.pohon.judul'),
    subtitle: choices.opd === null ? null : speaker.say('pictures.pohon.hanya', { opd: choices.opd }),
    sheetName: speaker.say('pictures.lembar.pohon'),
    legend: speaker.say('pictures.pohon.legenda'),
  };
}

/** Words of a heat map, in the pane and on a sheet: those of the document that it is part of. */
export function heatWords({ level, measure }: Pick<HeatMap, 'level' | 'measure'>, view: PlanView, pane: Speaker): HeatWords {
  const speaker = speakInDocument(pane);
  const tingkat = speaker.say(`common.${level}`);
  return {
    sheetName: speaker.say('pictures.lembar.peta'),
    title: speaker.say('pictures.peta.judul', { tingkat, ukuran: speaker.say(`pictures.ukur.${measure}`) }),
    note: heatNote(measure, view, speaker),
    opd: speaker.say('pictures.opd'),
    total: speaker.say('pictures.peta.jumlah'),
    row: ({ kind }) => speaker.say(`pictures.peta.${kind}`),
    column: (column, place) => (column === null ? speaker.say('pictures.peta.tanpaCabang', { tingkat }) : columnName(column, tingkat, place)),
  };
}

/** How a heat map counts. */
export function heatNote(measure: HeatMeasure, view: PlanView, speaker: Speaker): string {
  const { years } = view.plan;
  const note = speaker.say(`pictures.peta.catatan.${measure}`, { awal: String(years[0] ?? ''), akhir: String(years.at(-1) ?? '') });
  const unasked = measure === 'indikator' ? unaskedOf(view) : 0;
  return unasked === 0 ? note : `${note} ${speaker.say('pictures.peta.catatan.diAtasSasaran', { jumlah: unasked })}`;
}

/** Words of a sheet of charts, those of the document that it is part of; what was left out is named with its reason. */
export function trajectoryWords(left: Trajectories['left'], view: PlanView, pane: Speaker): TrajectoryWords {
  const speaker = speakInDocument(pane);
  const isCalendar = view.plan.period !== null;
  return {
    sheetName: speaker.say('pictures.lembar.grafik'),
    title: speaker.say('pictures.grafik.judul'),
    note: left.length === 0 ? null : speaker.say('pictures.grafik.catatan', { daftar: left.map(({ name, why }) => speaker.say('pictures.grafik.lewat', { nama: name, sebab: speaker.say(`pictures.grafik.${why}`) })).join('; ') }),
    year: speaker.say('pictures.grafik.tahun'),
    awal: speaker.say('pictures.grafik.awal'),
    target: speaker.say('pictures.grafik.target'),
    low: speaker.say('pictures.grafik.bawah'),
    high: speaker.say('pictures.grafik.atas'),
    written: speaker.say('pictures.grafik.tertulis'),
    chart: ({ name, satuan }: Trajectory) => (satuan === null ? name : speaker.say('pictures.grafik.nama', { nama: name, satuan })),
    yearName: (year) => (isCalendar ? String(year) : speaker.say('pictures.grafik.tahunKe', { tahun: String(year) })),
  };
}
