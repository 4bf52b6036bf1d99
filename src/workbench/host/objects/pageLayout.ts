import { extrasOf } from '../../book';
import type { PageSetup } from '../../contracts';
import { asFlag, asNumber, asText, oneOf, type Arguments } from '../arguments';
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, parseZone, zoneAddress } from '../address';
import { apiNotFound, invalidArgument, itemNotFound } from '../errors';
import { HostObject, type Members } from '../members';
import type { Session } from '../session';
import { Range, rangeArgument } from './range';
import { RangeAreas } from './rangeAreas';

/** Excel.PaperType by SpreadsheetML's number (ST paperSize). */
const papers: Record<string, number> = {
  Letter: 1, LetterSmall: 2, Tabloid: 3, Ledger: 4, Legal: 5, Statement: 6, Executive: 7, A3: 8, A4: 9, A4Small: 10, A5: 11, B4: 12, B5: 13, Folio: 14, Quatro: 15, Paper10x14: 16, Paper11x17: 17, Note: 18,
};

/** Excel.PageLayout, out of the book's page setup; margins are in points. */
export class PageLayout extends HostObject {
  readonly members = members;
  constructor(
    readonly session: Session,
    readonly sheetId: string,
  ) {
    super();
  }
  get page(): PageSetup {
    return extrasOf(this.session.book, this.sheetId).page;
  }
}

/** Excel.HeaderFooterGroup: one header and footer for all pages. */
class HeaderFooterGroup extends HostObject {
  readonly members = groupMembers;
  constructor(readonly layout: PageLayout) {
    super();
  }
}

/** Excel.HeaderFooter. */
class HeaderFooter extends HostObject {
  readonly members = headerMembers;
  constructor(readonly layout: PageLayout) {
    super();
  }
}

function setZoom({ page }: PageLayout, value: unknown): void {
  const zoom = (value ?? {}) as { scale?: unknown; horizontalFitToPages?: unknown; verticalFitToPages?: unknown };
  const pages = (count: unknown): number => (count === undefined || count === null ? 0 : asNumber(count, 0));
  if (zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined) {
    // "If both scale and fit are given, Excel uses fit"; nothing at all is a mistake.
    page.zoom = { pagesWide: pages(zoom.horizontalFitToPages), pagesTall: pages(zoom.verticalFitToPages) };
    return;
  }
  const scale = asNumber(zoom.scale, 10);
  if (scale > 400) throw invalidArgument('scale is 10 to 400');
  page.zoom = { scale };
}

function zoomOf({ page: { zoom } }: PageLayout): Record<string, number> {
  if ('scale' in zoom) return { scale: zoom.scale };
  return { ...(zoom.pagesWide > 0 ? { horizontalFitToPages: zoom.pagesWide } : {}), ...(zoom.pagesTall > 0 ? { verticalFitToPages: zoom.pagesTall } : {}) };
}

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setMargins({ page }: PageLayout, args: Arguments): void {
  const factor = pointsPer[args.oneOf(0, ['Points', 'Inches', 'Centimeters'])];
  const given = (args.raw(1) ?? {}) as Record<string, unknown>;
  for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
    if (given[side] !== undefined && given[side] !== null) page.margins[side] = asNumber(given[side], 0) * factor;
  }
}

function setTitleRows(layout: PageLayout, args: Arguments): void {
  const { cells } = rangeArgument(layout.session, args, 0, layout.sheetId);
  if (!isWholeRows(cells)) throw invalidArgument('title rows must be whole rows');
  layout.page.titleRows = { first: cells.top, last: cells.bottom };
}

function setTitleColumns(layout: PageLayout, args: Arguments): void {
  const { cells } = rangeArgument(layout.session, args, 0, layout.sheetId);
  if (!isWholeColumns(cells)) throw invalidArgument('title columns must be whole columns');
  layout.page.titleColumns = { first: cells.left, last: cells.right };
}

function setPrintArea(layout: PageLayout, args: Arguments): void {
  const given = args.raw(0);
  if (given instanceof RangeAreas) layout.page.printArea = given.areas.map(({ cells }) => zoneAddress(cells)).join(',');
  else layout.page.printArea = zoneAddress(rangeArgument(layout.session, args, 0, layout.sheetId).cells);
}

function printArea({ session, sheetId, page }: PageLayout): RangeAreas | null {
  if (page.printArea === null) return null;
  const areas = page.printArea.split(',').flatMap((address) => {
    const zone = parseZone(address);
    return zone ? [new Range(session, sheetId, zone)] : [];
  });
  return areas.length > 0 ? new RangeAreas(session, areas) : null;
}

const titleRows = ({ session, sheetId, page }: PageLayout): Range | null => page.titleRows && new Range(session, sheetId, { top: page.titleRows.first, bottom: page.titleRows.last, left: 0, right: MAX_COLUMNS - 1 });
const titleColumns = ({ session, sheetId, page }: PageLayout): Range | null => page.titleColumns && new Range(session, sheetId, { left: page.titleColumns.first, right: page.titleColumns.last, top: 0, bottom: MAX_ROWS - 1 });

const orNotFound = <T>(object: T | null): T => {
  if (object === null) throw itemNotFound('not set');
  return object;
};

const margin = (side: keyof PageSetup['margins']) => ({
  get: ({ page }: PageLayout) => page.margins[side],
  set: ({ page }: PageLayout, value: unknown) => void (page.margins[side] = asNumber(value, 0)),
});

const members: Members<PageLayout> = {
  className: 'PageLayout',
  get: {
    Orientation: ({ page }) => page.orientation,
    PaperSize: ({ page }) => Object.keys(papers).find((name) => papers[name] === page.paperSize) ?? null,
    CenterHorizontally: ({ page }) => page.centerHorizontally,
    CenterVertically: ({ page }) => page.centerVertically,
    Zoom: zoomOf,
    TopMargin: margin('top').get,
    BottomMargin: margin('bottom').get,
    LeftMargin: margin('left').get,
    RightMargin: margin('right').get,
    HeaderMargin: margin('header').get,
    FooterMargin: margin('footer').get,
  },
  set: {
    Orientation: ({ page }, value) => void (page.orientation = oneOf(value, ['Portrait', 'Landscape'])),
    PaperSize: ({ page }, value) => {
      const size = papers[asText(value)];
      if (size === undefined) throw invalidArgument(`paper ${String(value)}`);
      page.paperSize = size;
    },
    CenterHorizontally: ({ page }, value) => void (page.centerHorizontally = asFlag(value)),
    CenterVertically: ({ page }, value) => void (page.centerVertically = asFlag(value)),
    Zoom: setZoom,
    TopMargin: margin('top').set,
    BottomMargin: margin('bottom').set,
    LeftMargin: margin('left').set,
    RightMargin: margin('right').set,
    HeaderMargin: margin('header').set,
    FooterMargin: margin('footer').set,
  },
  open: { HeadersFooters: (layout) => new HeaderFooterGroup(layout) },
  call: {
    SetPrintArea: setPrintArea,
    SetPrintMargins: setMargins,
    SetPrintTitleRows: setTitleRows,
    SetPrintTitleColumns: setTitleColumns,
    GetPrintArea: (layout) => orNotFound(printArea(layout)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (layout) => orNotFound(titleRows(layout)),
    GetPrintTitleRowsOrNullObject: titleRows,
    GetPrintTitleColumns: (layout) => orNotFound(titleColumns(layout)),
    GetPrintTitleColumnsOrNullObject: titleColumns,
  },
};

const groupMembers: Members<HeaderFooterGroup> = {
  className: 'HeaderFooterGroup',
  get: { State: () => 'Default', UseSheetMargins: () => true, UseSheetScale: () => true },
  set: {
    State: (_group, value) => {
      if (oneOf(value, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']) !== 'Default') throw apiNotFound('HeaderFooterGroup.state (other than Default)');
    },
  },
  open: { DefaultForAllPages: ({ layout }) => new HeaderFooter(layout) },
};

const parts = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const headerMembers: Members<HeaderFooter> = {
  className: 'HeaderFooter',
  get: Object.fromEntries(parts.map((part) => [pascal(part), ({ layout }: HeaderFooter) => layout.page.headerFooter[part]])),
  set: Object.fromEntries(parts.map((part) => [pascal(part), ({ layout }: HeaderFooter, value: unknown) => void (layout.page.headerFooter[part] = asText(value))])),
};
