import { sure } from '../matrix';
import { gatherCauses, type Finding } from '../rules';
import { reasonSentence, tellsTogether, type Speaker } from '../strings';
import { cellOfFinding, failureSentence, missingSentence, muteSentence, profilSentences, refusalSentence, sheetTitle, summaryOf, unreadColumnSentences } from './describe';
import { gaveNothing, nothingChecked, type Examined, type ExaminedSheet } from './examine';
import { groupsOf } from './groups';
import type { Paint } from './paint';
import { comparisonLines } from './print-comparison';
import { recapOf, type RecapRow } from './recap';

/** The report for people: per file and sheet what was read, findings grouped by rule, rows left unread, rules that could not be asked; last, where there are several files, a recap of all. */
export function reportOf(examined: readonly Examined[], speaker: Speaker, paint: Paint): string {
  const parts = examined.map((file) => fileOf(file, speaker, paint).join('\n'));
  if (examined.length > 1) parts.push(recapLines(recapOf(examined), speaker, paint).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function fileOf(examined: Examined, speaker: Speaker, paint: Paint): readonly string[] {
  const title = paint('berkas', examined.file);
  if ('failure' in examined) return [title, `  ${paint('galat', failureSentence(examined.failure, speaker))}`];
  const lines = [title];
  const nothing = nothingChecked(examined.sheets);
  if (nothing) lines.push(`  ${paint('galat', speaker.say(`cli.berkas.${nothing}`))}`);
  for (const sentence of examined.profil ? profilSentences(examined.profil, speaker) : []) lines.push(`  ${paint('peringatan', sentence)}`);
  for (const sheet of examined.sheets) lines.push(...sheetOf(sheet, speaker, paint).map((line) => (line === '' ? '' : `  ${line}`)));
  return lines;
}

function sheetOf(sheet: ExaminedSheet, speaker: Speaker, paint: Paint): readonly string[] {
  const title = paint('lembar', sheetTitle(sheet, speaker));
  if (!sheet.read) return ['', `${title}: ${refusalSentence(sheet.why, speaker)}`];
  const { reading, outcome } = sheet;
  const lines = ['', `${title}: ${summaryOf(reading, speaker)}`, speaker.say(reading.headless ? 'cli.letak.tanpaKepala' : 'cli.letak', {
    headerFirst: String(reading.header.firstRow + 1), headerLast: String(reading.header.lastRow + 1), dataFirst: String(reading.data.firstRow + 1), dataLast: String(reading.data.lastRow + 1),
  })];
  const percent = Math.round(reading.confidence * 100);
  if (reading.continues !== undefined) lines.push(speaker.say('cli.lanjutan', { sheet: reading.continues }));
  if (reading.confidence < sure) {
    lines.push(paint('peringatan', speaker.say('cli.kurangYakin', { percent })), ...reading.reasons.map((reason) => `  ${reasonSentence(reason, speaker)}`));
  } else lines.push(speaker.say('columns.yakin', { percent }));
  const { penting, sepele } = unreadColumnSentences(reading, speaker);
  if (penting !== null) lines.push(paint('peringatan', penting));
  if (sepele !== null) lines.push(paint('sel', sepele));
  lines.push(...findingLines(sheet, speaker, paint));
  lines.push(...mutedLines(sheet, speaker, paint));
  if (reading.unread.length > 0) {
    lines.push('', speaker.say('cli.tidakTerbaca', { count: reading.unread.length }));
    for (const { row, reason, text } of reading.unread) lines.push(`  ${speaker.say('cli.baris', { row: String(row + 1), reason: speaker.say(`pane.sebab.${reason}`) })}: ${shorten(text)}`);
  }
  if (outcome.unchecked.length > 0) {
    lines.push('', speaker.say('cli.tidakDiperiksa'));
    for (const { rule, missing } of outcome.unchecked) lines.push(`  ${speaker.ruleTitle(rule)}: ${missingSentence(missing, speaker)}`);
  }
  if (sheet.compared) lines.push(...comparisonLines(sheet.compared, speaker, paint));
  for (const { rule, error } of outcome.failed) lines.push('', speaker.say('cli.aturanGagal', { rule, error }));
  return lines;
}

function findingLines(sheet: ExaminedSheet & { readonly read: true }, speaker: Speaker, paint: Paint): readonly string[] {
  const { reading, view, outcome } = sheet;
  if (outcome.findings.length === 0) {
    // Silence must not look like a pass.
    if (gaveNothing(sheet)) return [speaker.say('cli.tanpaIsi')];
    const unread = reading.unread.length;
    return [unread > 0 ? speaker.say('cli.tanpaTemuanTakTerbaca', { count: unread }) : speaker.say('cli.tanpaTemuan')];
  }
  const of = (severity: string): number => outcome.findings.filter((finding) => finding.severity === severity).length;
  const lines = [...(gaveNothing(sheet) ? [speaker.say('cli.tanpaIsi')] : []), speaker.say('cli.jumlah', { galat: of('galat'), peringatan: of('peringatan'), saran: of('saran') })];
  for (const { rule, severity, findings } of groupsOf(outcome.findings)) {
    lines.push('', paint(severity, speaker.say('cli.temuan', { rule: speaker.ruleTitle(rule), severity: speaker.say(`common.${severity}`).toLowerCase(), count: findings.length })));
    const cell = ({ owner, field }: Finding): string => cellOfFinding(reading, view, owner, field);
    const widest = Math.max(...findings.map((finding) => cell(finding).length));
    for (const { members, params } of gatherCauses(findings, (finding) => finding, view, tellsTogether)) {
      const [first] = members;
      const sentence = members.length > 1 ? speaker.cause(rule, first.message, params) : speaker.finding(rule, first.message, first.params);
      lines.push(`  ${paint('sel', cell(first).padEnd(widest))}  ${sentence}`);
      if (members.length > 1) lines.push(`  ${' '.repeat(widest)}  ${speaker.say('cli.sel', { sel: members.map(cell).join(', ') })}`);
    }
  }
  return lines;
}

/** Findings that the planner lets stand, each with her reason under it. */
function mutedLines({ reading, view, muted }: ExaminedSheet & { readonly read: true }, speaker: Speaker, paint: Paint): readonly string[] {
  if (muted.length === 0) return [];
  const cells = muted.map(({ finding }) => cellOfFinding(reading, view, finding.owner, finding.field));
  const widest = Math.max(...cells.map((cell) => cell.length));
  const lines = muted.flatMap(({ finding, mute }, index) => [
    `  ${paint('sel', (cells[index] ?? '').padEnd(widest))}  ${speaker.finding(finding.rule, finding.message, finding.params)}`,
    `  ${' '.repeat(widest)}  ${muteSentence(mute, speaker)}`,
  ]);
  return ['', speaker.say('cli.diabaikan', { count: muted.length }), ...lines];
}

/** Files with the most to mend first; numbers stand under each other. */
function recapLines(rows: readonly RecapRow[], speaker: Speaker, paint: Paint): readonly string[] {
  const table = [
    [speaker.say('cli.rekap.berkas'), speaker.say('common.indikator'), speaker.say('common.galat'), speaker.say('common.peringatan'), speaker.say('common.saran')],
    ...rows.map(({ file, counts }) => [file, ...(counts ? [counts.indikator, counts.galat, counts.peringatan, counts.saran].map(String) : ['–', '–', '–', '–'])]),
  ];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const lines = table.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  const unread = rows.filter(({ counts }) => counts === null).length;
  return [
    paint('berkas', speaker.say('cli.rekap', { count: rows.length })),
    ...lines.map((line, index) => `  ${index === 0 ? paint('sel', line) : line}`),
    ...(unread > 0 ? [`  ${speaker.say('cli.rekap.tidakTerbaca', { count: unread })}`] : []),
  ];
}

/** One line of at most a hundred characters: cells hold paragraphs. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
