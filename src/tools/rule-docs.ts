import { type Area, areas, type Rule, rules } from '../rules';
import { nameOf, ruleTexts, speak } from '../strings';

const areaNames: Readonly<Record<Area, string>> = {
  opd: 'Perangkat Daerah', kaskade: 'Kaskade', rumusan: 'Rumusan indikator', satuan: 'Satuan', target: 'Target', pagu: 'Pagu', tabel: 'Tabel',
  dokumen: 'Antardokumen', metadata: 'Metadata',
};

/** The whole of docs/aturan.md, from the catalogue and its texts; one section for each rule, its id as the anchor. */
export function writeRuleDocs(): string {
  const index = areas.flatMap((area) => ofArea(area).map((rule) => `| [\`${rule.id}\`](#${rule.id}) | ${areaNames[area]} | ${rule.severities.join(', ')} | ${title(rule)} |`));
  const sections = areas.flatMap((area) => ofArea(area).map(section));
  return [
    '# Aturan',
    'Setiap temuan Kaskade menyebut aturannya. Halaman ini dibuat dari katalog aturan dan teksnya (`npm run docs`), jadi jangan disunting langsung.',
    'Galat: tidak terbaca, bertentangan, atau wajib tetapi tidak ada. Peringatan: kemungkinan keliru. Saran: sebaiknya. Aturan yang kolomnya tidak ada di tabel tidak diperiksa, dan itu dinyatakan.',
    ['| aturan | bidang | tingkat temuan | tentang |', '|---|---|---|---|', ...index].join('\n'),
    ...sections,
  ].join('\n\n') + '\n';
}

function ofArea(area: Area): readonly Rule[] {
  return rules.filter((rule) => rule.area === area);
}

function title(rule: Rule): string {
  return speak('id').ruleTitle(rule.id);
}

function section(rule: Rule): string {
  const texts = ruleTexts[rule.id];
  if (!texts) throw new Error(`No texts for the rule ${rule.id}.`);
  const columns = rule.needs.map((field) => nameOf(field, 'id'));
  const levels = (rule.needsLevels ?? []).map((level) => nameOf(level, 'id'));
  const needs = [...(columns.length > 0 ? [`kolom ${columns.join(', ')}`] : []), ...(levels.length > 0 ? [`tingkat ${levels.join(' dan ')}`] : []), ...(rule.needsOpdList ? ['daftar OPD'] : []), ...(rule.needsYears ? ['target beberapa tahun, sampai akhir periode'] : [])];
  return [
    `## ${rule.id}`,
    `**${texts.id.title}** · ${areaNames[rule.area]} · ${rule.severities.join(', ')}${needs.length > 0 ? ` · perlu ${needs.join('; ')}` : ''}`,
    texts.id.why,
    `*${texts.en.title}.* ${texts.en.why}`,
    ['Temuannya berbunyi:', ...Object.values(texts.id.messages).map((message) => `- ${plain(message)}`)].join('\n'),
    ...(texts.id.fixes ? [['Perbaikan yang ditawarkan:', ...Object.values(texts.id.fixes).map((fix) => `- ${plain(fix)}`)].join('\n')] : []),
  ].join('\n\n');
}

/** Placeholders as a reader expects them: "{indikator}" → "…". */
function plain(text: string): string {
  const shown = text.replace(/\{\w+\}/g, '…');
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}
