import { countPlan, levels } from '../plan';
import { sure } from '../matrix';
import { rules, severities, type Finding } from '../rules';
import type { Speaker } from '../strings';
import { cellOfFinding, failureSentence, missingSentence } from './describe';
import { gaveNothing, nothingChecked, type Examined, type ExaminedSheet } from './examine';

/** The report for people: per file and sheet what was read, findings grouped by rule, rows left unread, rules that could not be asked. */
export function reportOf(examined: readonly Examined[], speaker: Speaker): string {
  return `${examined.map((file) => fileOf(file, speaker).join('\n')).join('\n\n')}\n`;
}

function fileOf(examined: Examined, speaker: Speaker): readonly string[] {
  if ('failure' in examined) return [examined.file, `  ${failureSentence(examined.failure, speaker)}`];
  const lines = [examined.file];
  const nothing = nothingChecked(examined.sheets);
  if (nothing) lines.push(`  ${speaker.say(`cli.berkas.${nothing}`)}`);
  for (const sheet of examined.sheets) lines.push(...sheetOf(sheet, speaker).map((line) => (line === '' ? '' : `  ${line}`)));
  return lines;
}

function sheetOf(sheet: ExaminedSheet, speaker: Speaker): readonly string[] {
  const name = sheet.read ? sheet.reading.sheet : sheet.why.sheet;
  const title = `${speaker.say('cli.lembar', { sheet: name })}${sheet.hidden ? ` (${speaker.say('cli.tersembunyi')})` : ''}`;
  if (!sheet.read) return ['', `${title}: ${speaker.say(`reading.bukan.${sheet.why.refused}`)}`];
  const { reading, outcome } = sheet;
  const counts = countPlan(reading.plan);
  const summary = [
    speaker.say(`pane.jenis.${reading.kind}`),
    ...(reading.period ? [speaker.say('pane.periode', { first: String(reading.period.first), last: String(reading.period.last) })] : []),
    ...[...levels, 'indikator' as const].flatMap((level) => (counts[level] === undefined ? [] : [`${counts[level]} ${speaker.say(`common.${level}`).toLowerCase()}`])),
  ];
  const lines = ['', `${title}: ${summary.join(', ')}`, speaker.say('cli.letak', {
    headerFirst: String(reading.header.firstRow + 1), headerLast: String(reading.header.lastRow + 1), dataFirst: String(reading.data.firstRow + 1), dataLast: String(reading.data.lastRow + 1),
  })];
  if (reading.continues !== undefined) lines.push(speaker.say('cli.lanjutan', { sheet: reading.continues }));
  if (reading.confidence < sure) lines.push(speaker.say('cli.kurangYakin', { percent: Math.round(reading.confidence * 100) }));
  lines.push(...findingLines(sheet, speaker));
  if (reading.unread.length > 0) {
    lines.push('', speaker.say('cli.tidakTerbaca', { count: reading.unread.length }));
    for (const { row, reason, text } of reading.unread) lines.push(`  ${speaker.say('cli.baris', { row: String(row + 1), reason: speaker.say(`pane.sebab.${reason}`) })}: ${shorten(text)}`);
  }
  if (outcome.unchecked.length > 0) {
    lines.push('', speaker.say('cli.tidakDiperiksa'));
    for (const { rule, missing } of outcome.unchecked) lines.push(`  ${speaker.ruleTitle(rule)}: ${missingSentence(missing, speaker)}`);
  }
  for (const { rule, error } of outcome.failed) lines.push('', speaker.say('cli.aturanGagal', { rule, error }));
  return lines;
}

function findingLines(sheet: ExaminedSheet & { readonly read: true }, speaker: Speaker): readonly string[] {
  const { reading, view, outcome } = sheet;
  if (outcome.findings.length === 0) {
    // Silence must not look like a pass.
    if (gaveNothing(sheet)) return [speaker.say('cli.tanpaIsi')];
    const unread = reading.unread.length;
    return [unread > 0 ? speaker.say('cli.tanpaTemuanTakTerbaca', { count: unread }) : speaker.say('cli.tanpaTemuan')];
  }
  const of = (severity: string): number => outcome.findings.filter((finding) => finding.severity === severity).length;
  const lines = [...(gaveNothing(sheet) ? [speaker.say('cli.tanpaIsi')] : []), speaker.say('cli.jumlah', { galat: of('galat'), peringatan: of('peringatan'), saran: of('saran') })];
  for (const severity of severities) {
    for (const { id } of rules) {
      const found: readonly Finding[] = outcome.findings.filter((finding) => finding.rule === id && finding.severity === severity);
      if (found.length === 0) continue;
      lines.push('', speaker.say('cli.temuan', { rule: speaker.ruleTitle(id), severity: speaker.say(`common.${severity}`).toLowerCase(), count: found.length }));
      for (const finding of found) lines.push(`  ${cellOfFinding(reading, view, finding.owner, finding.field)}  ${speaker.finding(finding.rule, finding.message, finding.params)}`);
    }
  }
  return lines;
}

/** One line of at most a hundred characters: cells hold paragraphs. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
