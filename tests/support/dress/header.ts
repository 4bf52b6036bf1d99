import { levels, type Level } from '../../../src/plan';
import type { Canvas } from './canvas';
import { hasTingkat, hasYearlyUnits, namesMeasure, staggers, type Dress } from './choices';
import type { Dice } from './dice';
import { cascadeHeads, headers, indikatorHeads, levelHeads, listHeads, wordlessHeads, workHeads } from './header-words';
import { chains, mayMeasure, mayPay, type Sketch } from './sketch';
import { broken, slip } from './slip';
import { splitHeads } from './split-heads';

/** A heading: over others, or over the columns of one key (`key`, `key#1`, `key#2` … where it is wider than one). */
export interface Head {
  readonly text: string | number;
  readonly key?: string;
  readonly width?: number;
  readonly below?: readonly Head[];
}

export interface Header {
  readonly heads: readonly Head[];
  /** Column of each key, from the table's left edge. */
  readonly at: ReadonlyMap<string, number>;
  readonly width: number;
  readonly depth: number;
  /** The first column that is the planner's: left of it stands junk. */
  readonly left: number;
}

/** Levels that share one column, and levels that have a column each. */
export function columnLevels(dress: Dress): { readonly own: readonly Level[]; readonly shared: readonly Level[] } {
  const chain: readonly Level[] = chains[dress.chain];
  const top = dress.topLine === 'no' ? 0 : 1;
  if (dress.form === 'cascade') return { own: [], shared: chain };
  if (dress.form !== 'hybrid') return { own: chain.slice(top), shared: [] };
  const work = chain.findIndex((level) => levels.indexOf(level) >= levels.indexOf('program'));
  return { own: chain.slice(0, work), shared: chain.slice(work) };
}

export function headerOf(sketch: Sketch, dress: Dress, dice: Dice): Header {
  const say = (words: readonly string[]): string => speak(words, dress, dice);
  const plainWords = dress.headerWords === 'T-C.14';
  const heads: Head[] = [];
  if (dress.junk === 'left') heads.push({ text: '', key: 'junk' });
  if (dress.extras === 'nomor') heads.push({ text: say(headers.nomor), key: 'nomor' });
  const { own, shared } = columnLevels(dress);
  const kode: readonly Head[] = dress.codes === 'none' || dress.codes === 'inline' ? [] : dress.codes === 'split-heads' ? splitHeads(longestCode(sketch, dress), dice) : [{ text: say(headers.kode), key: 'kode', width: dress.codes === 'split' ? longestCode(sketch, dress) : dress.codes === 'pair' ? 2 : 1 }];
  const tingkat: Head[] = dress.form === 'cascade' && hasTingkat(dress) ? [{ text: dress.levels === 'kelompok' ? 'KELOMPOK' : say(headers.tingkat), key: 'tingkat' }] : [];
  if (own.length === 0) heads.push(...kode, ...tingkat);
  if (dress.form === 'beside') return placed([...heads, ...besideHeads(sketch, dress, dice, kode)], dress);
  if (dress.levelHeads === 'merged' && own.length > 1) heads.push({ text: speak(cascadeHeads[dress.chain], dress, dice), key: 'level', width: own.length });
  else for (const level of own.slice(0, -1)) heads.push({ text: say(levelHeads[level]), key: `level:${level}` });
  // The code stands beside the level that has codes: the last.
  if (own.length > 0) heads.push(...kode);
  const last = own[own.length - 1];
  if (last !== undefined && !(dress.levelHeads === 'merged' && own.length > 1)) heads.push({ text: say(levelHeads[last]), key: `level:${last}` });
  if (shared.length > 0) {
    const nameless = dress.form === 'cascade' && (dress.levels === 'prefix' || hasTingkat(dress)) && dress.topLine !== 'unmarked' && !plainWords && dice.chance(0.2);
    const words = dress.form === 'hybrid' ? workHeads : nameless ? wordlessHeads : cascadeHeads[dress.chain];
    heads.push({ text: say(words), key: 'uraian', width: staggers(dress) ? shared.length : 1 });
  }
  if (dress.measured === 'yes') heads.push({ text: say(dress.chain === 'list' ? listHeads : headers.indikator), key: 'indikator' });
  if (dress.junk === 'between') heads.push({ text: '', key: 'junk' });
  const opd: Head[] = dress.opd === 'none' || dress.opd === 'title' || dress.opd === 'rows' ? [] : [{ text: say(headers.opd), key: 'opd' }];
  const early = !plainWords && dice.chance(0.2);
  if (early) heads.push(...opd);
  if (dress.extras === 'metadata') heads.push({ text: say(headers.definisi), key: 'definisi' });
  if (dress.satuan === 'column') heads.push({ text: say(headers.satuan), key: 'satuan' });
  heads.push(...awalHeads(sketch, dress, dice, say));
  if (dress.measured === 'yes') heads.push(...yearHeads(sketch, dress, dice, say));
  if (!early) heads.push(...opd);
  if (dress.extras === 'metadata') heads.push({ text: say(headers.sumber), key: 'sumber' });
  if (dress.extras === 'lokasi-ket') heads.push({ text: say(headers.lokasi), key: 'lokasi' }, { text: say(headers.ket), key: 'ket' });
  return placed(heads, dress);
}

/** Each level's words, its indicators and what is measured of them, one level beside the other. */
function besideHeads(sketch: Sketch, dress: Dress, dice: Dice, kode: readonly Head[]): readonly Head[] {
  const say = (words: readonly string[]): string => speak(words, dress, dice);
  const own: readonly Level[] = chains[dress.chain];
  const opdHead = (): readonly Head[] => (dress.opd === 'none' || dress.opd === 'title' || dress.opd === 'rows' ? [] : [{ text: say(headers.opd), key: 'opd' }]);
  const suffixed = (head: Head, level: Level): Head => ({ ...head, ...(head.key === undefined ? {} : { key: `${head.key}@${level}` }), ...(head.below ? { below: head.below.map((below) => suffixed(below, level)) } : {}) });
  // Where the level's own word stands before it, "Indikator" alone is enough.
  const short = dress.headerWords !== 'T-C.14' && dice.chance(0.25);
  const heads: Head[] = [];
  for (const [nth, level] of own.entries()) {
    if (nth === own.length - 1) heads.push(...kode);
    heads.push({ text: say(levelHeads[level]), key: `level:${level}` });
    if (!mayMeasure(level)) continue;
    const group: Head[] = [{ text: say(short ? ['Indikator', 'Indikator Kinerja'] : indikatorHeads[level]), key: 'indikator' }];
    if (dress.satuan === 'column') group.push({ text: say(headers.satuan), key: 'satuan' });
    group.push(...awalHeads(sketch, dress, dice, say));
    group.push(...yearHeads(sketch, mayPay(level) ? dress : { ...dress, pagu: 'none', paguPlace: 'beside' }, dice, say));
    if (dress.opdColumns === 'each') group.push(...opdHead());
    heads.push(...group.map((head) => suffixed(head, level)));
  }
  if (dress.opdColumns === 'one') heads.push(...opdHead());
  if (dress.extras === 'lokasi-ket') heads.push({ text: say(headers.lokasi), key: 'lokasi' }, { text: say(headers.ket), key: 'ket' });
  return heads;
}

function awalHeads(sketch: Sketch, dress: Dress, dice: Dice, say: (words: readonly string[]) => string): readonly Head[] {
  const before = (sketch.years[0] ?? 0) - 1;
  switch (dress.awal) {
    case 'no': return [];
    case 'yes': return [{ text: say(headers.awal), key: 'awal' }];
    case 'dated': return [{ text: say(headers.awal), below: [{ text: String(before), key: 'awal' }] }];
    case 'zero': return [{ text: dice.pick(headers.zero), key: 'awal' }];
    case 'bare': return [{ text: dice.chance(0.5) ? before : String(before), key: 'awal' }];
    case 'reached': return [{ text: `${dice.pick(headers.reached)} ${before}`, key: 'awal' }];
  }
}

function placed(heads: readonly Head[], dress: Dress): Header {
  const at = new Map<string, number>();
  let column = 0;
  const place = (head: Head): void => {
    if (head.below) for (const below of head.below) place(below);
    else for (let more = 0; more < (head.width ?? 1); more += 1) at.set(more === 0 ? head.key ?? '' : `${head.key}#${more}`, column++);
  };
  for (const head of heads) place(head);
  return { heads, at, width: column, depth: Math.max(...heads.map(depthOf)), left: dress.junk === 'left' ? 1 : 0 };
}

function yearHeads(sketch: Sketch, dress: Dress, dice: Dice, say: (words: readonly string[]) => string): readonly Head[] {
  const akhirWords = dress.akhir === 'no' ? null : say(headers.akhir);
  const lastYear = String(sketch.years[sketch.years.length - 1]);
  if (dress.form === 'long') {
    const akhir: Head[] = akhirWords === null ? [] : [{ text: akhirWords, key: 'akhir' }];
    if (dress.lines !== 'target') return [{ text: say(headers.tahun), key: 'tahun' }, { text: dice.pick(headers.lines), key: 'lines' }, { text: dice.pick(headers.figures), key: 'target' }, ...akhir];
    return [{ text: say(headers.tahun), key: 'tahun' }, { text: say(headers.target.filter((word) => word !== 'K')), key: 'target' }, ...akhir];
  }
  const millions = dress.paguStyle === 'millions';
  const paguWords = millions ? headers.paguMillions : headers.pagu;
  const [target, pagu] = [say(headers.target), say(paguWords)];
  const beside = dress.pagu !== 'none' && dress.paguPlace === 'beside';
  const measures: (readonly [key: string, text: string])[] = [['target', target]];
  if (hasYearlyUnits(dress)) measures.push(['satuan', say(headers.satuan)]);
  if (beside) measures.push(['pagu', pagu]);
  if (dress.evaluation !== 'no') measures.push(['realisasi', say(headers.realisasi)]);
  if (dress.evaluation === 'money') measures.push(['realisasi-pagu', say(millions ? headers.realisasiMillions : headers.realisasiPagu)]);
  if (dress.evaluation !== 'no') measures.push(['capaian', say(headers.capaian)]);
  const spelled = dice.whole(0, 2);
  const year = (at: number): string | number => yearText(sketch.years[at] ?? 0, at + 1, dress, spelled);
  const numbered = (measure: string, at: number): string => (dress.years === 'target-n' ? `${measure}${[' ', ' Ke-', '-'][spelled]}${at + 1}` : `${measure} ${sketch.years[at]}`);
  const akhirMeasures = measures.filter(([key]) => key === 'target' || key === 'pagu' || key === 'satuan');
  const akhir: Head[] = akhirWords === null ? []
    : akhirMeasures.length === 1 ? [dress.akhir === 'dated' ? { text: akhirWords, below: [{ text: lastYear, key: 'akhir' }] } : { text: akhirWords, key: 'akhir' }]
      : [{ text: dress.akhir === 'dated' ? `${akhirWords} (${lastYear})` : akhirWords, below: akhirMeasures.map(([key, text]) => ({ text, key: key === 'target' ? 'akhir' : key === 'satuan' ? 'satuan-akhir' : 'pagu-akhir' })) }];
  const heading = dress.headerRows === 'four' ? say(headers.over) : '';
  if (measures.length === 1) {
    const years = sketch.years.map((_, at): Head => ({ text: namesMeasure(dress) ? numbered(dress.headerWords === 'capitals' ? 'TARGET' : 'Target', at) : year(at), key: `target:${at}` }));
    const blocks: Head[] = namesMeasure(dress) ? years : [over(dress, { text: say(dress.years === 'bare-n' ? headers.targetGroupKe : headers.targetGroup), below: years }, heading)];
    blocks.push(...akhir);
    if (dress.pagu !== 'none') {
      const amounts = sketch.years.map((_, at): Head => ({ text: namesMeasure(dress) ? numbered('Pagu', at) + (millions ? ' (juta Rp)' : '') : year(at), key: `pagu:${at}` }));
      if (namesMeasure(dress)) blocks.push(...amounts);
      else blocks.push(over(dress, { text: say(millions ? headers.paguGroupMillions : dress.years === 'bare-n' ? headers.paguGroupKe : headers.paguGroup), below: amounts }, heading));
    }
    return blocks;
  }
  const perYear = sketch.years.map((_, at): Head => ({ text: year(at), below: measures.map(([key, text]) => ({ text, key: `${key}:${at}` })) }));
  const inside = dress.headerWords === 'T-C.14' || dice.chance(0.5);
  const group: Head = { text: say(headers.group), below: inside ? [...perYear, ...akhir] : perYear };
  return inside ? [over(dress, group, heading)] : [over(dress, group, heading), ...akhir];
}

function over(dress: Dress, group: Head, text: string): Head {
  return dress.headerRows === 'four' ? { text, below: [group] } : group;
}

function yearText(year: number, ordinal: number, dress: Dress, spelled: number): string | number {
  switch (dress.years) {
    case 'calendar': case 'target-year': return spelled === 0 ? year : String(year);
    case 'tahun': return [`Tahun ${year}`, `TAHUN ${year}`, `Thn. ${year}`][spelled] ?? '';
    case 'tahun-n': return [`Tahun-${ordinal}`, `TAHUN-${ordinal}`, `Tahun - ${ordinal}`][spelled] ?? '';
    case 'tahun-ke': return [`Tahun ke-${ordinal}`, `Tahun Ke ${ordinal}`, `TAHUN KE-${ordinal}`][spelled] ?? '';
    case 'ordinal-calendar': return [`Tahun ke-${ordinal} (${year})`, `Tahun-${ordinal} (${year})`, `${year} (Tahun ${ordinal})`][spelled] ?? '';
    case 'bare-n': case 'group-n': case 'target-n': return spelled === 0 ? ordinal : String(ordinal);
  }
}

function longestCode(sketch: Sketch, dress: Dress): number {
  const { own } = columnLevels(dress);
  const bearing = own.length > 0 && dress.form !== 'hybrid' ? own.slice(-1) : null;
  return Math.max(3, ...sketch.items.filter((item) => bearing === null || bearing.includes(item.level)).map((item) => codePieces(item.code).length));
}

/** "2.16.03.2.02" as two cells: the bidang urusan, and what comes behind it. */
export function codePair(code: string): readonly string[] {
  const [urusan = '', bidang, ...rest] = code.split('.');
  return bidang === undefined ? [urusan] : rest.length === 0 ? [`${urusan}.${bidang}`] : [`${urusan}.${bidang}`, rest.join('.')];
}

/** "2.16.03.2.02.0036" as five cells: kegiatan keep "2.02" in one. */
export function codePieces(code: string): readonly string[] {
  const [urusan = '', bidang, program, tipe, kegiatan, ...rest] = code.split('.');
  if (kegiatan === undefined) return code.split('.');
  return [urusan, bidang ?? '', program ?? '', `${tipe}.${kegiatan}`, ...rest];
}

export const depthOf = (head: Head): number => (head.below ? 1 + Math.max(...head.below.map(depthOf)) : 1);
export const widthOf = (head: Head): number => (head.below ? head.below.reduce((sum, below) => sum + widthOf(below), 0) : head.width ?? 1);

/** Draws the header rows; returns the next free row. */
export function drawHeader(canvas: Canvas, top: number, header: Header, dress: Dress): number {
  const bottom = top + header.depth - 1;
  const draw = (head: Head, row: number, column: number): void => {
    const width = widthOf(head);
    const low = dress.headerMerge === 'last-cell' && !head.below;
    canvas.put(low ? bottom : row, column, { value: head.text });
    const merged = (dress.headerMerge === 'merged' || (dress.headerMerge === 'groups' && head.below !== undefined)) && head.text !== '';
    if (head.below) {
      if (merged) canvas.merge({ top: row, bottom: row, left: column, right: column + width - 1 });
      let next = column;
      for (const below of head.below) {
        draw(below, row + 1, next);
        next += widthOf(below);
      }
    } else if (merged) canvas.merge({ top: row, bottom, left: column, right: column + width - 1 });
    else if (width > 1) canvas.merge({ top: low ? bottom : row, bottom: low ? bottom : row, left: column, right: column + width - 1 });
  };
  let column = 0;
  for (const head of header.heads) {
    draw(head, top, column);
    column += widthOf(head);
  }
  return bottom + 1;
}

/** Draws the row that numbers the columns; returns the next free row. */
export function drawNumbering(canvas: Canvas, row: number, header: Header, dress: Dress): number {
  if (dress.numbering === 'none') return row;
  for (let column = header.left; column < header.width; column += 1) {
    const number = column - header.left + 1;
    if (dress.junk === 'between' && column === header.at.get('junk')) continue;
    const text = dress.numbering === 'brackets' ? `(${number})` : dress.numbering === 'letters' && number > 4 ? `${4 + Math.floor((number - 5) / 2)}${number % 2 ? 'a' : 'b'}`
      : dress.numbering === 'formula' && number === header.width - header.left && number > 6 ? `${number} = ${number - 1}/${number - 2} x 100%` : String(number);
    canvas.put(row, column, { value: dress.numbering === 'plain' ? number : text });
  }
  return row + 1;
}

/** Picks words and dresses them: capitals, or one slip of the finger in a word that is long, or not too short. */
function speak(words: readonly string[], dress: Dress, dice: Dice): string {
  if (dress.headerWords === 'T-C.14') return words[0] ?? '';
  const picked = dice.pick(words);
  if (dress.headerWords === 'capitals') return picked.toUpperCase();
  if (dress.headerWords === 'broken') return dice.chance(0.5) ? broken(picked, dice) : picked;
  if (dress.headerWords === 'any') return dice.chance(0.15) ? picked.replace(/ /g, '\n') : picked;
  if (dress.headerWords === 'short-slips') return dice.chance(0.3) ? slip(picked, dice, 4) : picked;
  return dice.chance(0.6) ? slip(dice.chance(0.3) ? picked.toLowerCase() : picked, dice) : picked;
}
