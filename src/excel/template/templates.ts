import { fillTemplate, type FilledTemplate, type TemplateForm } from '../../layouts';
import type { Zone } from '../../plan';
import { remember, shownOf, tablesOf, type Desk, type IntentTools } from '../desk';
import type { Failure } from '../host/failure';
import { claimMappings } from '../kept/mappings';
import type { TablePicture, TemplateChoices, TemplatePreview } from '../session-state';
import { templateForm } from './template-form';
import { lookAtTemplate, type TemplateLook } from './template-look';
import { planWrite, writeTemplate } from './template-write';

/** What the template is filled from: the chosen table, the shown one, or the one with the most indicators; never the template itself. */
function sourceOf(desk: Desk, look: TemplateLook, chosen: string | null): { readonly source: TablePicture | null; readonly others: readonly TablePicture[] } {
  const here = look.place.sheet.id;
  const isElsewhere = ({ sheets }: TablePicture): boolean => sheets.every(({ id }) => id !== here);
  const isTemplate = ({ sheets, table }: TablePicture): boolean =>
    sheets.some(({ id }, page) => id === here && (look.place.selection === null || table.pages[page]?.header.firstRow === look.heading.header.firstRow));
  const others = tablesOf(desk).filter((picture) => picture.view.plan.indikator.length + picture.view.plan.items.length > 0 && !isTemplate(picture));
  const shown = shownOf(desk);
  const weight = (picture: TablePicture): number => (isElsewhere(picture) ? 1e6 : 0) + picture.view.plan.indikator.length;
  const [most] = [...others].sort((a, b) => weight(b) - weight(a));
  const source = others.find(({ id }) => id === chosen) ?? others.find((picture) => picture.id === shown?.id && isElsewhere(picture)) ?? most ?? null;
  return { source, others };
}

interface Settled {
  readonly look: TemplateLook;
  readonly form: TemplateForm;
  readonly filled: FilledTemplate;
  readonly source: TablePicture;
  readonly others: readonly TablePicture[];
  /** First row to fill: under the header, or after the last row with content. */
  readonly start: number;
  /** Rows free under the header before something stands; null for all of them. */
  readonly free: number | null;
}

async function settle(desk: Desk, choices: TemplateChoices): Promise<Settled | Extract<TemplatePreview, { ready: false }>> {
  const look = await lookAtTemplate(choices.place ?? null, (sheetId) => (claimMappings(desk.grids, desk.mappings).get(sheetId) ?? []).map(({ saved }) => saved));
  if ('why' in look) return { ready: false, sheet: look.place.sheet.name, why: look.why.refused };
  if (look.isFiltered) return { ready: false, sheet: look.place.sheet.name, why: 'disaring' };
  const { source, others } = sourceOf(desk, look, choices.sourceId ?? null);
  if (!source) return { ready: false, sheet: look.place.sheet.name, why: 'tanpa-rencana' };
  const { heading } = look;
  const form = templateForm(heading, new Map((look.formats[0] ?? []).map((format, at) => [heading.left + at, format])));
  const filled = fillTemplate(source.view.plan, form, choices.labels ?? (heading.header.firstRow === heading.header.lastRow ? 'every' : 'first'));
  const [firstTaken] = heading.filled;
  const free = firstTaken === undefined ? null : firstTaken - heading.bodyRow;
  const append = choices.append === true && free !== null && free < filled.rows.length;
  const start = append ? (heading.filled.at(-1) ?? heading.bodyRow) + 1 : heading.bodyRow;
  return { look, form, filled, source, others, start, free };
}

/** Looks at the template and says what would be written; changes nothing. */
export async function previewTemplate(desk: Desk, choices: TemplateChoices): Promise<TemplatePreview> {
  const settled = await settle(desk, choices);
  if ('ready' in settled) return settled;
  const { look, form, filled, source, others, start, free } = settled;
  const lastTaken = look.heading.filled.at(-1) ?? null;
  return {
    ready: true,
    place: look.place,
    kind: look.heading.kind,
    confidence: look.heading.confidence,
    form,
    filled,
    labels: choices.labels ?? (look.heading.header.firstRow === look.heading.header.lastRow ? 'every' : 'first'),
    source,
    sources: others,
    start,
    lastTaken,
    fits: free === null || filled.rows.length <= free || start !== look.heading.bodyRow,
    keptFormulas: planWrite(look, form, filled, start).keptFormulas,
  };
}

export interface FillTools extends Pick<IntentTools, 'onProgress'> {
  readonly takeStock: (sheetId: string) => Promise<void>;
  readonly follow: (sheetId: string) => Promise<void>;
  readonly sayFailed: (failure: Failure, written: 'nothing' | 'partly' | 'unverified') => void;
}

/** Looks once more, and fills the template where nothing stands in the way; what stands there is never overwritten. */
export async function fillTemplateSheet(desk: Desk, choices: TemplateChoices, tools: FillTools): Promise<void> {
  const settled = await settle(desk, choices);
  if ('ready' in settled) {
    const key = settled.why === 'tanpa-rencana' ? 'tanpa-rencana' : settled.why === 'disaring' ? 'templat-disaring' : 'templat-tanpa-kepala';
    return desk.say({ kind: 'refused', key, params: { lembar: settled.sheet } });
  }
  const { look, form, filled, start, free } = settled;
  const { sheet } = look.place;
  const params = { lembar: sheet.name, baris: filled.rows.length };
  if (filled.rows.length === 0) return desk.say({ kind: 'refused', key: 'templat-tanpa-isi', params });
  if (free !== null && filled.rows.length > free && start === look.heading.bodyRow) return desk.say({ kind: 'refused', key: 'templat-terisi', params });
  const write = planWrite(look, form, filled, start);
  const zone: Zone = write.zone;
  desk.own.expect(sheet.id, [zone]);
  const result = await writeTemplate(look, write, { key: 'urung-templat', params }, tools.onProgress);
  if (!result.ok) {
    if (result.written !== 'nothing') await tools.takeStock(sheet.id);
    return tools.sayFailed(result.failure, result.written);
  }
  desk.hasKaskade = true;
  desk.kaskadeId = result.value.kaskadeId ?? desk.kaskadeId;
  remember(desk, result.value.points);
  // Where the content lies now is known, so that reading it again takes one request.
  desk.grids = desk.grids.map((grid) => (grid.id === sheet.id && grid.extent ? { ...grid, extent: { ...grid.extent, bottom: Math.max(grid.extent.bottom, zone.bottom) } } : grid));
  await tools.follow(sheet.id);
  desk.say({ kind: 'done', key: 'templat-diisi', params });
}
