import { sure } from '../matrix';
import { gatherCauses, severities, type Cause, type Finding } from '../rules';
import { reasonSentence, tellsTogether, type Speaker } from '../strings';
import { cellOfFinding, failureSentence, missingSentence, muteSentence, opdOfOwner, profilSentences, refusalSentence, sheetTitle, summaryOf, unreadColumnSentences } from './describe';
import { gaveNothing, nothingChecked, type Examined, type ExaminedSheet } from './examine';
import { shownNames } from './file-names';
import { groupsOf, type FindingGroup } from './groups';
import { html, type Markup } from './markup';
import { pageLook } from './page-look';
import { comparisonMarkup } from './print-comparison';
import { recapByOpd, recapOf, type Counts } from './recap';

type ReadSheet = ExaminedSheet & { readonly read: true };

/** One page that holds all of the report and loads nothing: to be sent by mail, opened on a phone, printed. */
export function pageOf(examined: readonly Examined[], speaker: Speaker): string {
  const title = speaker.say('cli.halaman.judul');
  const names = shownNames(examined.map(({ file }) => file));
  return html`<!doctype html>
<html lang="${speaker.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${pageLook}</style>
</head>
<body>
<h1>${title}</h1>
<p class="catatan">${speaker.say('cli.halaman.keparahan')}</p>
${examined.length > 1 ? recapTable(examined, names, speaker) : ''}
${examined.map((file) => fileSection(file, names.get(file.file) ?? file.file, speaker))}
</body>
</html>
`.text;
}

function recapTable(examined: readonly Examined[], names: ReadonlyMap<string, string>, speaker: Speaker): Markup {
  return html`<h2>${speaker.say('cli.rekap', { count: examined.length })}</h2>
<table class="rekap"><thead><tr><th>${speaker.say('cli.rekap.berkas')}</th><th class="angka">${speaker.say('common.indikator')}</th>${countHeads(speaker)}</tr></thead><tbody>
${recapOf(examined).map(({ file, counts }) => html`<tr><td>${names.get(file) ?? file}</td>${counts ? html`<td class="angka">${counts.indikator}</td>${countCells(counts)}` : html`<td colspan="4">${speaker.say('cli.rekap.tanpaPeriksa')}</td>`}</tr>
`)}</tbody></table>`;
}

function countHeads(speaker: Speaker): readonly Markup[] {
  return severities.map((severity) => html`<th class="angka ${severity}">${speaker.say(`common.${severity}`)}</th>`);
}

function countCells(counts: Counts): readonly Markup[] {
  return severities.map((severity) => html`<td class="angka">${counts[severity]}</td>`);
}

function fileSection(examined: Examined, name: string, speaker: Speaker): Markup {
  if ('failure' in examined) return html`<h2>${name}</h2><p class="galat">${failureSentence(examined.failure, speaker)}</p>`;
  const nothing = nothingChecked(examined.sheets);
  return html`<h2>${name}</h2>
${nothing ? html`<p class="galat">${speaker.say(`cli.berkas.${nothing}`)}</p>` : ''}
${(examined.profil ? profilSentences(examined.profil, speaker) : []).map((sentence) => html`<p class="peringatan">${sentence}</p>`)}
${examined.sheets.map((sheet) => sheetSection(sheet, speaker))}`;
}

function sheetSection(sheet: ExaminedSheet, speaker: Speaker): Markup {
  const title = sheetTitle(sheet, speaker);
  if (!sheet.read) return html`<p>${title}: ${refusalSentence(sheet.why, speaker)}</p>`;
  const { reading } = sheet;
  const percent = Math.round(reading.confidence * 100);
  const { penting, sepele } = unreadColumnSentences(reading, speaker);
  return html`<h3>${title}</h3>
<p>${summaryOf(reading, speaker)}</p>
${reading.continues === undefined ? '' : html`<p>${speaker.say('cli.lanjutan', { sheet: reading.continues })}</p>`}
${reading.confidence < sure
    ? html`<p class="peringatan">${speaker.say('cli.kurangYakin', { percent })}</p><ul>${reading.reasons.map((reason) => html`<li>${reasonSentence(reason, speaker)}</li>`)}</ul>`
    : html`<p class="catatan">${speaker.say('columns.yakin', { percent })}</p>`}
${penting === null ? '' : html`<p class="peringatan">${penting}</p>`}
${sepele === null ? '' : html`<p class="catatan">${sepele}</p>`}
${findings(sheet, speaker)}
${muted(sheet, speaker)}
${unread(sheet, speaker)}
${unchecked(sheet, speaker)}
${sheet.compared ? comparisonMarkup(sheet.compared, speaker) : ''}
${sheet.outcome.failed.map(({ rule, error }) => html`<p class="galat">${speaker.say('cli.aturanGagal', { rule, error })}</p>`)}`;
}

function findings(sheet: ReadSheet, speaker: Speaker): Markup {
  const { reading, outcome } = sheet;
  if (outcome.findings.length === 0) {
    if (gaveNothing(sheet)) return html`<p>${speaker.say('cli.tanpaIsi')}</p>`;
    return html`<p>${reading.unread.length > 0 ? speaker.say('cli.tanpaTemuanTakTerbaca', { count: reading.unread.length }) : speaker.say('cli.tanpaTemuan')}</p>`;
  }
  const of = (severity: string): number => outcome.findings.filter((finding) => finding.severity === severity).length;
  return html`<p><strong>${speaker.say('cli.jumlah', { galat: of('galat'), peringatan: of('peringatan'), saran: of('saran') })}</strong></p>
${perOpd(sheet, speaker)}
${groupsOf(outcome.findings).map((group) => groupDetails(group, sheet, speaker))}`;
}

/** Who has how much to mend; left out where no agency is named. */
function perOpd(sheet: ReadSheet, speaker: Speaker): Markup | '' {
  const rows = recapByOpd(sheet);
  if (rows.every(({ opd }) => opd === null)) return '';
  return html`<details><summary>${speaker.say('cli.halaman.perOpd')}</summary>
<table class="rekap"><thead><tr><th>${speaker.say('cli.halaman.opd')}</th>${countHeads(speaker)}</tr></thead><tbody>
${rows.map(({ opd, counts }) => html`<tr><td>${opd ?? speaker.say('cli.halaman.tanpaOpd')}</td>${countCells(counts)}</tr>
`)}</tbody></table></details>`;
}

/** Galat stand open; the rest opens at a click, and all of it on paper. */
function groupDetails({ rule, severity, findings }: FindingGroup, { reading, view }: ReadSheet, speaker: Speaker): Markup {
  const cell = ({ owner, field }: Finding): string => cellOfFinding(reading, view, owner, field);
  const said = ({ message, params }: Finding): string => speaker.finding(rule, message, params);
  const words = ({ members, params }: Cause<Finding>): Markup | string => (members.length === 1 ? said(members[0])
    : html`<details><summary>${speaker.cause(rule, members[0].message, params)}</summary><ul>${members.map((finding) => html`<li><span class="sel">${cell(finding)}</span> ${said(finding)}</li>`)}</ul></details>`);
  const opdOf = ({ members }: Cause<Finding>): string => [...new Set(members.map(({ owner }) => opdOfOwner(view, owner) ?? '').filter((name) => name !== ''))].join('; ');
  const body = html`<summary class="${severity}">${speaker.say('cli.temuan', { rule: speaker.ruleTitle(rule), severity: speaker.say(`common.${severity}`).toLowerCase(), count: findings.length })}</summary>
<p class="catatan">${speaker.ruleReason(rule)}</p>
<table class="temuan"><thead><tr><th>${speaker.say('cli.halaman.sel')}</th><th>${speaker.say('cli.halaman.temuan')}</th><th>${speaker.say('cli.halaman.opd')}</th></tr></thead><tbody>
${gatherCauses(findings, (finding) => finding, view, tellsTogether).map((cause) => html`<tr><td class="sel">${cell(cause.members[0])}</td><td>${words(cause)}</td><td>${opdOf(cause)}</td></tr>
`)}</tbody></table></details>`;
  return severity === 'galat' ? html`<details open>${body}` : html`<details>${body}`;
}

/** Findings that the planner lets stand, and why. */
function muted({ reading, view, muted: found }: ReadSheet, speaker: Speaker): Markup | '' {
  if (found.length === 0) return '';
  return html`<details><summary>${speaker.say('cli.diabaikan', { count: found.length })}</summary>
<table class="temuan"><thead><tr><th>${speaker.say('cli.halaman.sel')}</th><th>${speaker.say('cli.halaman.temuan')}</th><th>${speaker.say('cli.halaman.alasan')}</th></tr></thead><tbody>
${found.map(({ finding, mute }) => html`<tr><td class="sel">${cellOfFinding(reading, view, finding.owner, finding.field)}</td><td>${speaker.finding(finding.rule, finding.message, finding.params)}</td><td>${muteSentence(mute, speaker)}</td></tr>
`)}</tbody></table></details>`;
}

function unread({ reading }: ReadSheet, speaker: Speaker): Markup | '' {
  if (reading.unread.length === 0) return '';
  return html`<details open><summary class="peringatan">${speaker.say('cli.tidakTerbaca', { count: reading.unread.length })}</summary>
<ul>${reading.unread.map(({ row, reason, text }) => html`<li>${speaker.say('cli.baris', { row: String(row + 1), reason: speaker.say(`pane.sebab.${reason}`) })}: ${text}</li>
`)}</ul></details>`;
}

function unchecked({ outcome }: ReadSheet, speaker: Speaker): Markup | '' {
  if (outcome.unchecked.length === 0) return '';
  return html`<details><summary>${speaker.say('cli.tidakDiperiksa')}</summary>
<ul>${outcome.unchecked.map(({ rule, missing }) => html`<li>${speaker.ruleTitle(rule)}: ${missingSentence(missing, speaker)}</li>
`)}</ul></details>`;
}
