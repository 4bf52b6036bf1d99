/** A number typed into a formula beside references to cells: added to them, multiplied with them, or what they are divided by. */
export interface TypedAmount {
  readonly amount: number;
  readonly as: 'tambah' | 'kali' | 'bagi';
}

/** Smaller ones are factors, digits to round to, years' shares; no money. */
const least = 1000;

const literal = /(?<![\p{L}\p{N}$.:!])\d+(?:\.\d+)?(?![\p{L}\p{N}(!:.$])/gu;
const reference = /\$?[A-Z]{1,3}\$?\d+/i;

/**
 * The amounts that a formula (in Excel's own English, as files and Office give it) holds among its references; none where it refers to nothing.
 * Powers of ten turn thousands or millions into rupiah, and back.
 */
export function typedAmounts(formula: string): readonly TypedAmount[] {
  // Texts and sheets' names hold digits that are no numbers; as long as they were, so that places stay.
  const bare = formula.replace(/^=|"[^"]*"|'[^']*'!/g, (text) => ' '.repeat(text.length));
  if (!reference.test(bare)) return [];
  return [...bare.matchAll(literal)].flatMap((match): readonly TypedAmount[] => {
    const amount = Number(match[0]);
    if (amount < least) return [];
    const before = bare.slice(0, match.index).trimEnd().at(-1) ?? '';
    const after = bare.slice(match.index + match[0].length).trimStart().at(0) ?? '';
    const factor = '*/^'.includes(before || ' ') || '*/^'.includes(after || ' ');
    if (factor) return before === '^' || Number.isInteger(Math.log10(amount)) ? [] : [{ amount, as: before === '/' ? 'bagi' : 'kali' }];
    // A bound that a condition asks for is no part of the sum.
    return /[<>=]/.test(before) ? [] : [{ amount, as: 'tambah' }];
  });
}
