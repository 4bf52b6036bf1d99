import { write, type Cell } from './canvas';
import type { Dice } from './dice';
import type { Head } from './header';

const forms: readonly (readonly string[])[] = [
  ['Kode Urusan', 'Kode Bidang Urusan', 'Kode Program', 'Kode Kegiatan', 'Kode Sub Kegiatan'],
  ['Kd Urusan', 'Kd Bidang', 'Kd Prog', 'Kd Keg', 'Kd Sub Keg'],
  ['Kode', 'Kode', 'Kode', 'Kode', 'Kode'],
  ['Kode', '', '', '', ''],
];

/** Heads of a code over as many columns, each with its own. */
export function splitHeads(width: number, dice: Dice): readonly Head[] {
  const form = dice.pick(forms);
  return Array.from({ length: width }, (_, nth) => ({ text: form[nth] ?? '', key: nth === 0 ? 'kode' : `kode#${nth}` }));
}

/** A part of a code as it is typed: 2 for 02 now and then, where that loses nothing. */
export function splitPiece(piece: string, nth: number, dice: Dice): Cell {
  return nth < 3 && /^\d+$/.test(piece) && dice.chance(0.4) ? { value: Number(piece) } : write(piece);
}
