import type { Model } from '@odoo/o-spreadsheet';

/** Which part of the workbench needs which: `files` opens and saves a Book, `host` answers office.js about it, `page` shows it. */

/** Page setup of one sheet, in Excel's terms: margins in points, rows and columns zero-based and inclusive. The engine has none of it. */
export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  /** SpreadsheetML ST paperSize number: 9 = A4, 8 = A3, 14 = Folio (8.5 × 13 in). Null: the printer's own. */
  paperSize: number | null;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** Scale in per cent, or fit to pages; 0 pages = as many as needed. */
  zoom: { scale: number } | { pagesWide: number; pagesTall: number };
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  printArea: string | null;
  headerFooter: { leftHeader: string; centerHeader: string; rightHeader: string; leftFooter: string; centerFooter: string; rightFooter: string };
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What Excel keeps of a sheet and the engine does not. */
export interface SheetExtras {
  /** Frozen rows and columns where the grid cannot freeze as Excel does (a merged area over the edge); without it: as the model says. */
  panes?: { rows: number; columns: number } | null;
  visibility: Visibility;
  isProtected: boolean;
  page: PageSetup;
}

/** Messages of a data validation, as Excel keeps them; `ignoreBlanks` is Excel's "ignore blank". */
export interface ValidationTexts {
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: { showAlert: boolean; style: 'Stop' | 'Warning' | 'Information'; title: string; message: string };
  ignoreBlanks: boolean;
}

/** One open workbook: the engine's model, and beside it what the engine cannot hold. */
export interface Book {
  readonly model: Model;
  /** File name as shown, for example `sumedang-tc14.xlsx`. */
  name: string;
  /** By the engine's sheet id; a sheet without an entry has `defaultExtras()`. */
  readonly extras: Map<string, SheetExtras>;
  /** By the engine's table id: the name, which the engine does not keep. A table without an entry has the name that `tableName` gives it. */
  readonly tableNames: Map<string, string>;
  /** By the engine's chart id: the name. A chart without an entry has the name that `chartName` gives it. */
  readonly chartNames: Map<string, string>;
  /** By the engine's rule id: what Excel says around a data validation and the engine does not. */
  readonly validations: Map<string, ValidationTexts>;
  /** Document settings (`Office.context.document.settings`), saved as the add-in wrote them. */
  readonly settings: Map<string, unknown>;
}

/** Answers one office.js request body (`ProcessQuery`) with one response body; see `host/`. */
export interface Host {
  process(body: string): Promise<string>;
  /** Host events (dispId 33 entries) for the add-in, oldest first. Returns the way to stop listening. */
  onEvents(listener: (entries: unknown[][]) => void): () => void;
  /** True while the grid's cell editor is open: requests about the workbook then fail with InvalidOperationInCellEditMode, as in Excel. Set by the page. */
  isEditing: boolean;
  /** The add-in's pane, which both the add-in (`Office.addin.showAsTaskpane`) and the page may show and hide. */
  readonly pane: Pane;
  /** Counts and payload sizes (characters) of every sync since the last `resetMeter`, for tests and the workbench's status line. */
  readonly meter: { requests: number; sent: number; received: number };
  resetMeter(): void;
  /** Makes the next `process` fail with an Office error code, before anything ran or after all of it ran. */
  failNext(code: string, when: 'before' | 'after'): void;
}

/** Whether the task pane is to be seen, whoever decides it, and which ribbon buttons are enabled. */
export interface Pane {
  readonly isVisible: boolean;
  /** Office.StartupBehavior.load has been asked for: start the add-in with the workbook. */
  readonly startsWithBook: boolean;
  /** Ribbon buttons by id that the add-in has enabled or disabled. */
  readonly buttons: ReadonlyMap<string, boolean>;
  show(): void;
  hide(): void;
  onChange(listener: (pane: Pane) => void): () => void;
}
