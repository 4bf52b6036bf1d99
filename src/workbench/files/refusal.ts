/** Why a file cannot be opened. */
export type RefusalReason = 'empty' | 'protected' | 'oldFormat' | 'binaryFormat' | 'notWorkbook' | 'broken' | 'tooLarge';

/** A file that was not opened, with the sentence for the person who chose it. */
export interface Refusal {
  refused: RefusalReason;
  sentence: { id: string; en: string };
}

const sentences: Record<RefusalReason, Refusal['sentence']> = {
  empty: { id: 'Berkas ini kosong (0 bita).', en: 'This file is empty (0 bytes).' },
  protected: {
    id: 'Berkas ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya lewat Info › Proteksi Buku Kerja, lalu simpan kembali.',
    en: 'This file is locked with a password. Open it in Excel, remove the password under Info › Protect Workbook, and save it again.',
  },
  oldFormat: {
    id: 'Berkas ini memakai format Excel lama (.xls). Simpan ulang sebagai Buku Kerja Excel (.xlsx).',
    en: 'This file is in the old Excel format (.xls). Save it again as an Excel Workbook (.xlsx).',
  },
  binaryFormat: {
    id: 'Berkas ini memakai format biner Excel (.xlsb). Simpan ulang sebagai Buku Kerja Excel (.xlsx).',
    en: 'This file is in the binary Excel format (.xlsb). Save it again as an Excel Workbook (.xlsx).',
  },
  notWorkbook: {
    id: 'Isi berkas ini bukan buku kerja Excel, walaupun namanya mungkin berakhiran .xlsx (misalnya berkas CSV yang diganti namanya).',
    en: 'The content of this file is not an Excel workbook, even if its name ends in .xlsx (a renamed CSV file, for example).',
  },
  broken: {
    id: 'Berkas ini rusak atau terpotong sehingga tidak dapat dibaca. Minta salinan lain dari pengirimnya.',
    en: 'This file is damaged or cut short and cannot be read. Ask its sender for another copy.',
  },
  tooLarge: {
    id: 'Isi berkas ini terlalu besar untuk dibuka di sini (lebih dari 300 MB setelah dimekarkan).',
    en: 'The content of this file is too large to open here (more than 300 MB once unpacked).',
  },
};

/** The refusal for a reason. */
export function refuse(reason: RefusalReason): Refusal {
  return { refused: reason, sentence: sentences[reason] };
}

/** Tells a refusal from what was asked for. */
export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}
