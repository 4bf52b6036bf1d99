/** Letters that a word is looked up by, and the size of the table that holds them. */
const opening = 3;
const size = 4096;

/**
 * Words to be looked for in every name of a plan, each with the bits that it stands for: one walk over a name finds out what begins its words. Stems have three letters
 * at least, in lower case.
 */
export class Stems {
  private readonly table: (readonly { readonly stem: string; readonly bits: number }[] | undefined)[] = new Array<undefined>(size).fill(undefined);

  constructor(stems: Iterable<readonly [stem: string, bits: number]>) {
    for (const [stem, bits] of stems) {
      const place = placeOf(stem, 0);
      this.table[place] = [...(this.table[place] ?? []), { stem, bits }];
    }
  }

  /** Bits of all stems that words of a folded name begin with; a stem that ends in a space is a whole word. */
  in(name: string): number {
    let bits = 0;
    for (let at = 0; at + opening <= name.length;) {
      const here = this.table[placeOf(name, at)];
      if (here) for (const one of here) if ((bits & one.bits) !== one.bits && begins(name, at, one.stem)) bits |= one.bits;
      const space = name.indexOf(' ', at);
      if (space < 0) break;
      at = space + 1;
    }
    return bits;
  }

  /** Whether some word of an ASCII text, in whatever case and between whatever marks, begins like a stem. */
  beginWordOf(text: string): boolean {
    const last = text.length - opening;
    let lower: string | null = null;
    for (let at = 0, within = false; at <= last; at += 1) {
      const letter = isLetter(text.charCodeAt(at));
      const here = letter && !within ? this.table[placeOf(text, at)] : undefined;
      if (here) {
        lower ??= text.toLowerCase();
        for (const { stem } of here) if (lower.startsWith(stem, at)) return true;
      }
      within = letter;
    }
    return false;
  }
}

/** Case does not count; what shares a place is told apart letter by letter. */
function placeOf(text: string, at: number): number {
  return (((text.charCodeAt(at) | 32) * 33 + (text.charCodeAt(at + 1) | 32)) * 33 + (text.charCodeAt(at + 2) | 32)) & (size - 1);
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function begins(name: string, at: number, stem: string): boolean {
  // The last word of a name has no space behind it.
  return name.startsWith(stem, at) || (stem.endsWith(' ') && at + stem.length - 1 === name.length && name.startsWith(stem.slice(0, -1), at));
}
