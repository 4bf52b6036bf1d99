import { gatherTables, isReading, joinPages, readProfil, readSheet, readTables, rereadCells, sure, type Grid, type KeptMapping, type NoReading, type ProfilReading, type Read, type Reading, type SavedMapping } from '../../matrix';
import { defaultProfil, viewPlan, type PlanView, type Zone } from '../../plan';
import { applyMutes, type KeptMute, type Mute, type Outcome } from '../../rules';
import { createCheckers, type Checkers } from './checkers';
import { othersOf, sameOthers, type Comparing } from '../compare/counterpart';
import { claimMappings } from '../kept/mappings';
import { claimMutes } from '../mutes/kept-mutes';
import type { SheetGrid, SheetRef } from './read-sheets';
import type { TablePicture, UnreadSheet } from '../session-state';
import { nameTables, sheetOfId } from './table-ids';

/** The workbook's profile, with the sheet that states it. */
export interface ProfilPicture extends ProfilReading {
  readonly sheet: SheetRef;
}

/** What the sheets of a workbook hold: tables, a profile, and sheets without any. */
export interface Pictures {
  readonly tables: readonly TablePicture[];
  readonly unread: readonly UnreadSheet[];
  readonly profil: ProfilPicture | null;
  /** What was read of each sheet, in the workbook's order; several times the same sheet where it holds several tables. */
  readonly reads: readonly Read<SheetRef>[];
  /** What each table's check came to, muted findings included. */
  readonly checked: ReadonlyMap<string, Outcome>;
  /** Mutes of the workbook by the ids of the sheets that they belong to. */
  readonly mutes: ReadonlyMap<string, readonly Mute[]>;
}

export const noPictures: Pictures = { tables: [], unread: [], profil: null, reads: [], checked: new Map(), mutes: new Map() };

/** What a workbook keeps that says how its sheets are read, and which findings stand. */
export interface Kept {
  readonly mappings: readonly KeptMapping[];
  readonly mutes: readonly KeptMute[];
}

/**
 * Reads and checks the cells of all sheets together, since agencies are learned across the whole workbook and a table may go on over several sheets; columns are read as
 * the workbook's mappings say, rules ask its profile, and muted findings are set apart. Tables keep the ids that they had `before`. The one that is being compared is checked
 * beside the other document.
 */
export function picturesOf(
  all: readonly SheetGrid[], kept: Kept, before: readonly TablePicture[] = [], checkers: Checkers = createCheckers(), comparing: Comparing | null = null,
): Pictures {
  const profil = profilOf(all);
  const sheets = all.filter(({ id }) => id !== profil?.sheet.id);
  const claimed = claimMappings(sheets, kept.mappings);
  const corrections = new Map(sheets.map(({ id, grid }): [string, readonly SavedMapping[]] => [grid.sheet, (claimed.get(id) ?? []).map(({ saved }) => saved)]));
  const results = readAll(sheets.map(({ grid }) => grid), corrections);
  const reads = sheets.flatMap(({ id, name }, index) => (results[index] ?? []).map((result): Read<SheetRef> => ({ result, place: { id, name } })));
  const found = gatherTables(reads);
  const named = nameTables(found.flatMap((one) => ('table' in one ? [{ table: one.table, sheets: one.places }] : [])), before);
  checkers.keep(new Set(named.map(({ id }) => id)));
  const checked = new Map<string, Outcome>();
  const mutes = claimMutes(sheets, kept.mutes);
  const tables = named.map(({ id, sheets: pages, table }): TablePicture => {
    const view = viewPlan(table.plan, { table: table.facts, profil: profil?.profil ?? defaultProfil, others: othersOf(comparing, id, named) });
    const outcome = checkers.check(id, view);
    checked.set(id, outcome);
    return { id, sheets: pages, table, view, outcome, muted: [] };
  });
  return { tables: muteTables(tables, checked, mutes), unread: found.flatMap((one) => ('why' in one ? [{ ...one.place, refused: one.why.refused }] : [])), profil, reads, checked, mutes };
}

/** The first sheet that states a profile. */
function profilOf(sheets: readonly SheetGrid[]): ProfilPicture | null {
  for (const { id, name, grid } of sheets) {
    const reading = readProfil(grid);
    if (reading) return { ...reading, sheet: { id, name } };
  }
  return null;
}

/** The same pictures with other mutes: nothing is read or checked again. */
export function picturesMuted(pictures: Pictures, sheets: readonly SheetRef[], kept: readonly KeptMute[]): Pictures {
  const mutes = claimMutes(sheets, kept);
  return { ...pictures, mutes, tables: muteTables(pictures.tables, pictures.checked, mutes) };
}

/** Sets muted findings apart. Of several tables on a sheet each takes from what those above it have left. */
function muteTables(tables: readonly TablePicture[], checked: ReadonlyMap<string, Outcome>, mutes: ReadonlyMap<string, readonly Mute[]>): readonly TablePicture[] {
  const left = new Map(mutes);
  return tables.map((picture) => {
    const sheetId = picture.sheets[0].id;
    const { outcome, muted, lapsed } = muteOutcome(picture.view, checked.get(picture.id) ?? picture.outcome, left.get(sheetId) ?? []);
    left.set(sheetId, lapsed);
    return { ...picture, outcome, muted };
  });
}

function muteOutcome(view: PlanView, outcome: Outcome, mutes: readonly Mute[]): Pick<TablePicture, 'outcome' | 'muted'> & { readonly lapsed: readonly Mute[] } {
  const { open, muted, lapsed } = applyMutes(view, outcome.findings, mutes);
  return { outcome: muted.length === 0 ? outcome : { ...outcome, findings: open }, muted, lapsed };
}

/**
 * The pictures after some cells have changed in place, with all that did not change taken over as it is. Null where the change may touch more than the values of its cells'
 * owners: then the sheets must be read anew.
 */
export function picturesAfter(
  { tables, unread, profil, reads, checked, mutes }: Pictures, changed: readonly Pick<SheetGrid, 'id' | 'grid'>[], checkers: Checkers, comparing: Comparing | null = null,
): Pictures | null {
  const again = new Map<Reading | NoReading, Reading>();
  let now = reads;
  for (const { id, grid } of changed) {
    const [only, ...more] = now.filter(({ place }) => place.id === id);
    if (!only || more.length > 0 || !isReading(only.result)) return null;
    const result = rereadCells(only.result, grid, zoneOf(grid), now.map((read) => read.result));
    if (!result) return null;
    again.set(only.result, result);
    now = now.map((read) => (read === only ? { ...read, result } : read));
  }
  const outcomes = new Map(checked);
  const patched = tables.map((picture): TablePicture => {
    const [first, ...others] = picture.table.pages;
    if (!picture.table.pages.some((page) => again.has(page))) return picture;
    const table = joinPages([again.get(first) ?? first, ...others.map((page) => again.get(page) ?? page)]);
    const view = viewPlan(table.plan, { table: table.facts, profil: picture.view.profil, others: picture.view.others }, picture.view);
    const outcome = checkers.check(picture.id, view);
    outcomes.set(picture.id, outcome);
    // A sheet that is read again by its cells holds one table: its mutes are all of that one.
    const { lapsed: _, ...apart } = muteOutcome(view, outcome, mutes.get(picture.sheets[0].id) ?? []);
    return { ...picture, table, view, ...apart };
  });
  return picturesBeside({ tables: patched, unread, profil, reads: now, checked: outcomes, mutes }, checkers, comparing);
}

/** The pictures with each table beside the document that it is compared with; only where that is another one than before anything is checked again. */
export function picturesBeside(pictures: Pictures, checkers: Checkers, comparing: Comparing | null): Pictures {
  const checked = new Map(pictures.checked);
  const tables = pictures.tables.map((picture): TablePicture => {
    const { id, table, view: before } = picture;
    const others = othersOf(comparing, id, pictures.tables);
    if (sameOthers(before.others, others)) return picture;
    const view = viewPlan(table.plan, { table: table.facts, profil: before.profil, others }, before);
    checked.set(id, checkers.check(id, view));
    return { ...picture, view };
  });
  return tables.every((table, at) => table === pictures.tables[at]) ? pictures : { ...pictures, checked, tables: muteTables(tables, checked, pictures.mutes) };
}

function zoneOf({ origin: { row, column }, rowCount, columnCount }: Grid): Zone {
  return { top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 };
}

/** A sheet that our own code stumbles over counts as no table, so that the others are still read. */
function readAll(grids: readonly Grid[], corrections: ReadonlyMap<string, readonly SavedMapping[]>): readonly (readonly (Reading | NoReading)[])[] {
  try {
    return readTables(grids, { corrections });
  } catch {
    return grids.map((grid) => {
      try {
        return [readSheet(grid, { corrections })];
      } catch (fault) {
        console.error(`Kaskade could not read "${grid.sheet}"`, fault);
        return [{ sheet: grid.sheet, refused: 'bukan-tabel' }];
      }
    });
  }
}

/** Whether a table says anything: a template whose rows are still empty can be read, but not shown as a cascade. */
export function hasContent({ table: { plan, unread } }: TablePicture): boolean {
  return plan.items.length + plan.indikator.length + unread.length > 0;
}

/** The tables that stand, wholly or with a page, on a sheet. */
export function tablesOn(tables: readonly TablePicture[], sheetId: string): readonly TablePicture[] {
  return tables.filter(({ sheets }) => sheets.some(({ id }) => id === sheetId));
}

/**
 * The table to show: the wanted one if it says anything, where ids of sheets stand for the best table on them; else the surest, and among equally sure ones the one with
 * the most indicators.
 */
export function chooseShown(tables: readonly TablePicture[], ...wanted: readonly (string | null | undefined)[]): string | null {
  for (const id of wanted) {
    const table = tables.find((one) => one.id === id && hasContent(one)) ?? (id ? best(tablesOn(tables, sheetOfId(id)).filter(hasContent)) : null);
    if (table) return table.id;
  }
  return best(tables.some(hasContent) ? tables.filter(hasContent) : tables)?.id ?? null;
}

function best(tables: readonly TablePicture[]): TablePicture | null {
  const rank = ({ table: { confidence, plan } }: TablePicture): number => (confidence >= sure ? 1e6 : 0) + plan.indikator.length + confidence;
  return [...tables].sort((a, b) => rank(b) - rank(a))[0] ?? null;
}
