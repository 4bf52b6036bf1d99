import { isPlain } from './names';
import { Stems } from './stems';

/** Misspelt word → the word, both in lower case: what published matrices hold, and the usual misspellings of words of planning. Words that are right in another sense are left out ("presentasi"). */
const words = new Map(Object.entries({
  presentase: 'persentase', prosentase: 'persentase', persentasi: 'persentase', peresentase: 'persentase', prosentasi: 'persentase', prsentase: 'persentase', presentae: 'persentase',
  presenatse: 'persentase', prersentase: 'persentase', jumalh: 'jumlah', nilali: 'nilai', litarasi: 'literasi',
  resiko: 'risiko', efesiensi: 'efisiensi', efektifitas: 'efektivitas', aktifitas: 'aktivitas', produktifitas: 'produktivitas', kreatifitas: 'kreativitas',
  ijin: 'izin', perijinan: 'perizinan', analisa: 'analisis', obyek: 'objek', sistim: 'sistem', kwalitas: 'kualitas', praktek: 'praktik',
  eletronik: 'elektronik', responsip: 'responsif', materealitas: 'materialitas', standarisasi: 'standardisasi', sekertariat: 'sekretariat', goverment: 'government',
  kesejahateraan: 'kesejahteraan', pnemonia: 'pneumonia', meningkatknya: 'meningkatnya', pelayananan: 'pelayanan', penanggulangulangan: 'penanggulangan', pemelihraan: 'pemeliharaan',
  penegmbangan: 'pengembangan', pengmabangan: 'pengembangan', dkembangkan: 'dikembangkan', dihasikan: 'dihasilkan', penyelenggaran: 'penyelenggaraan',
}));

/** One misspelt word as it stands, and the word that is meant, in the same case. */
export interface Misspelling {
  readonly written: string;
  readonly meant: string;
}

const misspelt = new Stems([...words.keys()].map((word) => [word, 1] as const));

/** Every misspelt word of a text, each once, in its order. */
export function misspellings(text: string): readonly Misspelling[] {
  if (isPlain(text) && !misspelt.beginWordOf(text)) return none;
  const found: Misspelling[] = [];
  for (const word of text.match(/\p{L}{4,}/gu) ?? []) {
    const meant = words.get(word.toLowerCase());
    if (meant !== undefined && !found.some(({ written }) => written === word)) found.push({ written: word, meant: inCaseOf(word, meant) });
  }
  return found;
}

const none: readonly never[] = [];

/** The text with its misspelt words mended and nothing else touched. */
export function mendSpelling(text: string): string {
  return text.replace(/\p{L}{4,}/gu, (word) => {
    const meant = words.get(word.toLowerCase());
    return meant === undefined ? word : inCaseOf(word, meant);
  });
}

function inCaseOf(word: string, meant: string): string {
  if (word === word.toUpperCase()) return meant.toUpperCase();
  return /^\p{Lu}/u.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}
