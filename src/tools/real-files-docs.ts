import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters } from '../cli/a1';
import { isRefusal, readWorkbookFile } from '../files';
import { isReading, readTables, sure, type ColumnMapping, type NoReading, type Reading } from '../matrix';
import { countPlan, levels } from '../plan';
import { nameOf, speak, type Speaker } from '../strings';

/** The whole of docs/berkas-nyata.md: what Kaskade makes of every workbook in a folder of published files, sheet by sheet. */
export async function describeFiles(folder: string): Promise<string> {
  const speaker = speak('id');
  const sections: string[] = [];
  const lines: string[] = [];
  for (const name of readdirSync(folder).filter((file) => /\.(xlsx|xlsm|xls|ods|csv)$/i.test(file)).sort()) {
    const book = await readWorkbookFile(readFileSync(join(folder, name)), name);
    if (isRefusal(book)) {
      sections.push(`## ${name}\n\n${speaker.say(`files.${book.refused}`, book.params)}`);
      continue;
    }
    const tables = readTables(book.sheets).flat();
    lines.push(...tables.map((table) => lineOf(name, table, speaker)));
    sections.push([`## ${name}`, ...tables.map((table) => describe(table, speaker))].join('\n\n'));
  }
  return [
    '# Berkas nyata',
    'Tabel-tabel perencanaan yang dipublikasikan pemerintah daerah, dan apa yang dibaca Kaskade darinya. Halaman ini dibuat dari berkas-berkas itu (`npm run docs:berkas`), jadi jangan disunting langsung. Berkasnya sendiri tidak disertakan.',
    `Yang keyakinannya di bawah ${Math.round(sure * 100)} % ditawarkan untuk diperiksa kolomnya.`,
    ['| berkas | lembar | jenis | keyakinan | indikator |', '|---|---|---|---|---|', ...lines].join('\n'),
    ...sections,
  ].join('\n\n') + '\n';
}

function lineOf(file: string, table: Reading | NoReading, speaker: Speaker): string {
  const cells = isReading(table)
    ? [speaker.say(`pane.jenis.${table.kind}`), `${Math.round(table.confidence * 100)} %`, String(table.plan.indikator.length)]
    : [`tidak dibaca (\`${table.refused}\`)`, '–', '–'];
  return `| ${[file, table.sheet, ...cells].join(' | ')} |`;
}

function describe(table: Reading | NoReading, speaker: Speaker): string {
  if (!isReading(table)) return `**${table.sheet}** — tidak dibaca (\`${table.refused}\`): ${speaker.say(`reading.bukan.${table.refused}`)}`;
  const counts = countPlan(table.plan);
  const found = [...levels, 'indikator' as const].flatMap((level) => (counts[level] === undefined ? [] : [`${counts[level]} ${speaker.say(`common.${level}`).toLowerCase()}`]));
  const facts = [
    `| jenis | ${speaker.say(`pane.jenis.${table.kind}`)} (\`${table.kind}\`), keyakinan ${Math.round(table.confidence * 100)} % |`,
    `| kepala, isi | ${table.headless ? '–' : `baris ${table.header.firstRow + 1}–${table.header.lastRow + 1}`}, baris ${table.data.firstRow + 1}–${table.data.lastRow + 1} |`,
    `| periode | ${table.period ? `${table.period.first}–${table.period.last}` : '–'} |`,
    `| kolom | ${columnsOf(table.columns)} |`,
    `| kolom yang tidak dibaca | ${leftOut(table)} |`,
    `| terbaca | ${found.join(', ')} |`,
    `| dilewati | ${passedOf(table)} |`,
    `| tidak terbaca | ${table.unread.length === 0 ? '–' : table.unread.map(({ row, reason }) => `baris ${row + 1} (\`${reason}\`)`).join(', ')} |`,
  ];
  return [`**${table.sheet}**${table.continues === undefined ? '' : ` — lanjutan dari ${table.continues}`}`, ['| | |', '|---|---|', ...facts].join('\n')].join('\n\n');
}

function columnsOf(columns: readonly ColumnMapping[]): string {
  return [...columns].sort((a, b) => a.column - b.column).map((column) => {
    const level = column.level === undefined ? '' : ` ${nameOf(column.level, 'id')}`;
    const quarter = column.quarter === undefined ? '' : ` triwulan ${column.quarter}`;
    return `${columnLetters(column.column)} ${nameOf(column.year === undefined ? column.field : `${column.field}:${column.year}`, 'id')}${level}${quarter}`;
  }).join(', ');
}

/** Columns that hold something and are read as nothing, with the words over them; those that may hold part of a plan stand out. */
function leftOut({ unreadColumns }: Reading): string {
  return unreadColumns.length === 0 ? '–' : unreadColumns.map(({ column, header, matters }) => {
    const name = `${columnLetters(column)} ${header === '' ? '(tanpa kepala)' : `“${header.replace(/\|/g, '/')}”`}`;
    return matters ? `**${name}**` : name;
  }).join(', ');
}

function passedOf({ passed }: Reading): string {
  const counts = new Map<string, number>();
  for (const { as } of passed) counts.set(as, (counts.get(as) ?? 0) + 1);
  return counts.size === 0 ? '–' : [...counts].map(([as, count]) => `${count} ${as}`).join(', ');
}
