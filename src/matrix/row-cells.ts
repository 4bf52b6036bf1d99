import { depthOf, type Code, type Field } from '../plan';
import { canonicalCode, readCode, type CodePiece } from './codes';
import type { MappedColumn } from './columns';
import { isWide, type HeaderBlock } from './header';
import { readPrefix } from './prefixes';
import { isAgencyName } from './opd';
import { isNote, isSigning, isTotal } from './remarks';
import type { Sheet } from './sheet';
import { splitCodes } from './split-codes';
import { fold } from './text';

/** A cell as its row sees it: its own text, what a vertical merge carries down to it, or nothing. */
export type Cell = { readonly kind: 'own' | 'continued'; readonly text: string } | { readonly kind: 'blank' };
export const blank: Cell = { kind: 'blank' };

/** The text of a cell that says anything. */
export const textOf = (cell: Cell): string | null => (cell.kind === 'blank' ? null : cell.text);

/** A row's first text. `wide`: it fills the row by a merge, or stands alone outside the item columns with a level's prefix. */
export interface Lead {
  readonly text: string;
  readonly column: number;
  readonly wide: boolean;
  readonly alone: boolean;
}

/** What numbers a heading: "I", "A.", "2)". */
const mark = /^\(?([ivxlc]{1,6}|[a-z]|\d{1,2})\s*[.)]?$/i;
const markBefore = /^\(?([ivxlc]{1,6}|[a-z]|\d{1,2})\s*[.)]\s*(?=\p{L})/iu;

const words: ReadonlySet<Field> = new Set<Field>(['uraian', 'indikator', 'satuan', 'opd', 'opd-pendukung', 'lokasi', 'catatan']);

/** What stands in the rows under a header, seen through its columns; says nothing of what the rows come to. */
export class RowCells {
  protected readonly kode: readonly MappedColumn[];
  protected readonly tingkat: MappedColumn | undefined;
  protected readonly nomor: MappedColumn | undefined;
  protected readonly uraian: readonly MappedColumn[];
  protected readonly names: readonly MappedColumn[];
  private readonly wordColumns: ReadonlySet<number>;
  private readonly splitCode: ((row: number) => Code | null) | null;
  private readonly headerTexts = new Set<string>();

  constructor(protected readonly sheet: Sheet, protected readonly block: HeaderBlock, columns: readonly MappedColumn[]) {
    const of = (field: string): readonly MappedColumn[] => columns.filter((column) => column.field === field);
    this.kode = of('kode');
    [this.tingkat] = of('tingkat');
    [this.nomor] = of('nomor');
    // From the top of the cascade down: by the highest level that a column holds, so "Visi/Misi" stands before Tujuan and "Program dan Kegiatan" behind Sasaran.
    const height = ({ level, levels }: MappedColumn): number => Math.min(...(level === undefined ? levels : [level]).map(depthOf));
    this.uraian = [...of('uraian')].sort((a, b) => (height(a) === height(b) ? a.column - b.column : height(a) - height(b)));
    this.names = of('indikator');
    const shared = this.uraian.find((column) => column.level === undefined);
    this.splitCode = this.kode.length < 2 ? null : splitCodes(sheet, this.kode.map(({ column }) => column), block.lastRow + 1, sheet.zone.bottom, (row, column) => (this.isHeaderAgain(row) ? blank : this.cell(row, column)), { heads: this.kode.map(({ header }) => header), text: (row) => (shared ? textOf(this.cell(row, shared.column)) : null) });
    this.wordColumns = new Set(columns.filter(({ field }) => words.has(field)).map(({ column }) => column));
    for (let row = block.firstRow; row <= block.lastRow; row += 1) {
      for (let column = block.left; column <= block.right; column += 1) {
        if (!sheet.isBlank(row, column)) this.headerTexts.add(`${column}:${fold(sheet.text(row, column))}`);
      }
    }
  }

  /** A cell as its row sees it: its own text, what a vertical merge carries down to it, or nothing. */
  protected cell(row: number, column: number): Cell {
    const merge = this.sheet.mergeAt(row, column);
    if (!merge) return this.saysNothing(row, column) ? blank : { kind: 'own', text: this.sheet.text(row, column) };
    if (merge.left !== column || this.saysNothing(merge.top, merge.left)) return blank;
    return { kind: merge.top === row ? 'own' : 'continued', text: this.sheet.text(merge.top, merge.left) };
  }

  /** A formula that refers to an empty cell shows 0: no words, no code, no agency. */
  private saysNothing(row: number, column: number): boolean {
    return this.sheet.isBlank(row, column) || (this.wordColumns.has(column) && this.sheet.value(row, column) === 0);
  }

  /** The header's own words under their own columns, or a title line: what a printed page begins with. */
  protected isHeaderAgain(row: number): boolean {
    const { sheet } = this;
    let filled = 0;
    for (let column = this.block.left; column <= this.block.right; column += 1) {
      if (sheet.isBlank(row, column)) continue;
      if (!this.headerTexts.has(`${column}:${fold(sheet.text(row, column))}`)) return false;
      filled += 1;
    }
    if (filled === 1 && [row - 1, row + 1].some((beside) => this.saysHeads(beside))) return true;
    if (filled < 2) {
      const [title = ''] = filled === 0 ? [] : [this.leadOf(row)?.text.trim() ?? ''];
      if (title === '' || !this.block.titles.includes(title)) return false;
    }
    return true;
  }

  /** Whether a row holds several heads, and nothing else. */
  private saysHeads(row: number): boolean {
    let filled = 0;
    for (let column = this.block.left; column <= this.block.right; column += 1) {
      if (this.sheet.isBlank(row, column)) continue;
      if (!this.headerTexts.has(`${column}:${fold(this.sheet.text(row, column))}`)) return false;
      filled += 1;
    }
    return filled > 1;
  }

  protected leadOf(row: number): Lead | null {
    const { sheet } = this;
    for (let column = this.block.left; column <= this.block.right; column += 1) {
      if (sheet.isBlank(row, column)) continue;
      const text = sheet.text(row, column);
      const merge = sheet.mergeAt(row, column);
      const filling = merge !== null && isWide(merge, this.block);
      const outside = !this.uraian.some((mapped) => mapped.column === column) && !this.names.some((mapped) => mapped.column === column);
      const misplaced = outside && readPrefix(text) !== 'none' && this.uraian.every((mapped) => sheet.isBlank(row, mapped.column));
      return { text, column, wide: filling || misplaced, alone: this.countFilled(row) === 1 };
    }
    return null;
  }

  /** The agency whose name is all that a row holds, but for a number before it: "I | DINAS PENDIDIKAN", "A. Dinas Pendidikan". */
  protected agencyAlone(row: number): string | null {
    const texts: string[] = [];
    for (let column = this.block.left; column <= this.block.right && texts.length < 3; column += 1) if (!this.sheet.isBlank(row, column)) texts.push(this.sheet.text(row, column).trim());
    const [first = '', second] = texts;
    if (texts.length > 2 || (second !== undefined && !mark.test(first))) return null;
    const name = (second ?? first).replace(markBefore, '');
    return isAgencyName(name) ? name : null;
  }

  protected lastOfTable(): number {
    const { sheet } = this;
    let last = sheet.zone.bottom;
    while (last > this.block.lastRow && this.countFilled(last) < 2 && !isTotal(this.leadOf(last)?.text ?? '')) last -= 1;
    // Where every row holds one cell, only a signature under a blank row or the source tells that the table has ended.
    if (last === this.block.lastRow) return this.beforeSignature() ?? sheet.zone.bottom;
    for (let row = last + 1; row <= sheet.zone.bottom; row += 1) {
      if (sheet.isBlankRow(row)) return row;
      if (isSigning(this.leadOf(row)?.text ?? '')) return row - 1;
    }
    return sheet.zone.bottom;
  }

  private beforeSignature(): number | null {
    const { sheet } = this;
    for (let row = this.block.lastRow + 3; row <= sheet.zone.bottom; row += 1) if ((sheet.isBlankRow(row - 1) || isNote(this.leadOf(row - 1)?.text ?? '')) && isSigning(this.leadOf(row)?.text ?? '')) return row - 1;
    return null;
  }

  protected countFilled(row: number): number {
    let filled = 0;
    for (let column = this.sheet.zone.left; column <= this.sheet.zone.right; column += 1) if (!this.sheet.isBlank(row, column)) filled += 1;
    return filled;
  }

  protected codeOf(row: number): Code | null {
    if (this.splitCode) return this.splitCode(row);
    const pieces: CodePiece[] = [];
    for (const { column } of this.kode) {
      const cell = this.cell(row, column);
      if (cell.kind === 'own') pieces.push({ value: this.sheet.value(row, column), text: cell.text });
    }
    const [first] = pieces;
    // A sentence in the code column is no code: a full-width text, a note.
    if (pieces.length === 1 && first && first.text.length > 40 && canonicalCode(first.text) === null) return null;
    return readCode(pieces);
  }

  protected countInside(row: number): number {
    let filled = 0;
    for (let column = this.block.left; column <= this.block.right; column += 1) if (!this.sheet.isBlank(row, column)) filled += 1;
    return filled;
  }
}
