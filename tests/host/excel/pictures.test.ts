import { afterEach, describe, expect, it } from 'vitest';
import { request } from '../../../src/excel/host/requests';
import { ownersWithoutOpd } from '../../../src/excel/marks/places';
import { drawTree as drawPicture, firstTree } from '../../../src/layouts/pictures';
import { speak } from '../../../src/strings';
import { heatWords, trajectoryWords, treeWords } from '../../../src/taskpane/pictures/words';
import { partOf, reopened } from '../../support/books';
import { saveBook } from '../../../src/workbench/files/save';
import { number, plan, predicate } from '../../support/plan';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import { bookOf } from '../support/book';
import { answersShapes } from '../support/shapes';
import { matrixBook, mergesOf, openSession, rowsOf, type OpenSession } from './matrix-book';

let at: OpenSession;
afterEach(async () => {
  await settled();
  at.office.close();
});

async function open(book = matrixBook()): Promise<void> {
  at = await openSession(book);
  await at.session.open();
}

async function settled(): Promise<void> {
  await at.office.eventsHaveArrived();
  await new Promise((resolve) => setTimeout(resolve, 120));
  await at.office.eventsHaveArrived();
}

const speaker = speak('id');
const sheetNames = (): string[] => at.office.book.model.getters.getSheetIds().map((id) => at.office.book.model.getters.getSheetName(id));
const sources = (): string[] => at.session.getState().workbook!.sheets.map(({ name }) => name);
const valuesOf = (sheet: string): Promise<unknown[][]> =>
  request((context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    return () => range.values as unknown[][];
  });
const formulasOf = (sheet: string): Promise<unknown[][]> =>
  request((context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('formulas');
    return () => range.formulas as unknown[][];
  });
const drawTree = (way: 'sel' | 'bentuk' = 'sel'): Promise<void> => {
  const { view } = at.shown();
  const choices = firstTree(view.plan);
  return at.session.drawTree(choices, way, treeWords(choices, view, speaker));
};
const drawHeat = (): Promise<void> => at.session.drawHeatMap('indikator', heatWords({ level: 'misi', measure: 'indikator' }, at.shown().view, speaker));
const drawLines = (): Promise<void> => at.session.drawTrajectories(at.shown().view.plan.indikator.map(({ id }) => id), (left) => trajectoryWords(left, at.shown().view, speaker));

describe('a pohon kinerja in cells', () => {
  it('takes three requests, stands on a sheet of its own, and is never read', async () => {
    await open();
    expect(await at.count(() => drawTree())).toBe(3);
    expect([at.notice(), sheetNames().slice(0, 2)]).toEqual(['done pohon-dibuat', ['Matriks', 'Pohon kinerja']]);
    const texts = (await valuesOf('Pohon kinerja')).flat().filter((value) => value !== '');
    expect(texts[0]).toBe('Pohon kinerja');
    for (const { title } of at.shown().view.plan.items) expect(texts).toContain(title);
    expect(texts.filter((text) => text === 'Belum ada OPD')).toHaveLength(3);
    await at.session.check();
    expect([sources(), at.session.getState().workbook!.tables.length]).toEqual([['Matriks'], 1]);
  });

  it('is no source in a session that opens the workbook later, and not even when its matrix is gone', async () => {
    await open();
    await drawTree();
    at.office.close();
    at = await openSession(reopened(at.office.book));
    await at.session.open();
    expect(sources()).toEqual(['Matriks']);
    await request((context) => {
      context.workbook.worksheets.add('Catatan');
      context.workbook.worksheets.getItem('Matriks').delete();
      return () => undefined;
    });
    await settled();
    await at.session.check();
    expect(sources()).not.toContain('Pohon kinerja');
  });

  it('has boxes that are merged, edges that are lines, no grid lines, and one page setup', async () => {
    await open();
    await drawTree();
    const [look, page] = await request((context) => {
      const sheet = context.workbook.worksheets.getItem('Pohon kinerja').load('showGridlines');
      const merged = sheet.getRange('A1:Z60').getMergedAreasOrNullObject().load('areaCount');
      const setup = sheet.pageLayout.load('orientation,paperSize,zoom');
      return () => [[sheet.showGridlines, merged.areaCount > 10], [setup.orientation, setup.paperSize, setup.zoom]] as const;
    });
    expect([look, page]).toEqual([[false, true], ['Landscape', 'A3', { horizontalFitToPages: 1, verticalFitToPages: 1 }]]);
  });

  it('is refused where there is nothing to draw', async () => {
    await open();
    const { view } = at.shown();
    const choices = { ...firstTree(view.plan), opd: 'Dinas yang tidak ada' };
    await at.session.drawTree(choices, 'sel', treeWords(choices, view, speaker));
    expect([at.notice(), sheetNames()]).toEqual(['refused gambar-kosong', ['Matriks']]);
  });
});

describe('a pohon kinerja in shapes', () => {
  it('is a rectangle for each box and a line for each link, in five requests, and lines hold on to their boxes', async () => {
    await open();
    const shapes = answersShapes(at.office);
    const cost = await at.count(() => drawTree('bentuk'));
    expect([at.notice(), cost, sheetNames()[1]]).toEqual(['done pohon-dibuat', 5, 'Pohon kinerja']);
    const { view } = at.shown();
    const picture = drawPicture(view, firstTree(view.plan), ownersWithoutOpd(at.shown()), treeWords(firstTree(view.plan), view, speaker));
    const boxes = shapes.filter(({ made }) => made === 'AddGeometricShape').slice(1);
    expect(boxes.map(({ asked }) => [asked['Left'], asked['Top'], asked['Width'], asked['Height']])).toEqual(picture.placed.map(({ x, y, width, height }) => [x, y, width, height]));
    expect(boxes.map(({ asked }) => asked['TextFrame.TextRange.Text'])).toEqual(picture.placed.map(({ parts }) => parts.map(({ text }) => text).join('\n')));
    const lines = shapes.filter(({ made }) => made === 'AddLine');
    expect(lines.map((line) => line.arguments)).toEqual(picture.segments.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2, 'Straight']));
    const [fromMisi] = lines;
    expect([fromMisi!.asked['Line.ConnectBeginShape'], fromMisi!.asked['Line.ConnectEndShape']]).toEqual([[boxes[0]!.id, 2], undefined]);
    expect(boxes.filter(({ asked }) => asked['LineFormat.DashStyle'] === 'Dash')).toHaveLength(2);
  });

  it('is offered where Excel makes shapes, which one request finds out once', async () => {
    await open();
    expect([await at.count(async () => expect(await at.session.makesShapes()).toBe(false)), await at.count(async () => expect(await at.session.makesShapes()).toBe(false))]).toEqual([1, 0]);
    at.office.close();
    await open();
    answersShapes(at.office);
    expect(await at.session.makesShapes()).toBe(true);
  });

  it('is drawn in cells, and says so, where Excel makes no shapes', async () => {
    await open();
    await drawTree('bentuk');
    expect([at.notice(), sheetNames().filter((name) => name.startsWith('Pohon'))]).toEqual(['done pohon-dibuat.sel', ['Pohon kinerja']]);
    expect((await valuesOf('Pohon kinerja')).flat()).toContain('Program Pengelolaan Pendidikan');
    await at.session.check();
    expect(sources()).toEqual(['Matriks']);
  });
});

describe('a heat map', () => {
  it('takes four requests, with its totals as formulas and a colour scale of Excel’s own', async () => {
    await open();
    expect(await at.count(drawHeat)).toBe(4);
    expect(at.notice()).toBe('done peta-dibuat');
    expect((await formulasOf('Peta panas')).slice(3)).toEqual([
      ['OPD', 'Misi 1', 'Jumlah'], ['Dinas Kesehatan', 1, '=SUM(B5)'], ['Dinas Pendidikan', 1, '=SUM(B6)'], ['Tanpa OPD', 4, '=SUM(B7)'], ['Jumlah', '=SUM(B5:B7)', '=SUM(C5:C7)'],
    ]);
    const xml = partOf(saveBook(at.office.book), 'xl/worksheets/sheet2.xml');
    expect(xml).toMatch(/<conditionalFormatting sqref="B5:B7"><cfRule type="colorScale"[^>]*><colorScale><cfvo type="num" val="0"\/><cfvo type="max"\/>/);
  });

  it('is filled cell by cell where Excel refuses the scale', async () => {
    await open();
    const run = at.office.host.process.bind(at.office.host);
    at.office.host.process = (body) => run(body.includes('ColorScale') ? body.replaceAll('"ColorScale"', '"TidakAda"') : body);
    expect(await at.count(drawHeat)).toBe(5);
    const fill = await request((context) => {
      const cell = context.workbook.worksheets.getItem('Peta panas').getRange('B7').load('format/fill/color');
      return () => cell.format.fill.color;
    });
    expect([at.notice(), fill]).toEqual(['done peta-dibuat', '#6FA4DB']);
  });
});

describe('charts of indicators', () => {
  it('take four requests, whatever their number, and lie beside their numbers', async () => {
    await open();
    expect(await at.count(drawLines)).toBe(4);
    expect(at.notice()).toBe('done grafik-dibuat');
    const charts = await request((context) => {
      const list = context.workbook.worksheets.getItem('Grafik indikator').charts.load('items/name,items/chartType,items/title/text');
      return () => list.items.map(({ name, chartType, title }) => [name, chartType, title.text]);
    });
    expect(charts).toHaveLength(6);
    expect(charts[0]).toEqual(['Kaskade 1', 'LineMarkers', 'Indeks mutu manusia']);
    expect((await valuesOf('Grafik indikator')).slice(4, 11).map((row) => row.slice(0, 2))).toEqual([['Tahun', 'Target'], ['Kondisi awal', 10], ['2019', 11], ['2020', 12], ['2021', 13], ['2022', 14], ['2023', 15]]);
    const again = reopened(at.office.book).model.getters;
    expect(again.getChartIds(again.getSheetIdByName('Grafik indikator')!)).toHaveLength(6);
    await at.session.check();
    expect(sources()).toEqual(['Matriks']);
  });

  it('name on the sheet who was left out, and are refused where nobody is left', async () => {
    const facts = { awal: number(10), targets: number(12), akhir: number(12), opd: 'Dinas Kesehatan' };
    const grades = { ...facts, awal: predicate('WTP'), targets: predicate('WTP'), akhir: predicate('WTP') };
    const drawing = tc14.draw(...withDefaults(plan().misi('M').tujuan('T').sasaran('S').indikator('Opini BPK', grades).indikator('Angka harapan hidup', facts).build()));
    await open(bookOf({ Matriks: rowsOf(drawing) }, { merges: { Matriks: mergesOf(drawing) } }));
    await drawLines();
    expect(at.notice()).toBe('done grafik-dibuat.sebagian');
    expect((await valuesOf('Grafik indikator'))[1]![0]).toBe('Tidak digambar: Opini BPK (nilainya predikat atau kata tanpa angka).');
    const opini = at.shown().view.plan.indikator.find(({ name }) => name === 'Opini BPK')!;
    await at.session.drawTrajectories([opini.id], (left) => trajectoryWords(left, at.shown().view, speaker));
    expect(at.notice()).toBe('refused grafik-kosong');
  });

  it('say that numbers stand without charts where Excel makes none', async () => {
    await open();
    const run = at.office.host.process.bind(at.office.host);
    at.office.host.process = (body) => run(body.replaceAll('"LineMarkers"', '"Radar"'));
    await drawLines();
    expect([at.notice(), sheetNames()[1]]).toEqual(['failed grafik-tanpa-bagan', 'Grafik indikator']);
  });
});

function withDefaults(of: Parameters<typeof tc14.draw>[0]): Parameters<typeof tc14.draw> {
  return [of, tc14.defaults(of)];
}
