import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { layouts, type Drawing, type Layout } from '../../src/layouts';
import { publishedPath } from '../support/published';
import { drawInWorkbench, sourceBook } from './draw-in-workbench';

/** Dots per inch: enough to see a clipped line. */
const resolution = 100;
/** Pages of one table that are worth a picture. */
const pages = 3;

/**
 * Pictures of every standard table on paper: drawn in the workbench from the sample and from Sumedang (where the published file is) by the session that ships, saved, printed to PDF by
 * LibreOffice, and turned into PNG, below `tabel/`. Says where pages lack the header, or the table is wider than its page, or words are not on the paper, or a signature block is torn. LibreOffice puts clipped lines into a PDF too: whether a row is high
 * enough for its text, eyes must see.
 */
export async function takeTables(folder: string, wanted: readonly Layout[] = layouts): Promise<readonly string[]> {
  const missing = ['soffice', 'pdftotext', 'pdftoppm'].filter((program) => spawnSync(program, ['-v']).error);
  if (missing.length > 0) return [`not taken, for want of ${missing.join(', ')}`];
  const wrong: string[] = [];
  const sumedang = publishedPath('sumedang-tc14.xlsx');
  const books = [['contoh', null], ...(sumedang === null ? [] : [['sumedang', sumedang] as const])] as const;
  for (const [name, path] of books) {
    const into = join(folder, 'tabel', name);
    if (wanted.length === layouts.length) rmSync(into, { recursive: true, force: true });
    mkdirSync(into, { recursive: true });
    const drawn = await drawInWorkbench(sourceBook(path), wanted);
    for (const { layout, bytes } of drawn) writeFileSync(join(into, `${layout.id}.xlsx`), bytes);
    print(into, drawn.map(({ layout }) => join(into, `${layout.id}.xlsx`)));
    for (const { layout, drawing } of drawn) {
      const printed = pagesOf(join(into, `${layout.id}.pdf`));
      wrong.push(...look(printed, drawing).map((fault) => `${name}, ${layout.id}: ${fault}`));
      // Whether a page ends right above the block is the page's matter, not the table's: something to know, no fault.
      if (signedOn(printed, drawing) === 'alone') console.log(`${name}, ${layout.id}: its signature block stands alone on a page`);
    }
  }
  return wrong;
}

/**
 * Excel counts a column's width in digits of Calibri 11, 7 pixels each. Without that font LibreOffice counts in another's (DejaVu: 9 pixels), and every column comes out too wide: it gets
 * one whose digits are as wide.
 */
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<match target="pattern"><test qual="any" name="family"><string>Calibri</string></test><edit name="family" mode="prepend" binding="strong"><string>Carlito</string><string>Liberation Serif</string></edit></match></fontconfig>`;

function convert(folder: string, files: readonly string[], to: string): void {
  // Its own profile: a LibreOffice that is already running would otherwise take the call and answer nothing.
  const profile = join(folder, '.profil');
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'fonts.conf'), fonts);
  const hasCalibri = /calibri|carlito/i.test(spawnSync('fc-match', ['Calibri'], { encoding: 'utf8' }).stdout ?? '');
  spawnSync('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`, '--convert-to', to, '--outdir', folder, ...files], {
    timeout: 300_000, env: { ...process.env, ...(hasCalibri ? {} : { FONTCONFIG_FILE: join(profile, 'fonts.conf') }) },
  });
  rmSync(profile, { recursive: true, force: true });
}

function print(folder: string, files: readonly string[]): void {
  convert(folder, files, 'pdf');
  for (const file of files) {
    const pdf = file.replace(/xlsx$/, 'pdf');
    spawnSync('pdftoppm', ['-r', String(resolution), '-png', '-l', String(pages), pdf, pdf.slice(0, -4)]);
  }
}

/** The words of each page. */
function pagesOf(pdf: string): readonly string[] {
  return spawnSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).stdout.split('\f').slice(0, -1);
}

/** What paper shows of a drawing, held against the drawing. */
function look(printed: readonly string[], drawing: Drawing): readonly string[] {
  if (printed.length === 0) return ['was not printed'];
  const { first, last } = drawing.print.titleRows ?? { first: 0, last: -1 };
  const header = drawing.values.slice(first, last + 1).flat().filter((cell) => cell !== null).join(' ');
  const bare = printed.map((page) => counted(page));
  const headless = bare.filter((page) => lacking(counted(header), page).length > 0).length;
  const body = drawing.values.flatMap((cells, row) => (row >= first && row <= last ? [] : cells.filter((cell): cell is string => typeof cell === 'string'))).join(' ');
  // What every page repeats proves nothing of the body.
  const repeated = printed.map((_, at) => counted(`${header} ${drawing.print.footer.left} Halaman ${at + 1} dari ${printed.length}`));
  const gone = lacking(sumOf([counted(body), ...repeated]), sumOf(bare));
  return [
    ...(headless > 0 ? [`${headless} of ${printed.length} pages lack words of the header, or the table is wider than its page`] : []),
    ...(signedOn(printed, drawing) === 'torn' ? ['its signature block is torn over pages'] : []),
    ...(gone.length > 0 ? [`not on paper: ${gone.slice(0, 12).join(', ')}`] : []),
  ];
}

/** Whether a signature block is parted between pages, or stands on a page with nothing of the table: neither its source nor a row of it. Null where it has company, or where nobody signs. */
function signedOn(printed: readonly string[], { trace, values, rowCount, print: { titleRows } }: Drawing): 'torn' | 'alone' | null {
  const texts = (row: number): readonly string[] => (values[row] ?? []).flatMap((cell) => (typeof cell === 'string' ? cell.split('\n') : [])).map(squeezed).filter((text) => text !== '');
  const signing = trace?.rows.flatMap(({ part }, row) => (part === 'tanda-tangan' ? texts(row) : [])) ?? [];
  if (signing.length === 0) return null;
  const pages = printed.map(squeezed);
  // One behind the other: "(nama)" alone stands in many a word.
  const page = pages.findLast((one) => one.includes(signing.join('')));
  if (page === undefined) return 'torn';
  const rows = Array.from({ length: rowCount }, (_, row) => row).filter((row) => row > (titleRows?.last ?? -1) && trace?.rows[row]?.part !== 'tanda-tangan');
  return rows.slice(-60).some((row) => texts(row).some((text) => text.length > 3 && page.includes(text))) ? null : 'alone';
}

/** Letters and digits of a text alone: lines break anywhere on paper. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** How often each letter or digit stands in a text: lines break inside words too, so that words cannot be counted. */
function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function sumOf(pagesOf: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const page of pagesOf) for (const [character, count] of page) sum.set(character, (sum.get(character) ?? 0) + count);
  return sum;
}

function lacking(wanted: ReadonlyMap<string, number>, present: ReadonlyMap<string, number>): readonly string[] {
  return [...wanted].filter(([character, count]) => (present.get(character) ?? 0) < count).map(([character, count]) => `“${character}” ${count - (present.get(character) ?? 0)}×`);
}
