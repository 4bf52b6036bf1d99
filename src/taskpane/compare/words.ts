import type { ComparisonWords } from '../../excel/compare/compare';
import { comparisonColumns, type ComparisonColumn } from '../../excel/compare/comparison-drawing';
import type { OtherSide } from '../../excel/compare/counterpart';
import { fieldKey, type FieldRef, type Plan } from '../../plan';
import { comparedFields, type Apartness, type ComparisonCounts } from '../../rules/documents';
import { fieldSentences, nameOf, type Speaker } from '../../strings';

/** A field as a line of a comparison names it: "target 2021". */
export function fieldName(field: FieldRef, speaker: Speaker): string {
  return nameOf(fieldKey(field), speaker.language === 'en' ? 'en' : 'id');
}

/** A document as the pane names it: a file with the table's sheet where it holds several, a sheet as it is. */
export function documentName({ name, sheets }: Pick<OtherSide, 'name' | 'sheets'>, isOneOfSeveral: boolean): string {
  return isOneOfSeveral && sheets[0] !== undefined ? `${name} › ${sheets[0]}` : name;
}

/** How far and in which direction two figures are apart, in words: "di sini lebih tinggi 0,4". */
export function apartText(apart: NonNullable<Apartness>, speaker: Speaker): string {
  return speaker.say(`compare.selisih.${apart.how}`, { selisih: apart.by });
}

/** What the comparison sheet says, in the pane's language. `here` is the name of the table that is shown, `plan` what it says. */
export function comparisonWords(speaker: Speaker, here: string, plan: Plan): (other: OtherSide, counts: ComparisonCounts) => ComparisonWords {
  return (other, { matched, doubtful, different, onlyHere, onlyThere }) => ({
    sheetName: speaker.say('compare.excel.lembar'),
    title: speaker.say('compare.excel.judul', { sini: here, sana: other.name }),
    notes: [speaker.say('compare.excel.catatan', { cocok: matched, ragu: doubtful, berbeda: different, sini: onlyHere, sana: onlyThere }), ...fieldSentences(comparedFields(plan, other.table.plan), speaker)],
    columns: Object.fromEntries(comparisonColumns.map((column) => [column, speaker.say(`compare.excel.kolom.${column}`)])) as Record<ComparisonColumn, string>,
    field: (field) => fieldName(field, speaker),
    why: (why) => (why === 'hanya-di-sini' || why === 'hanya-di-sana' ? speaker.say(`compare.${why}`) : speaker.say(`compare.sebab.${why}`)),
    apart: (apart) => apartText(apart, speaker),
    confidence: (confidence, isDoubtful) => {
      const sure = speaker.say('compare.keyakinan', { persen: Math.round(confidence * 100) });
      return isDoubtful ? `${sure}, ${speaker.say('compare.ragu')}` : sure;
    },
    same: speaker.say('compare.excel.sama'),
  });
}
