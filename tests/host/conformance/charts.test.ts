// learn.microsoft.com: "Work with charts using the Excel JavaScript API"; "Excel.ChartCollection class"; "Excel.Chart class".
import { describe, expect, test } from 'vitest';
import { saveBook } from '../../../src/workbench/files/save';
import { lostOnOpen } from '../../../src/workbench/files/carried';
import { partOf, reopened } from '../../support/books';
import { open, refused, type OpenOffice } from '../support';

const rows = [['OPD', 'Galat', 'Saran'], ['Bappeda', 3, 1], ['Dinas & Badan', 2, 4], ['(tanpa OPD)', 0, 2]];
const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

async function openWithChart(): Promise<OpenOffice> {
  const office = await open(rows);
  await Excel.run(async (context) => {
    const chart = sheet1(context).charts.add('BarStacked', sheet1(context).getRange('A1:C4'), 'Columns');
    chart.name = 'Temuan per OPD';
    chart.title.text = 'Temuan per OPD';
    chart.setPosition('E2', 'J16');
    chart.series.getItemAt(0).format.fill.setSolidColor('#C55A11');
    await context.sync();
  });
  return office;
}

async function read(): Promise<unknown[]> {
  const context = new Excel.RequestContext();
  const { charts } = sheet1(context);
  charts.load('items/name,items/chartType,items/top,items/left,items/width,items/height,items/title/text,items/legend/position');
  await context.sync();
  return charts.items.map(({ name, chartType, top, left, width, height, title, legend }) => [name, chartType, title.text, legend.position, [top, left, width, height]]);
}

describe('Chart', () => {
  test('stands where it was put, with its name, kind and title', async () => {
    const { book } = await openWithChart();
    const [chart = []] = (await read()) as [unknown[]];
    expect(chart.slice(0, 4)).toEqual(['Temuan per OPD', 'BarStacked', 'Temuan per OPD', 'Bottom']);
    const figure = book.model.getters.getFigures('sheet1')[0];
    expect([figure?.col, figure?.row]).toEqual([4, 1]);
  });

  test('takes the first row for the series and the first column for the categories where they hold texts', async () => {
    const { book } = await openWithChart();
    const { getters } = book.model;
    const [id = ''] = getters.getChartIds('sheet1');
    expect(getters.getChartDefinition(id)).toMatchObject({
      dataSource: { dataSetsHaveTitle: true, labelRange: 'Sheet1!A1:A4', dataSets: [{ dataRange: 'B1:B4' }, { dataRange: 'C1:C4' }] },
    });
  });

  test('takes other data, moves, and goes', async () => {
    const { book } = await openWithChart();
    await Excel.run(async (context) => {
      const chart = sheet1(context).charts.getItem('Temuan per OPD');
      chart.setData(sheet1(context).getRange('A1:B3'), 'Columns');
      chart.left = 99;
      chart.height = 150;
      chart.chartType = 'ColumnClustered';
      chart.legend.visible = false;
      await context.sync();
    });
    const [id = ''] = book.model.getters.getChartIds('sheet1');
    expect(book.model.getters.getChartDefinition(id)).toMatchObject({ horizontal: false, stacked: false, legendPosition: 'none', dataSource: { dataSets: [{ dataRange: 'B1:B3' }] } });
    const [chart = []] = (await read()) as [unknown[]];
    expect(chart[4]).toMatchObject({ 1: 99, 3: 150 });
    await Excel.run(async (context) => {
      sheet1(context).charts.getItem('Temuan per OPD').delete();
      const gone = sheet1(context).charts.getItemOrNullObject('Temuan per OPD').load('name');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(book.model.getters.getFigures('sheet1')).toEqual([]);
  });

  test('of another kind, or of another name, is refused rather than pretended', async () => {
    await open(rows);
    const pie = Excel.run(async (context) => {
      sheet1(context).charts.add('Pie', sheet1(context).getRange('A1:B4'), 'Columns');
      await context.sync();
    });
    expect((await refused(pie)).code).toBe('ApiNotFound');
    const missing = Excel.run(async (context) => {
      sheet1(context).charts.getItem('Lain').load('name');
      await context.sync();
    });
    expect((await refused(missing)).code).toBe('ItemNotFound');
  });

  test('comes back from a saved file as it was', async () => {
    const office = await openWithChart();
    const before = await read();
    const bytes = saveBook(office.book);
    expect(partOf(bytes, 'xl/charts/chart1.xml')).toContain('<c:f>Sheet1!$B$2:$B$4</c:f><c:numCache>');
    expect(partOf(bytes, 'xl/charts/chart1.xml')).toContain('<c:v>Dinas &amp; Badan</c:v>');
    expect(partOf(bytes, 'xl/charts/chart1.xml').match(/srgbClr val="(\w+)"/g)).toEqual(['srgbClr val="C55A11"', 'srgbClr val="ED7D31"']);
    const book = reopened(office.book);
    expect(lostOnOpen(book)).toEqual([]);
    expect(saveBook(book)).toEqual(saveBook(reopened(book)));
    office.close();
    await open(book);
    const again = await read();
    expect((again[0] as unknown[]).slice(0, 4)).toEqual((before[0] as unknown[]).slice(0, 4));
    const size = (charts: unknown[]): number[] => ((charts[0] as unknown[])[4] as number[]).slice(2);
    expect(size(again)).toEqual(size(before));
  });
});

describe('a line chart', () => {
  const years = [['Tahun', 'Target'], ["'2019", 70.5], ["'2020", ''], ["'2021", 72]];
  const drawLines = async (kind: Excel.ChartType | 'Line' | 'LineMarkers'): Promise<OpenOffice> => {
    const office = await open(years);
    await Excel.run(async (context) => {
      const chart = sheet1(context).charts.add(kind, sheet1(context).getRange('A1:B4'), 'Columns');
      chart.name = 'IPM';
      chart.title.text = 'Indeks & lainnya';
      chart.title.format.font.size = 10;
      chart.title.format.font.bold = true;
      chart.legend.visible = false;
      await context.sync();
    });
    return office;
  };

  test('has years that are texts as its categories, and says what it is', async () => {
    const { book } = await drawLines('LineMarkers');
    expect(((await read()) as unknown[][])[0]!.slice(0, 4)).toEqual(['IPM', 'LineMarkers', 'Indeks & lainnya', 'Bottom']);
    const { getters } = book.model;
    expect(getters.getChartDefinition(getters.getChartIds('sheet1')[0]!)).toMatchObject({ type: 'line', dataSource: { labelRange: 'Sheet1!A1:A4', dataSets: [{ dataRange: 'B1:B4' }] }, title: { fontSize: 10, bold: true } });
  });

  test('becomes columns, and columns become a line', async () => {
    await drawLines('Line');
    await Excel.run(async (context) => {
      sheet1(context).charts.getItem('IPM').chartType = 'ColumnClustered';
      await context.sync();
    });
    expect(((await read()) as unknown[][])[0]!.slice(0, 3)).toEqual(['IPM', 'ColumnClustered', 'Indeks & lainnya']);
    await Excel.run(async (context) => {
      sheet1(context).charts.getItem('IPM').chartType = 'Line';
      await context.sync();
    });
    expect(((await read()) as unknown[][])[0]!.slice(0, 3)).toEqual(['IPM', 'Line', 'Indeks & lainnya']);
  });

  test('comes back from a saved file as it was, a gap where nothing is planned', async () => {
    const office = await drawLines('LineMarkers');
    const before = await read();
    const xml = partOf(saveBook(office.book), 'xl/charts/chart1.xml');
    expect(xml).toContain('<c:lineChart><c:grouping val="standard"/>');
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>70.5</c:v></c:pt><c:pt idx="2"><c:v>72</c:v></c:pt>');
    expect(xml).toContain('<a:rPr sz="1000" b="1"/><a:t>Indeks &amp; lainnya</a:t>');
    const book = reopened(office.book);
    expect(lostOnOpen(book)).toEqual([]);
    expect(saveBook(book)).toEqual(saveBook(reopened(book)));
    office.close();
    await open(book);
    expect(((await read()) as unknown[][])[0]!.slice(0, 4)).toEqual((before as unknown[][])[0]!.slice(0, 4));
  });
});

describe('a link to a place of the workbook', () => {
  test('shows its label, and is written as the formula that it is', async () => {
    const { book } = await open([['', 'x']]);
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1');
      range.formulas = [['=HYPERLINK("#\'Sheet1\'!B1","B1")']];
      range.load('values,text');
      await context.sync();
      expect([range.values, range.text]).toEqual([[['B1']], [['B1']]]);
    });
    expect(book.model.getters.getEvaluatedCell({ sheetId: 'sheet1', row: 0, col: 0 }).link).toMatchObject({ url: "#'Sheet1'!B1", label: 'B1', isExternal: false });
    expect(partOf(saveBook(book), 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" t="str"><f>HYPERLINK("#\'Sheet1\'!B1","B1")</f><v>B1</v></c>');
  });
});
