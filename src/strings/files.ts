import { defineGroup } from './language';

/** Why a file is not read, by reason. */
export const files = defineGroup(
  {
    'bukan-berkas-lembar-kerja': 'Berkas ini bukan lembar kerja, atau akhiran namanya tidak sesuai dengan isinya. Simpan ulang dari Excel sebagai .xlsx.',
    rusak: 'Berkas ini rusak atau tidak lengkap sehingga tidak dapat dibuka. Salin ulang dari sumbernya.',
    'berkata-sandi': 'Berkas ini dikunci dengan kata sandi. Buka di Excel dan simpan tanpa kata sandi lebih dulu.',
    'terlalu-besar': 'Berkas ini terlalu besar untuk dibaca (batasnya {limit} {unit}).',
    kosong: 'Berkas ini kosong: tidak ada satu sel pun yang berisi.',
  },
  {
    'bukan-berkas-lembar-kerja': 'This file is no workbook, or its extension does not fit its content. Save it again from Excel as .xlsx.',
    rusak: 'This file is damaged or incomplete and cannot be opened. Copy it again from its source.',
    'berkata-sandi': 'This file is locked with a password. Open it in Excel and save it without one first.',
    'terlalu-besar': 'This file is too large to be read (the limit is {limit} {unit}).',
    kosong: 'This file is empty: no cell holds anything.',
  },
);
