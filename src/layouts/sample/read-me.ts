import type { Drawing } from '../drawing';
import { charactersOf, columnPoints, rowHeights } from '../engine/measure';

/** A heading, or a line beside its key word. */
type Line = readonly [string] | readonly [string, string];

const lines: readonly Line[] = [
  ['Baca saya: contoh "misi smart birokrasi"'],
  ['Untuk apa', 'Lembar "Contoh T-C.14" adalah bahan latihan. Bukalah panel Kaskade, lihat pohonnya, lalu perbaiki temuan satu per satu.'],
  ['Bukan dokumen resmi', 'Contoh ini bukan bagian dari RPJMD Kabupaten Natuna dan tidak boleh dikutip sebagai data Natuna.'],
  ['Dari sumber'],
  ['Sumber', 'Pemberitaan Tribun Batam, 8–9 November 2021, tentang pembahasan indikator sasaran RPJMD Natuna 2021–2026 oleh BP3D bersama OPD.'],
  ['Misi', 'Misi ke-6, "reformasi birokrasi yang cerdas" (smart birokrasi), yang "harus memenuhi enam indikator".'],
  ['Lima frasa', 'Peningkatan akuntabilitas kinerja; peningkatan kualitas kompetensi SDM; peningkatan sarana dan prasarana; pemanfaatan teknologi dalam proses layanan; perbaikan tata kelola kelembagaan dengan seluruh stakeholders. Kelimanya ada di bawah SASARAN 1.'],
  ['Arah', 'Birokrasi yang baik dan bersih; smart birokrasi dimulai dari program inovasi; pemanfaatan teknologi bukan tugas Diskominfo saja.'],
  ['Tidak diketahui dari sumber'],
  ['Visi dan misi 1–5', 'Tidak diketahui dari sumber, sehingga tidak ada di lembar contoh.'],
  ['Indikator keenam', 'Tidak diketahui dari sumber: enam disebut, lima diuraikan.'],
  ['Tujuan, sasaran, target, pagu', 'Tidak diketahui dari sumber. Yang tertulis di lembar contoh adalah ilustrasi.'],
  ['Ilustrasi'],
  ['Uraian bertanda (ilustrasi)', 'Disusun untuk latihan. Nama dan kode program mengikuti nomenklatur program pemerintahan; penempatannya di bawah misi ini adalah ilustrasi.'],
  ['Angka miring', 'Semua kondisi awal, target, dan pagu adalah ilustrasi. Tahun 2021–2026 mengikuti periode RPJMD yang disebut sumber.'],
  ['Perangkat daerah', 'Namanya ada di sumber terbuka; pembagian tanggung jawabnya ilustrasi.'],
  ['Yang perlu diperbaiki'],
  ['Indikator', 'Lima frasa di atas adalah arah, belum ukuran. Contoh ukuran: Nilai SAKIP, Indeks Sistem Merit, Cakupan OPD yang menerapkan SOP, Indeks SPBE, Persentase kelembagaan yang sesuai urusan.'],
  ['Perangkat daerah kosong', 'Beberapa indikator belum punya perangkat daerah penanggung jawab, dan satu nama ditulis dengan dua ejaan.'],
  ['Nilai', 'Ada target yang kosong, yang berupa kata, rentang yang salah ketik, persen di atas 100, kondisi akhir yang tidak sama dengan tahun terakhir, dan satu indikator dengan dua nilai.'],
];

const size = 10;
const font = 'Bookman Old Style';
const sideWidth = 30;
const textWidth = 78;

/** The sheet that says where the sample comes from, what is illustration, and what there is to mend. */
export function readMeDrawing(): Drawing {
  const headings = lines.flatMap(([, text], row) => (text === undefined ? [row] : []));
  const band = (row: number): Drawing['merges'][number] => ({ top: row, left: 0, bottom: row, right: 1 });
  const plain = { size, bold: false };
  const boxes = lines.map(([key, text], row) =>
    text === undefined
      ? { top: row, bottom: row, width: columnPoints(sideWidth) + columnPoints(textWidth), text: key, lettering: { size: row === 0 ? 14 : 11, bold: true } }
      : { top: row, bottom: row, width: columnPoints(textWidth), text, lettering: plain });
  const keys = lines.flatMap(([key, text], row) => (text === undefined ? [] : [{ top: row, bottom: row, width: columnPoints(sideWidth), text: key, lettering: { size, bold: true } }]));
  return {
    sheetName: 'Baca saya',
    rowCount: lines.length,
    columnCount: 2,
    values: lines.map(([key, text]) => [key, text ?? null]),
    formulas: [],
    merges: headings.map(band),
    styles: [
      { zones: [{ top: 0, left: 0, bottom: lines.length - 1, right: 1 }], style: { font, size, numberFormat: '@', vertical: 'Top', wrap: true } },
      { zones: [{ top: 0, left: 0, bottom: lines.length - 1, right: 0 }], style: { bold: true } },
      { zones: headings.slice(1).map(band), style: { size: 11, bold: true, fill: '#C6E0B4', vertical: 'Center' } },
      { zones: [band(0)], style: { size: 14, bold: true, fill: '#92D050', vertical: 'Center' } },
    ],
    columnWidths: [Math.max(sideWidth, charactersOf('Tidak diketahui', { size, bold: true })), textWidth],
    rowHeights: rowHeights(lines.length, 18, [...boxes, ...keys]).map((height, row) => ({ row, height })),
    freeze: { rows: 1, columns: 0 },
    print: {
      orientation: 'Portrait',
      paper: 'A4',
      margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 },
      fitToWidth: true,
      titleRows: null,
      footer: { left: '', center: '', right: 'Halaman &P dari &N' },
    },
    lists: [],
  };
}
