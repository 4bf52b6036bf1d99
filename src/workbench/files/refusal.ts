import { speak, type Params, type TextKey } from '../../strings';

/** Why a file cannot be opened. */
export type RefusalReason = 'empty' | 'protected' | 'oldFormat' | 'binaryFormat' | 'notWorkbook' | 'broken' | 'tooLarge';

/** A file that was not opened, with the sentence for the person who chose it. */
export interface Refusal {
  refused: RefusalReason;
  sentence: { id: string; en: string };
}

/** Unpacked size beyond which a file is not opened here, in megabytes. */
export const mostMegabytes = 300;

/** What `periksa` refuses for the same reason, it refuses in the same words; old and binary formats it does read. */
const shared = {
  empty: { key: 'files.kosong', params: {} },
  protected: { key: 'files.berkata-sandi', params: {} },
  notWorkbook: { key: 'files.bukan-berkas-lembar-kerja', params: {} },
  broken: { key: 'files.rusak', params: {} },
  tooLarge: { key: 'files.terlalu-besar', params: { limit: mostMegabytes, unit: 'MB' } },
} as const satisfies Partial<Record<RefusalReason, { readonly key: TextKey; readonly params: Params }>>;

const own: Record<Exclude<RefusalReason, keyof typeof shared>, Refusal['sentence']> = {
  oldFormat: {
    id: 'Berkas ini memakai format Excel lama (.xls). Simpan ulang sebagai Buku Kerja Excel (.xlsx).',
    en: 'This file is in the old Excel format (.xls). Save it again as an Excel Workbook (.xlsx).',
  },
  binaryFormat: {
    id: 'Berkas ini memakai format biner Excel (.xlsb). Simpan ulang sebagai Buku Kerja Excel (.xlsx).',
    en: 'This file is in the binary Excel format (.xlsb). Save it again as an Excel Workbook (.xlsx).',
  },
};

/** The refusal for a reason. */
export function refuse(reason: RefusalReason): Refusal {
  if (reason === 'oldFormat' || reason === 'binaryFormat') return { refused: reason, sentence: own[reason] };
  const { key, params } = shared[reason];
  return { refused: reason, sentence: { id: speak('id').say(key, params), en: speak('en').say(key, params) } };
}

/** Tells a refusal from what was asked for. */
export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}
