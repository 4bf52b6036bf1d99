import type { Drawing } from '../drawing';
import { drawTable } from '../engine/draw';
import { tc14, tc14Form } from '../tables/tc-14';
import { samplePlan } from './plan';
import { readMeDrawing } from './read-me';

const notes: readonly string[] = [
  'CONTOH UNTUK LATIHAN, BUKAN DOKUMEN RESMI. Dari sumber: misi ke-6, sebutan "enam indikator", dan lima frasa di bawah SASARAN 1.',
  'Uraian bertanda (ilustrasi) dan semua angka (huruf miring) adalah ilustrasi. Visi, misi 1–5, dan indikator keenam tidak diketahui dari sumber. Lihat lembar "Baca saya".',
];

/** "Contoh: misi smart birokrasi": a T-C.14 matrix to practise on, and the sheet that explains it. Sheets in their order. */
export function sampleDrawings(): readonly Drawing[] {
  const plan = samplePlan();
  const drawing = drawTable(
    { ...tc14Form, sheetName: 'Contoh T-C.14' },
    plan,
    {
      ...tc14.defaults(plan),
      title: 'Contoh: misi smart birokrasi (ilustrasi)',
      tableNumber: '',
      region: 'Kabupaten Natuna',
      source: 'Sumber: pemberitaan Tribun Batam, 8–9 November 2021, untuk misi ke-6, "enam indikator", dan lima frasa; selebihnya ilustrasi.',
    },
    notes,
  );
  return [withIllustrationsInItalics(drawing), readMeDrawing()];
}

/** Every value between the indicator and the agency is made up, and looks it. */
function withIllustrationsInItalics(drawing: Drawing): Drawing {
  const zone = { top: drawing.freeze.rows, left: 3, bottom: drawing.rowCount - 2, right: drawing.columnCount - 2 };
  return { ...drawing, styles: [...drawing.styles, { zones: [zone], style: { italic: true, color: '#7F3F00' } }] };
}
