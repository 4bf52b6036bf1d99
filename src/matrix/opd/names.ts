import { remember } from '../memo';
import { fold } from '../text';

/** Words that begin an agency's name. */
const heads = new Set(`dinas badan sekretariat inspektorat kecamatan kelurahan kantor satuan rsud rumah bagian uptd upt blud unit
bappeda bapperida bappelitbangda barenlitbangda baperlitbang bp3d bp4d bpkad bkad bkpsdm bkpp bkd bkn bpbd bapenda bappenda bpprd bakesbangpol kesbangpol setda setwan satpol
dinkes disdik disdikbud dishub dlh dpupr pupr pu disdukcapil dukcapil dpmptsp dpmd diskominfo disperindag dispar dinsos disnaker dispora perkim disperkim dpkp damkar biro`.split(/\s+/));

/**
 * General abbreviations of agencies with the words they stand for. Where a region's agency carries more duties than the abbreviation says
 * ("Diskominfo" for a Dinas Komunikasi, Informatika, Persandian dan Statistik), the words still find it.
 */
const abbreviations: Readonly<Record<string, string>> = {
  setda: 'sekretariat daerah', setwan: 'sekretariat dprd', 'set dprd': 'sekretariat dprd', 'satpol pp': 'satuan polisi pamong praja', satpolpp: 'satuan polisi pamong praja',
  'pol pp': 'satuan polisi pamong praja', itda: 'inspektorat daerah', itkab: 'inspektorat kabupaten',
  diskominfo: 'dinas komunikasi informatika', kominfo: 'dinas komunikasi informatika', 'dinas kominfo': 'dinas komunikasi informatika', diskominfotik: 'dinas komunikasi informatika', diskominfosantik: 'dinas komunikasi informatika',
  dinkes: 'dinas kesehatan', dkk: 'dinas kesehatan', disdik: 'dinas pendidikan', disdikbud: 'dinas pendidikan kebudayaan', disdikpora: 'dinas pendidikan pemuda olahraga', dikbud: 'dinas pendidikan kebudayaan',
  dishub: 'dinas perhubungan', dlh: 'dinas lingkungan hidup', dpupr: 'dinas pekerjaan umum penataan ruang', 'dinas pupr': 'dinas pekerjaan umum penataan ruang', pupr: 'dinas pekerjaan umum penataan ruang', dputr: 'dinas pekerjaan umum tata ruang',
  disdukcapil: 'dinas kependudukan pencatatan sipil', dukcapil: 'dinas kependudukan pencatatan sipil', dpmptsp: 'dinas penanaman modal pelayanan terpadu satu pintu', dpmd: 'dinas pemberdayaan masyarakat desa', dispermades: 'dinas pemberdayaan masyarakat desa',
  dinsos: 'dinas sosial', disnaker: 'dinas tenaga kerja', disnakertrans: 'dinas tenaga kerja transmigrasi', dispora: 'dinas pemuda olahraga', disporapar: 'dinas kepemudaan olahraga pariwisata', dispar: 'dinas pariwisata', disparbud: 'dinas pariwisata kebudayaan', disbudpar: 'dinas kebudayaan pariwisata',
  disperindag: 'dinas perindustrian perdagangan', diskoperindag: 'dinas koperasi perindustrian perdagangan', disperkim: 'dinas perumahan kawasan permukiman', perkim: 'dinas perumahan kawasan permukiman', dpkp: 'dinas perumahan kawasan permukiman', distan: 'dinas pertanian', dkp: 'dinas ketahanan pangan', dispertan: 'dinas pertanian',
  dispusip: 'dinas perpustakaan kearsipan', disarpus: 'dinas arsip perpustakaan', diskan: 'dinas perikanan', disnak: 'dinas peternakan',
  bappeda: 'badan perencanaan pembangunan daerah', bapperida: 'badan perencanaan pembangunan riset inovasi daerah', bappelitbangda: 'badan perencanaan pembangunan penelitian pengembangan daerah',
  bpkad: 'badan pengelolaan keuangan aset daerah', bkad: 'badan keuangan aset daerah', bpka: 'badan pengelolaan keuangan aset', bapenda: 'badan pendapatan daerah', bappenda: 'badan pengelolaan pendapatan daerah', bkpsdm: 'badan kepegawaian pengembangan sumber daya manusia', bkd: 'badan kepegawaian daerah',
  bpbd: 'badan penanggulangan bencana daerah', bakesbangpol: 'badan kesatuan bangsa politik', kesbangpol: 'kesatuan bangsa politik', kesbang: 'kesatuan bangsa politik', rsud: 'rumah sakit umum daerah', damkar: 'pemadam kebakaran',
};

const fillers = new Set(['dan', 'serta', 'the', 'of', 'pada', 'di']);
/** "… Kabupaten Sumedang" behind a name; a comma would begin another one, and a lone "Kota" may be the agency's business. */
const place = /(?<=\S)\s+(?:(?:kab|kabupaten|prov|provinsi)\b\.?(?:\s+\p{L}+){0,3}|kota(?:\s+\p{L}+){1,3})$/u;

/** The content words of an agency's name, folded: no joining words, no brackets, no "Kabupaten X" behind it. */
export const keyWords = remember(5_000, (name: string): readonly string[] => {
  const folded = fold(name).replace(/\([^()]*\)/g, ' ').replace(/&/g, ' dan ').trim().replace(place, '');
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !fillers.has(word));
});

/** Two spellings with one key are one agency: case, brackets, joining words and the region's name are left out. */
export const keyOf = remember(5_000, (name: string): string => keyWords(name).join(' '));

/** True where a text begins like an agency's name. */
export function looksLikeAgency(text: string): boolean {
  const [first] = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return first !== undefined && heads.has(first);
}

const beginnings = /^(dinas|badan|sekretariat|inspektorat|kecamatan|kelurahan|satuan polisi|rsud|rumah sakit|kantor)\b/;

/** True where a text is an agency's name and nothing else: what it begins with begins no title of a program. */
export function isAgencyName(text: string): boolean {
  const folded = fold(text);
  return (beginnings.test(folded) && keyWords(text).length > (folded.startsWith('inspektorat') ? 0 : 1)) || (expansionOf(text) !== null && looksLikeAgency(text));
}

/** The words behind a known abbreviation, or null. */
export function expansionOf(name: string): readonly string[] | null {
  const bare = fold(name).replace(/\./g, '').replace(place, '').match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
  return abbreviations[bare]?.split(' ') ?? null;
}

const knownWords: ReadonlySet<string> = new Set(Object.values(abbreviations).flatMap((expansion) => expansion.split(' ')));

/** True where every word of a name is one that names of agencies are made of, as their abbreviations spell it. */
export function hasOnlyKnownWords(name: string): boolean {
  return keyWords(name).every((word) => knownWords.has(word));
}

/** True where `short` is the initials of the words ("BPKAD", "DP3AP2KB": a digit repeats the letter before it). */
export function isInitialsOf(short: string, words: readonly string[]): boolean {
  const letters = short.replace(/[.\s]/g, '').toUpperCase();
  if (!/^[A-Z][A-Z0-9]{2,14}$/.test(letters) || words.length < 3) return false;
  const spelled = letters.replace(/([A-Z])([2-9])/g, (_, letter: string, times: string) => letter.repeat(Number(times)));
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  return spelled === initials || (initials.endsWith('D') && spelled === initials.slice(0, -1));
}

/** A file-safe, stable name for an agency. */
export function slugOf(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'opd';
}
