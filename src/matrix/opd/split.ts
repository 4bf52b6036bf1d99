import type { OpdRole } from '../../plan';
import { fold } from '../text';
import { expansionOf, isAgencyName, looksLikeAgency } from './names';

/** "Semua Perangkat Daerah", "29 Perangkat Daerah Kabupaten dan 26 …", "PD Pengampu Urusan …": many agencies at once. */
const unitWords = '(perangkat daerah|satuan kerja|pd|opd|skpd|dinas|instansi|kecamatan|kelurahan|desa|unit kerja|puskesmas)';
const wildcards: readonly RegExp[] = [
  new RegExp(`^(semua|seluruh|setiap|masing-masing|segenap|para|lintas)\\s+${unitWords}(?![\\p{L}])`, 'iu'),
  new RegExp(`^${unitWords}\\s+(pengampu|terkait|pelaksana|lainnya|teknis|yang|se[- ]|urusan|penanggung|masing-masing|pemangku)`, 'iu'),
  new RegExp(`^\\d+\\s+${unitWords}(?![\\p{L}])`, 'iu'),
];

export function isWildcard(text: string): boolean {
  const folded = fold(text);
  return wildcards.some((pattern) => pattern.test(folded));
}

/** What stands for "nobody yet": an OPD cell that holds only this names no agency. */
export function namesNobody(text: string): boolean {
  return /^[\s\-–—.,;:_/]*$/.test(text) || /^(n\/?a|n\.a\.?|belum (di)?i?si|belum ditentukan|tbd|0|#(N\/A|REF!|VALUE!|NAME\?))$/i.test(text.trim());
}

/**
 * Cuts a cell where a cut is certain: ";" and a "/" before another agency, outside brackets, numbered or listed lines, and line ends where what follows begins like an agency.
 * Commas and "dan" are left alone: they also stand inside names.
 */
export function strongParts(raw: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of cutOutsideBrackets(raw)) {
    let open = '';
    for (const line of piece.split(/\r?\n/)) {
      const bare = line.replace(/^\s*(?:[-•*·▪]|\(?\d{1,2}[.)]|[a-z][.)])\s+/, '').trim();
      const listed = bare !== line.trim();
      if (bare === '') continue;
      if (open === '') open = bare;
      else if ((listed || looksLikeAgency(bare) || isWildcard(bare)) && !/(,|\bdan|&)$/i.test(open)) {
        parts.push(open);
        open = bare;
      } else if (looksLikeAgency(bare) && /,$/.test(open)) {
        parts.push(open.replace(/,$/, '').trim());
        open = bare;
      } else open = `${open} ${bare}`;
    }
    if (open !== '') parts.push(open);
  }
  return parts.map((part) => part.replace(/^[,.\s]+|[,\s]+$/g, '')).filter((part) => part !== '');
}

const supporting = 'pelaksana[ ]+pendukung|pendukung|penunjang|supporting(?:[ ]+(?:sector|sektor))?|anggota|mitra';
const leading = 'penanggung[ -]*jawab(?:[ ]+utama)?|p\\.?[ ]?j\\.?|pengampu(?:[ ]+utama)?|utama|koordinator|leading[ ]+(?:sector|sektor)|lead|ketua|pelaksana(?:[ ]+utama)?';
const roleWord = `(?:(?:pd|opd|skpd|perangkat[ ]+daerah|instansi)[ ]+)?(?:(${supporting})|(?:${leading}))`;
/** "PJ:" wherever it begins a part. */
const roleAt = new RegExp(`(?<![\\p{L}\\p{N}])${roleWord}[ ]*[:=]`, 'giu');
const roleBefore = new RegExp(`^${roleWord}[ ]*(?:[:=]\\s*|[–—-]\\s+|\\s+(?=\\S))`, 'iu');
const roleBehind = new RegExp(`\\s*\\(${roleWord}\\)$`, 'iu');
/** Other words before a colon: they head the agency that follows, and are no part of its name. */
const otherBefore = /^[^:=,;()]{2,40}[:=]\s*/u;

/** What one part of a cell says: the names in it, and the role that its words give them. */
export interface SpokenPart {
  readonly text: string;
  /** Null where the part says none: then it goes on with the role before it. */
  readonly role: OpdRole | null;
}

/** Cuts a cell where a cut is certain, and takes the words of roles off its parts: "PJ: Dinas Kesehatan; Pendukung: Dinas Sosial". A part without text says the role of those behind it. */
export function spokenParts(raw: string): readonly SpokenPart[] {
  return raw.replace(roleAt, '\u0000$&').split('\u0000').flatMap((piece) => strongParts(piece)).map(withoutRole);
}

function withoutRole(part: string): SpokenPart {
  const before = roleBefore.exec(part);
  if (before) {
    const text = part.slice(before[0].length).trim();
    // Without a mark behind them such words may begin a name.
    if (/[:=–—-]\s*$/.test(before[0]) || looksLikeAgency(text)) return { text, role: before[1] === undefined ? 'penanggung-jawab' : 'pendukung' };
  }
  const other = otherBefore.exec(part);
  const rest = other ? part.slice(other[0].length) : '';
  return { text: isAgencyName(rest) ? rest : part, role: null };
}

/** "Dinas Sosial (pendukung)": the name, and the role that the brackets behind it say. */
export function roleInBrackets(name: string): SpokenPart {
  const behind = roleBehind.exec(name);
  return behind ? { text: name.slice(0, behind.index).trim(), role: behind[1] === undefined ? 'penanggung-jawab' : 'pendukung' } : { text: name, role: null };
}

/** Cuts at every comma and " dan " outside brackets: the pieces that names are put together from again. */
export function weakPieces(part: string): readonly { readonly text: string; readonly joiner: string }[] {
  const pieces: { text: string; joiner: string }[] = [];
  let depth = 0;
  let from = 0;
  let joiner = '';
  for (let at = 0; at < part.length; at += 1) {
    const letter = part.charAt(at);
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const cut = letter === ',' ? /^,\s*(?:(?:dan|serta)\s+)?/i.exec(part.slice(at)) : /\s/.test(letter) ? /^\s+(?:dan|serta|&)\s+/i.exec(part.slice(at)) : null;
    if (!cut) continue;
    pieces.push({ text: part.slice(from, at), joiner });
    joiner = cut[0];
    at += cut[0].length - 1;
    from = at + 1;
  }
  pieces.push({ text: part.slice(from), joiner });
  return pieces.filter((piece) => piece.text.trim() !== '');
}

/** Whether what stands behind a "/" is another agency, and not more of the name before it: "Dinas Pertanian/Perikanan", "Kecamatan/Kelurahan". */
function begins(behind: string): boolean {
  const [text = ''] = behind.split(/[/;\n]/);
  const name = text.trim();
  if (/^(kelurahan|desa|kota|unit)/i.test(text)) return false;
  return name === '' || looksLikeAgency(name) || isWildcard(name) || roleBefore.test(name) || expansionOf(name) !== null || /^[A-Z][A-Z0-9]{2,7}$/.test(name);
}

function cutOutsideBrackets(raw: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const letter = raw.charAt(at);
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (letter === ';' || (letter === '/' && begins(raw.slice(at + 1))))) {
      parts.push(raw.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(raw.slice(from));
  return parts;
}

const label = /^(?:nama\s+)?(?:perangkat daerah|opd|skpd|pd|unit kerja|organisasi|satuan kerja)\s*[:=]\s*(?:[\d.]+\s+)?(.+)$/i;

/** "Perangkat Daerah : Dinas Kesehatan" → "Dinas Kesehatan"; null for other texts. */
export function labelledAgency(text: string): string | null {
  const named = label.exec(text.replace(/\s+/g, ' ').trim())?.[1]?.trim();
  return named !== undefined && /\p{L}{3}/u.test(named) ? named : null;
}

/** The agency that a table's title lines name, where they name one: a line that is its name, or "OPD : …". Null where none or several do. */
export function agencyInTitles(titles: readonly string[]): string | null {
  const named = new Set<string>();
  for (const title of titles) {
    const text = title.replace(/\s+/g, ' ').trim();
    const labelled = labelledAgency(text);
    if (labelled !== null) named.add(labelled);
    else if (text.length <= 120 && looksLikeAgency(text) && !/\d{4}|:/.test(text)) named.add(text);
  }
  const [only, ...more] = named;
  return only !== undefined && more.length === 0 ? only : null;
}
