/**
 * What may move when a formula is copied (first group: a cell; second: whole columns or rows) among what must be left alone: strings, quoted sheet names, structured references and external
 * books, names and functions (LOG10 is no cell), numbers.
 */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|(\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![A-Za-z0-9_.(!]))|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![A-Za-z0-9_.(!])|\$?[0-9]{1,7}:\$?[0-9]{1,7}(?![A-Za-z0-9_.(!]))|[A-Za-z_\\][A-Za-z0-9_.]*|[0-9]+(?:\.[0-9]+)?/g;

/** A formula as it reads `rows` further down and `columns` further right: relative references move, fixed ones stay; what falls off the sheet becomes #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(pieces, (piece: string, cell?: string, lines?: string) => {
    if (lines) {
      const moved = lines.split(':').map((end) => (/[0-9]/.test(end) ? moveRow(end, rows) : moveColumn(end, columns)));
      return moved.includes(null) ? '#REF!' : moved.join(':');
    }
    const [, letters = '', number = ''] = /^(\$?[A-Za-z]+)(\$?[0-9]+)$/.exec(cell ?? '') ?? [];
    if (!letters) return piece;
    const column = moveColumn(letters, columns);
    const row = moveRow(number, rows);
    return column === null || row === null ? '#REF!' : column + row;
  });
}

/** True when a formula has a reference that moves with the cell it stands in. */
export function hasRelativeReference(formula: string): boolean {
  return shiftFormula(formula, 1, 1) !== formula;
}

function moveRow(end: string, by: number): string | null {
  if (end.startsWith('$')) return end;
  const row = Number(end) + by;
  return row >= 1 && row <= 1_048_576 ? String(row) : null;
}

function moveColumn(end: string, by: number): string | null {
  if (end.startsWith('$')) return end;
  const column = columnOf(end) + by;
  return column >= 0 && column < 16_384 ? lettersOf(column) : null;
}

/** Zero-based column of its letters. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** Letters of a zero-based column. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The engine refuses apostrophes in sheet names, Excel allows them inside; the typographic one stands in. */
export function engineSheetName(name: string): string {
  return name.replace(/'/g, '’');
}

/** A formula whose quoted sheet names are the engine's. */
export function withEngineSheetNames(formula: string): string {
  return formula.includes("''") ? formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (piece) => (piece.startsWith('"') ? piece : `'${piece.slice(1, -1).replace(/''/g, '’')}'`)) : formula;
}

// Outside strings only: a prefix inside a text constant is text.
function outsideStrings(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, i) => (i % 2 === 1 ? piece : change(piece)))
    .join('');
}

/** A formula with Excel's #REF! as the engine's #REF, which it can calculate with. */
export function withEngineErrors(formula: string): string {
  return formula.includes('#REF!') ? outsideStrings(formula, (code) => code.replace(/#REF!/g, '#REF')) : formula;
}

/** A formula with the engine's #REF as Excel's #REF!. */
export function withExcelErrors(formula: string): string {
  return formula.includes('#REF') ? outsideStrings(formula, (code) => code.replace(/#REF(?!!)/g, '#REF!')) : formula;
}

// The engine adds up the first and the last cell of a chained range; Excel takes all between its ends.
function withoutChains(code: string): string {
  return code.replace(/(?<![A-Za-z0-9_.$])\$?[A-Za-z]{1,3}\$?[0-9]+(?::\$?[A-Za-z]{1,3}\$?[0-9]+){2,}(?![A-Za-z0-9_.(])/g, (chain) => {
    const columns = chain.match(/[A-Za-z]+/g)?.map(columnOf) ?? [];
    const rows = chain.match(/[0-9]+/g)?.map(Number) ?? [];
    return `${lettersOf(Math.min(...columns))}${Math.min(...rows)}:${lettersOf(Math.max(...columns))}${Math.max(...rows)}`;
  });
}

/** A formula of the file (without "=") in the engine's spelling, with "=": function prefixes of newer Excels fall away, #REF! is the engine's #REF. */
export function toEngineFormula(formula: string): string {
  return `=${withEngineErrors(outsideStrings(withEngineSheetNames(formula.trim()), (code) => withoutChains(code.replace(/_xlfn\.|_xlws\.|_xlpm\./g, ''))))}`;
}

/** Functions that Excel writes with a prefix; without it an older Excel shows #NAME? and a newer one keeps them unknown until retyped. */
const prefixed = [
  ...['CONCAT', 'IFNA', 'IFS', 'MAXIFS', 'MINIFS', 'SWITCH', 'TEXTJOIN', 'XLOOKUP', 'XMATCH', 'XOR', 'UNIQUE', 'SEQUENCE', 'SORTBY', 'RANDARRAY', 'LET', 'LAMBDA', 'DAYS', 'ISOWEEKNUM'],
  ...['CEILING.MATH', 'FLOOR.MATH', 'STDEV.S', 'STDEV.P', 'VAR.S', 'VAR.P', 'MODE.SNGL', 'PERCENTILE.INC', 'PERCENTILE.EXC', 'QUARTILE.INC', 'QUARTILE.EXC', 'RANK.EQ', 'RANK.AVG'],
  ...['TEXTSPLIT', 'TEXTBEFORE', 'TEXTAFTER', 'VSTACK', 'HSTACK', 'TOROW', 'TOCOL', 'CHOOSECOLS', 'CHOOSEROWS', 'EXPAND', 'TAKE', 'DROP', 'WRAPROWS', 'WRAPCOLS', 'BYROW', 'BYCOL', 'MAP', 'REDUCE', 'SCAN', 'MAKEARRAY'],
];
const prefixedCall = new RegExp(`(?<![A-Za-z0-9_.])(${prefixed.map((name) => name.replace('.', '\\.')).join('|')})(?=\\()`, 'gi');
const worksheetCall = /(?<![A-Za-z0-9_.])(FILTER|SORT)(?=\()/gi;

/** An engine formula (with or without "=") in the file's spelling, without "=". */
export function toFileFormula(formula: string): string {
  return outsideStrings(withExcelErrors(formula.replace(/^=/, '')), (code) =>
    code
      .replace(prefixedCall, (name) => `_xlfn.${name.toUpperCase()}`)
      .replace(worksheetCall, (name) => `_xlfn._xlws.${name.toUpperCase()}`),
  );
}
