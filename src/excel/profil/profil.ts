import { profilHeads, profilWrites, printProfil, readProfil, type Grid, type ProfilReading } from '../../matrix';
import { defaultProfil, type Profil } from '../../plan';
import type { CellToWrite } from '../write/bulk-writes';
import { sheetsOf, type Desk } from '../desk';
import type { SheetRef } from '../reading/read-sheets';
import { request } from '../host/requests';
import { freeSheetName } from '../draw/sheet-names';
import { asWritten } from '../write/typed-text';
import { writePlanned } from '../write/write-planned';

/** What a new profile sheet says apart from its lines, in the planner's language: this room has no words of its own. */
export interface ProfilWords {
  readonly title: string;
  readonly note: string;
  readonly hint: string;
  /** How each line is written, by its key. */
  readonly hints: Readonly<Record<Exclude<keyof Profil, 'scales'>, string>>;
}

/** What pane and ribbon can ask for about the profile. */
export interface ProfilIntents {
  /** Writes the profile on its sheet, after taking a restore point, or on a new sheet; then everything is checked by it. */
  saveProfil(profil: Profil, words: ProfilWords): Promise<void>;
}

/** The intents of the profile over a desk; `catchUp` reads what is known to have changed. */
export function profilIntents(desk: Desk, catchUp: () => Promise<void>): ProfilIntents {
  return {
    saveProfil: (profil, words) =>
      desk.run('profil', async () => {
        await catchUp();
        await save(desk, profil, words);
      }),
  };
}

const sheetName = 'Profil';
const headRow = 3;
const widths = [190, 260, 330];

function save(desk: Desk, profil: Profil, words: ProfilWords): Promise<void> {
  return writePlanned(desk, async () => {
    const known = desk.store.getState().workbook?.profil ?? null;
    const place = known ?? (await addSheet(desk, words));
    const cells = profilWrites(place, profil).map((write): CellToWrite => ({ ...write, page: 0 }));
    const { sheet } = place;
    if (cells.length === 0 && known) return { kind: 'refused', key: 'profil-sama', params: { lembar: sheet.name } };
    return {
      sheets: [sheet], cells, label: { key: 'urung-profil', params: {} }, fresh: known === null, standing: known ? cells.filter(({ row }) => row <= known.lastRow) : [],
      said: () => ({ kind: 'done', key: 'profil-disimpan', params: { lembar: sheet.name } }),
    };
  });
}

/** Adds a sheet that states the profile of a workbook without one: all its labels, and what holds where nothing was settled. */
async function addSheet(desk: Desk, words: ProfilWords): Promise<ProfilReading & { readonly sheet: SheetRef }> {
  const lines = printProfil(defaultProfil);
  const hints: Readonly<Record<string, string>> = words.hints;
  const rows = [
    [words.title, '', ''], [words.note, '', ''], ['', '', ''], [...profilHeads, words.hint],
    ...lines.map(({ key, label, text }) => [label, text, hints[key] ?? '']),
  ];
  const name = freeSheetName(sheetName, sheetsOf(desk).map((sheet) => sheet.name));
  const id = await request((context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, rows.length, 3).values = rows.map((row) => row.map((text) => asWritten(text, 'General')));
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').format.font.size = 14;
    sheet.getRangeByIndexes(headRow, 0, 1, 3).format.font.bold = true;
    for (const [column, points] of widths.entries()) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
    const body = sheet.getRangeByIndexes(headRow, 0, rows.length - headRow, 3);
    body.format.verticalAlignment = 'Top';
    body.format.wrapText = true;
    sheet.load('id');
    return () => sheet.id;
  });
  desk.own.expect(id, [{ top: 0, left: 0, bottom: rows.length - 1, right: 2 }]);
  const grid: Grid = { sheet: name, origin: { row: 0, column: 0 }, rowCount: rows.length, columnCount: 3, values: rows, texts: rows, merges: [] };
  const reading = readProfil(grid);
  if (!reading) throw new Error('A new profile sheet is not read as one');
  return { ...reading, sheet: { id, name } };
}
