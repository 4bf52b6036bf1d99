import type { FieldRef, OwnerId, PlanView } from '../plan';
import type { Grid, NoReading, SheetMapping, Table, TableKind } from '../matrix';
import type { Muting, Outcome } from '../rules';
import type { FilledTemplate, LayoutChoices, TemplateForm, TemplateLabels } from '../layouts';
import type { CompareIntents } from './compare/compare';
import type { Comparing } from './compare/counterpart';
import type { Failure } from './host/failure';
import type { FindingsIntents } from './findings-sheet/findings-sheet';
import type { FixIntents } from './fixes/fixes';
import type { GuardIntents } from './guards/guards';
import type { MuteIntents } from './mutes/mutes';
import type { PictureIntents } from './pictures/pictures';
import type { ProfilPicture } from './reading/picture';
import type { ProfilIntents } from './profil/profil';
import type { SheetRef } from './reading/read-sheets';
import type { RefillIntents } from './refill/refill';
import type { TemplatePlace } from './template/template-look';

/** One table as last read and checked, with every sheet that it goes on over. */
export interface TablePicture {
  /** Lasts while the workbook is open, whatever is renamed, inserted or moved; that of a sheet's first table is the host's id of the sheet. */
  readonly id: string;
  /** The sheets of its pages; the host's ids, which survive renames. */
  readonly sheets: readonly [SheetRef, ...SheetRef[]];
  readonly table: Table;
  readonly view: PlanView;
  /** Muted findings left out. */
  readonly outcome: Outcome;
  /** Findings that the planner lets stand, with her reasons. */
  readonly muted: Muting['muted'];
}

/** A sheet without a table that we can read. */
export interface UnreadSheet extends SheetRef {
  readonly refused: NoReading['refused'];
}

export interface WorkbookPicture {
  readonly name: string;
  /** In the workbook's order; our own very hidden sheet left out, and tables that Kaskade has drawn from another sheet of the workbook. */
  readonly sheets: readonly SheetRef[];
  /** In the order of their sheets, and on a sheet from the top down. */
  readonly tables: readonly TablePicture[];
  readonly unread: readonly UnreadSheet[];
  /** What the workbook's profile states, and where; null where it has none. */
  readonly profil: ProfilPicture | null;
  /** No cell with content on any sheet. */
  readonly empty: boolean;
}

/** What the session is doing for the planner right now; null when idle. */
export interface Work {
  readonly intent: 'buka' | 'periksa' | 'tandai' | 'hapus-tanda' | 'tetapkan-opd' | 'batalkan' | 'isi-tabel' | 'isi-ulang' | 'baca-templat' | 'isi-templat' | 'contoh' | 'susunan' | 'pengaman' | 'lembar-temuan' | 'lembar-banding' | 'perbaiki' | 'abaikan' | 'profil' | 'gambar';
  /** 0…1, or null where unknown. */
  readonly progress: number | null;
  /** Blocks of a drawing that are in its sheet, while it can be called off; absent otherwise. */
  readonly blocks?: { readonly done: number; readonly of: number };
}

/** What a planner chose for a table that she had drawn. */
export interface KeptChoices {
  readonly layout: string;
  readonly choices: LayoutChoices;
  /** The sheet that it was drawn on, as it is called now. */
  readonly sheet: string;
}

/** A sentence for the planner: something was done, or could not be done. Keys of `strings` group `session`. */
export interface Notice {
  readonly kind: 'done' | 'refused' | 'failed';
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Grows with each notice, so that the same sentence twice is seen twice. */
  readonly serial: number;
}

export interface SessionState {
  readonly phase: 'opening' | 'ready' | 'failed';
  readonly failure: Failure | null;
  readonly workbook: WorkbookPicture | null;
  /** The table whose cascade is shown; null where no sheet could be read. */
  readonly shownId: string | null;
  /** What the grid's selected cell belongs to, in the shown table. */
  readonly selected: { readonly owner: OwnerId; readonly field: FieldRef } | null;
  /** What a table is being compared with; null where nothing is. */
  readonly comparing: Comparing | null;
  readonly marked: boolean;
  /** What *Batalkan* would take back: key of `strings` group `session`, with facts. */
  readonly undo: { readonly key: string; readonly params: Readonly<Record<string, string | number>> } | null;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** Whether edits in the grid are checked by themselves. */
  readonly live: boolean;
  /** Whether something was changed in the grid that the picture does not show and that will not be read by itself: live checking is off, or Excel failed. */
  readonly behind: boolean;
  readonly platform: 'desktop' | 'web' | 'mac' | 'other';
  /** A screen that the ribbon asks the pane for; the pane goes there and calls `consumeWanted`. */
  readonly wanted: WantedScreen | null;
}

/** What a planner may choose when a table of her own is filled. */
export interface TemplateChoices {
  /** The template as it was previewed; the active sheet and its selection where absent. */
  readonly place?: TemplatePlace;
  /** Table whose plan goes into it; the shown one where absent. */
  readonly sourceId?: string;
  /** A table whose header is one row is filtered, so its rows bear all their words, where nothing is chosen. */
  readonly labels?: TemplateLabels;
  /** Fill after the last row where rows under the header are not empty. Without it nothing is written there. */
  readonly append?: boolean;
}

/** What filling a template would write, or why there is nothing to fill. */
export type TemplatePreview =
  | { readonly ready: false; readonly sheet: string; readonly why: NoReading['refused'] | 'tanpa-rencana' | 'disaring' }
  | {
    readonly ready: true;
    readonly place: TemplatePlace;
    /** What kind of table it will be, and how sure that is (0…1). */
    readonly kind: TableKind;
    readonly confidence: number;
    readonly form: TemplateForm;
    readonly filled: FilledTemplate;
    readonly labels: TemplateLabels;
    readonly source: TablePicture;
    /** Tables that it could be filled from. */
    readonly sources: readonly TablePicture[];
    /** First row to be filled, zero-based. */
    readonly start: number;
    /** Last row under the header with content; null where there is none. */
    readonly lastTaken: number | null;
    /** False where the rows would run into what stands there: then only appending, or stopping. */
    readonly fits: boolean;
    /** Cells with a formula of the template's, which are left to it. */
    readonly keptFormulas: number;
  };

export type WantedScreen = 'isi-tabel';

/** What pane and ribbon can ask for. Each call is one intent; none throws for a host failure: it becomes a notice. */
export interface Session extends FixIntents, MuteIntents, ProfilIntents, GuardIntents, FindingsIntents, CompareIntents, PictureIntents, RefillIntents {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Reads all sheets, checks them, starts watching. */
  open(): Promise<void>;
  /** Reads and checks again (ribbon *Periksa*). */
  check(): Promise<void>;
  /** Shows the cascade of a table, and lets the grid follow to its sheet where it can. */
  show(tableId: string): void;
  setLive(on: boolean): void;
  /** Selects the cell of an owner's field; a field without a column selects the owner's first cell. */
  goTo(owner: OwnerId, field: FieldRef): Promise<void>;
  /** Ribbon *Tanpa OPD berikutnya*: the next cell after the selection that `indikator-tanpa-opd` names as galat, round the corner. */
  nextWithoutOpd(): Promise<void>;
  paintMarks(): Promise<void>;
  clearMarks(): Promise<void>;
  /** Writes one agency's name into the OPD cell of each owner, as text, after taking a restore point. */
  assignOpd(owners: readonly OwnerId[], name: string): Promise<void>;
  /** Takes the last bulk write back from its restore point. */
  undoLast(): Promise<void>;
  /** Draws a standard table from the shown table's plan into a new sheet and goes there. The table that it was drawn from stays the shown one. */
  fillTable(layoutId: string, choices: LayoutChoices): Promise<void>;
  /** The name that a new sheet of this name would get: another one where that is taken. */
  freeName(wanted: string): string;
  /** The tables that were drawn in this workbook and still stand, newest first, those of the shown table before those of others; where they are of another table, nothing is left out of them. */
  keptChoices(): readonly KeptChoices[];
  /** Reads the header on the active sheet (or in the selection) and says what filling it would write. Null where Excel failed: a notice says how. */
  previewTemplate(choices: TemplateChoices): Promise<TemplatePreview | null>;
  /** Fills the planner's own template from a table's plan, after taking a restore point; never over anything that stands there. */
  fillTemplate(choices: TemplateChoices): Promise<void>;
  /** The cells that a table, or a sheet without one, stands in, as they were last read: of a table's first page, titles included. Null where there is no such table or sheet. */
  gridOf(id: string): Grid | null;
  /** What a table, or a sheet without one, would read as under a mapping, or by itself where that is null. Asks Excel for nothing and changes nothing. */
  previewMapping(id: string, mapping: SheetMapping | null): Table | NoReading | null;
  /** Keeps a mapping for all pages of a table, or for a sheet without one, in the workbook, or lets it go, and reads them that way. */
  saveMapping(id: string, mapping: SheetMapping | null): Promise<void>;
  /** Puts the sample into an empty workbook, then opens it. */
  placeSample(): Promise<void>;
  dismissNotice(): void;
  /** Stops reading a workbook before its next block, and what was read before stays; or drawing a table before its next block, and the half-drawn sheet goes. */
  cancel(): void;
  /** Asks the pane for a screen (ribbon *Isi tabel*). */
  want(screen: WantedScreen): void;
  consumeWanted(): void;
}
