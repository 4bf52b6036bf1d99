import { countPlan, fieldRef } from '../plan';
import { columnReason } from '../matrix';
import { reasonSentence, type Speaker } from '../strings';
import { a1, columnLetters } from './a1';
import { cellOfFinding, failureReason, failureSentence, missingSentence, refusalSentence } from './describe';
import { comparisonJson } from './print-comparison';
import { planJson } from './print-plan';
import { nothingChecked, type Examined, type ExaminedSheet } from './examine';

/** The document of `periksa --json`: rows one-based, columns as letters, cells as A1. */
export function jsonOf(examined: readonly Examined[], withPlan: boolean, speaker: Speaker): unknown {
  return { version: 1, files: examined.map((file) => fileOf(file, withPlan, speaker)) };
}

function fileOf(examined: Examined, withPlan: boolean, speaker: Speaker): unknown {
  const { file } = examined;
  if ('failure' in examined) return { file, error: { reason: failureReason(examined.failure), message: failureSentence(examined.failure, speaker) } };
  const nothing = nothingChecked(examined.sheets);
  return {
    file,
    ...(examined.profil ? { profil: { sheet: examined.profil.sheet, ...examined.profil.profil, problems: examined.profil.problems.map(({ text, ...at }) => ({ cell: a1(at), text })) } } : {}),
    ...(nothing ? { error: { reason: nothing, message: speaker.say(`cli.berkas.${nothing}`) } } : {}),
    sheets: examined.sheets.map((sheet) => sheetOf(sheet, withPlan, speaker)),
  };
}

function sheetOf(sheet: ExaminedSheet, withPlan: boolean, speaker: Speaker): unknown {
  const hidden = sheet.hidden ? { hidden: true } : {};
  if (!sheet.read) return { sheet: sheet.why.sheet, ...hidden, refused: { reason: sheet.why.refused, message: refusalSentence(sheet.why, speaker) } };
  const { reading, view, outcome, muted } = sheet;
  return {
    sheet: reading.sheet,
    ...hidden,
    kind: reading.kind,
    confidence: reading.confidence,
    reasons: reading.reasons.map((reason) => ({ reason: reason.key.replace('alasan.', ''), message: reasonSentence(reason, speaker) })),
    // Ids are unique in a table, and a parent may stand on an earlier sheet of it.
    table: sheet.table,
    ...(reading.continues === undefined ? {} : { continues: reading.continues }),
    zone: `${a1({ row: reading.zone.top, column: reading.zone.left })}:${a1({ row: reading.zone.bottom, column: reading.zone.right })}`,
    period: reading.period,
    header: reading.headless ? null : { firstRow: reading.header.firstRow + 1, lastRow: reading.header.lastRow + 1 },
    data: { firstRow: reading.data.firstRow + 1, lastRow: reading.data.lastRow + 1 },
    columns: reading.columns.map((mapping) => {
      const reason = columnReason(mapping, reading);
      return { column: columnLetters(mapping.column), ...fieldRef(mapping), header: mapping.header, confidence: mapping.confidence, reason, message: speaker.say(`columns.sebab.${reason}`) };
    }),
    unreadColumns: reading.unreadColumns.map(({ column, header, sample, why, matters }) => ({
      column: columnLetters(column), header, matters, reason: why, message: speaker.say(`columns.takDibaca.${why}`), text: sample,
    })),
    counts: countPlan(reading.plan),
    unread: reading.unread.map(({ row, reason, text }) => ({ row: row + 1, reason, message: speaker.say(`pane.sebab.${reason}`), text })),
    findings: outcome.findings.map(({ rule, severity, owner, field, message, params, fix }) => ({
      rule, severity, cell: cellOfFinding(reading, view, owner, field), message: speaker.finding(rule, message, params),
      ...(fix ? { fix: { message: speaker.fix(rule, fix.text, fix.params), edits: fix.edits.map((edit) => ({ cell: cellOfFinding(reading, view, edit.owner, edit.field), ...fieldRef(edit.field), before: edit.before, after: edit.after })) } } : {}),
    })),
    muted: muted.map(({ finding: { rule, severity, owner, field, message, params }, mute: { reason, who, when } }) => ({
      rule, severity, cell: cellOfFinding(reading, view, owner, field), message: speaker.finding(rule, message, params), reason, who, when,
    })),
    unchecked: outcome.unchecked.map(({ rule, missing }) => ({ rule, reason: missingSentence(missing, speaker) })),
    failed: outcome.failed.map(({ rule, error }) => ({ rule, error })),
    ...(sheet.compared ? { comparison: comparisonJson(sheet.compared) } : {}),
    ...(withPlan ? { plan: planJson(reading) } : {}),
  };
}
