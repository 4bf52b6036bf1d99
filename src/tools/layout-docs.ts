import { layouts, type Drawing, type Layout } from '../layouts';
import type { Plan } from '../plan';
import { speak, type TextKey } from '../strings';

const regimes: readonly (readonly [Layout['regime'], string])[] = [
  ['permendagri-86-2017', 'Permendagri 86/2017'],
  ['inmendagri-2-2025', 'Inmendagri 2/2025'],
  ['lain', 'Bentuk lain'],
];
const documents: Readonly<Record<Layout['document'], string>> = { rpjmd: 'RPJMD', renstra: 'Renstra', lain: 'Lainnya' };

/** The whole of docs/tabel.md, from the layouts and their texts; one section for each table, its id as the anchor. */
export function writeLayoutDocs(): string {
  const inOrder = regimes.flatMap(([regime]) => layouts.filter((layout) => layout.regime === regime));
  const index = inOrder.map((layout) => `| [\`${layout.id}\`](#${layout.id}) | ${nameOf(layout.regime)} | ${documents[layout.document]} | ${said(layout, 'nama', 'id')} |`);
  return [
    '# Tabel baku',
    'Tabel yang dapat diisi dengan *Isi tabel*. Halaman ini dibuat dari susunan tabel dan teksnya (`npm run docs`), jadi jangan disunting langsung.',
    'Judul, nomor tabel, dan kata-kata kepala setiap tabel dapat diganti perencana. Kepala ditulis seperti tabel yang diterbitkan; `[r2]` berarti digabung dua baris, `[c6]` enam kolom. Lampiran peraturannya sendiri tidak tersedia saat tabel ini disusun.',
    ['| tabel | aturan | dokumen | nama |', '|---|---|---|---|', ...index].join('\n'),
    ...inOrder.map(section),
  ].join('\n\n') + '\n';
}

function section(layout: Layout): string {
  const plan = emptyPlan(layout.regime === 'inmendagri-2-2025' ? [2025, 2026, 2027, 2028, 2029, 2030] : [2021, 2022, 2023, 2024, 2025]);
  const choices = { ...layout.defaults(plan), ...(layout.regime === 'inmendagri-2-2025' ? {} : { years: 'ordinal' as const }) };
  const drawing = layout.draw(plan, choices);
  return [
    `## ${layout.id}`,
    `**${said(layout, 'nama', 'id')}** · ${nameOf(layout.regime)} · ${documents[layout.document]}`,
    said(layout, 'keterangan', 'id'),
    ['```', ...headerLines(drawing), '```'].join('\n'),
    said(layout, 'uraian', 'id'),
    `*${said(layout, 'nama', 'en')}.* ${said(layout, 'keterangan', 'en')} ${said(layout, 'uraian', 'en')}`,
  ].join('\n\n');
}

/** The header in the notation of published tables, one line per row: "Kode[r3] | 2019[c2]". */
export function headerLines(drawing: Drawing): readonly string[] {
  const rows = drawing.print.titleRows;
  if (!rows) return [];
  const zones = new Map(drawing.merges.map((zone) => [`${zone.top}:${zone.left}`, zone]));
  return drawing.values.slice(rows.first, rows.last + 1).map((cells, at) => cells.flatMap((text, column) => {
    if (text === null) return [];
    const zone = zones.get(`${rows.first + at}:${column}`);
    const spans = zone ? [zone.bottom > zone.top ? `r${zone.bottom - zone.top + 1}` : '', zone.right > zone.left ? `c${zone.right - zone.left + 1}` : ''].filter((span) => span !== '') : [];
    return [spans.length > 0 ? `${text}[${spans.join(',')}]` : String(text)];
  }).join(' | '));
}

function emptyPlan(years: readonly number[]): Plan {
  return { period: { first: years[0] ?? 0, last: years.at(-1) ?? 0 }, years, items: [], indikator: [], opd: [], carries: [] };
}

function said(layout: Layout, part: 'nama' | 'keterangan' | 'uraian', language: 'id' | 'en'): string {
  return speak(language).say(`layouts.${layout.id}.${part}` as TextKey);
}

function nameOf(regime: Layout['regime']): string {
  return regimes.find(([id]) => id === regime)?.[1] ?? regime;
}
