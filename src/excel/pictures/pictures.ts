import type { IndikatorId } from '../../plan';
import type { Drawing } from '../../layouts';
import {
  drawTree, heatColors, heatDrawing, heatMapOf, shapeSheet, trajectoriesOf, trajectoryDrawing, treeDrawing,
  type HeatDrawing, type HeatMeasure, type HeatWords, type PlacedChart, type Trajectories, type TrajectoryWords, type TreeChoices, type TreePicture, type TreeWords,
} from '../../layouts/pictures';
import { shownOf, type Desk, type IntentTools } from '../desk';
import type { DrawnSheet } from '../draw/draw';
import { removeSheet } from '../draw/draw';
import { drawBeside } from '../draw/draw-intents';
import { addressLists, addressOf } from '../host/addresses';
import { classify } from '../host/failures';
import { nothing, request } from '../host/requests';
import { ownersWithoutOpd } from '../marks/places';
import type { NoticeKey } from '../notices';
import type { TablePicture } from '../session-state';
import { mostCharts } from './limits';
import { drawShapes } from './tree-shapes';

/** Words of a pohon kinerja and of its sheet. */
export interface TreeSheetWords extends TreeWords {
  readonly sheetName: string;
}

/** What pane and ribbon can ask for about pictures. Each draws on a new sheet from the shown table and goes there. */
export interface PictureIntents {
  /** Whether this Excel makes shapes, found out by asking: hosts name requirement sets whose shapes they have not. Asked once; true where it could not be asked. */
  makesShapes(): Promise<boolean>;
  /** In cells, or in shapes of Excel's own; in cells too where the host makes no shapes. */
  drawTree(choices: TreeChoices, way: TreeWay, words: TreeSheetWords): Promise<void>;
  /** Misi × OPD with totals as formulas, coloured by a colour scale of Excel's own where it has one. */
  drawHeatMap(measure: HeatMeasure, words: HeatWords): Promise<void>;
  /** A line chart of Excel's own for each indicator that numbers can be drawn of, beside its numbers. */
  drawTrajectories(ids: readonly IndikatorId[], words: (left: Trajectories['left']) => TrajectoryWords): Promise<void>;
}

export type TreeWay = 'sel' | 'bentuk';

/** What a picture's sheet is kept as. */
type PictureLayout = 'pohon-kinerja' | 'peta-panas' | 'grafik-indikator';

/** The intents of drawing pictures over a desk. */
export function pictureIntents(desk: Desk): PictureIntents {
  let shapes: boolean | null = null;
  return {
    makesShapes: async () => (shapes ??= await countsShapes()) ?? true,
    drawTree: (choices, way, words) =>
      desk.run('gambar', async (tools) => {
        const shown = shownOf(desk);
        if (!shown) return desk.say({ kind: 'refused', key: 'tanpa-rencana' });
        const picture = drawTree(shown.view, choices, ownersWithoutOpd(shown), words);
        if (picture.boxes.length === 0) return desk.say({ kind: 'refused', key: 'gambar-kosong' });
        if (way === 'bentuk' && (await drawInShapes(desk, shown, picture, words.sheetName, tools))) return;
        const drawing = treeDrawing(picture, words.sheetName);
        const drawn = await drawPicture(desk, shown, 'pohon-kinerja', drawing, tools);
        if (!drawn) return;
        const keys: Readonly<Record<DrawnSheet['print'], NoticeKey>> = { set: 'pohon-dibuat', 'without-paper': 'pohon-dibuat.tanpa-kertas', 'not-set': 'pohon-dibuat.tanpa-cetak' };
        desk.say({ kind: 'done', key: way === 'bentuk' ? 'pohon-dibuat.sel' : keys[drawn.print], params: { lembar: drawn.name, kertas: drawing.print.paper } });
      }),
    drawHeatMap: (measure, words) =>
      desk.run('gambar', async (tools) => {
        const shown = shownOf(desk);
        if (!shown) return desk.say({ kind: 'refused', key: 'tanpa-rencana' });
        const map = heatMapOf(shown.view, measure);
        if (map.rows.length === 0) return desk.say({ kind: 'refused', key: 'gambar-kosong' });
        const drawing = heatDrawing(map, words);
        const drawn = await drawPicture(desk, shown, 'peta-panas', drawing, tools);
        if (!drawn) return;
        await color(drawn.id, drawing);
        desk.say({ kind: 'done', key: 'peta-dibuat', params: { lembar: drawn.name } });
      }),
    drawTrajectories: (ids, words) =>
      desk.run('gambar', async (tools) => {
        const shown = shownOf(desk);
        if (!shown) return desk.say({ kind: 'refused', key: 'tanpa-rencana' });
        const wanted = new Set(ids);
        const { drawn: lines, left } = trajectoriesOf(shown.view.plan.indikator.filter(({ id }) => wanted.has(id)), shown.view.plan.years);
        if (lines.length === 0) return desk.say({ kind: 'refused', key: 'grafik-kosong' });
        if (lines.length > mostCharts) return desk.say({ kind: 'refused', key: 'grafik-terlalu-banyak', params: { jumlah: lines.length, batas: mostCharts } });
        const drawing = trajectoryDrawing(lines, words(left));
        const drawn = await drawPicture(desk, shown, 'grafik-indikator', drawing, tools);
        if (!drawn) return;
        const charted = await addCharts(drawn.id, drawing.charts);
        const key: NoticeKey = !charted ? 'grafik-tanpa-bagan' : left.length > 0 ? 'grafik-dibuat.sebagian' : 'grafik-dibuat';
        desk.say({ kind: charted ? 'done' : 'failed', key, params: { lembar: drawn.name, jumlah: lines.length, lewat: left.length } });
      }),
  };
}

/** A new sheet beside the table that it pictures; pictures are drawn anew, so they keep no choices. */
function drawPicture(desk: Desk, shown: TablePicture, layout: PictureLayout, drawing: Drawing, { onProgress, signal }: IntentTools): Promise<DrawnSheet | null> {
  return drawBeside(desk, drawing, { layout, source: shown.sheets[0], choices: null }, onProgress, signal);
}

/** Whether the host answers for shapes; null where it answered nothing at all, so that it is asked again. */
async function countsShapes(): Promise<boolean | null> {
  try {
    await request((context) => {
      context.workbook.worksheets.getFirst().shapes.getCount();
      return nothing;
    });
    return true;
  } catch (error) {
    return classify(error).kind === 'notSupported' ? false : null;
  }
}

/** Shapes on a sheet of their own; false, and nothing left behind, where the host makes none. */
async function drawInShapes(desk: Desk, shown: TablePicture, picture: TreePicture, sheetName: string, tools: IntentTools): Promise<boolean> {
  const drawn = await drawPicture(desk, shown, 'pohon-kinerja', shapeSheet(picture, sheetName), tools);
  // What went wrong has been said: drawing cells in the same workbook would fail alike.
  if (!drawn) return true;
  try {
    await drawShapes(drawn.id, picture);
  } catch (error) {
    console.warn('Kaskade draws the tree in cells, because this Excel makes no shapes', classify(error));
    await removeSheet(drawn.name);
    desk.drawn = desk.drawn.filter(({ sheet }) => sheet.id !== drawn.id);
    return false;
  }
  desk.say({ kind: 'done', key: 'pohon-dibuat', params: { lembar: drawn.name } });
  return true;
}

/** A colour scale of the host's own, so that colours move with the numbers; where it has none, each cell's fill. A map without colours says the same, so that no failure is told. */
async function color(sheetId: string, { body, fills }: HeatDrawing): Promise<void> {
  const [least, , , , most] = heatColors;
  try {
    await request((context) => {
      const { colorScale } = context.workbook.worksheets.getItem(sheetId).getRange(addressOf(body)).conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
      colorScale.criteria = {
        minimum: { type: Excel.ConditionalFormatColorCriterionType.number, formula: '0', color: least },
        maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: most },
      };
      return nothing;
    });
  } catch {
    await fill(sheetId, fills);
  }
}

async function fill(sheetId: string, fills: HeatDrawing['fills']): Promise<void> {
  try {
    await request((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const color of new Set(fills.map((one) => one.color))) {
        for (const list of addressLists(fills.filter((one) => one.color === color).map(({ zone }) => addressOf(zone)))) sheet.getRanges(list).format.fill.color = color;
      }
      return nothing;
    });
  } catch (error) {
    console.warn('Kaskade wrote a heat map, but could not colour it', classify(error));
  }
}

/** All charts in one request; false where the host has made none of them. */
async function addCharts(sheetId: string, charts: readonly PlacedChart[]): Promise<boolean> {
  try {
    await request((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      charts.forEach(({ title, data, place }, index) => {
        const chart = sheet.charts.add(Excel.ChartType.lineMarkers, sheet.getRange(addressOf(data)), Excel.ChartSeriesBy.columns);
        chart.name = `Kaskade ${index + 1}`;
        chart.title.text = title;
        chart.title.format.font.size = 10;
        chart.title.format.font.bold = true;
        chart.legend.visible = data.right - data.left > 1;
        const [start = '', end = ''] = addressOf(place).split(':');
        chart.setPosition(start, end);
      });
      return nothing;
    });
    return true;
  } catch (error) {
    console.warn('Kaskade wrote the numbers of indicators, but could not make charts of them', classify(error));
    return false;
  }
}
