import type { Group } from '../language';

/** The words of one standard table. */
export interface LayoutWords {
  /** Its name in a list of tables. */
  readonly nama: string;
  /** One sentence: of which document and regulation it is, and what it holds. */
  readonly keterangan: string;
  /** One paragraph: how its body follows the plan. With the rest it is the table's documentation. */
  readonly uraian: string;
}

type KeyOf<I extends string> = `${I}.${keyof LayoutWords}`;

/** The words of a table under the keys "<id>.nama", "<id>.keterangan", "<id>.uraian", in both languages. */
export function defineLayoutTexts<const I extends string>(id: I, texts: Readonly<Record<'id' | 'en', LayoutWords>>): Group<KeyOf<I>> {
  return { id: keyed(id, texts.id), en: keyed(id, texts.en) };
}

function keyed<I extends string>(id: I, { nama, keterangan, uraian }: LayoutWords): Readonly<Record<KeyOf<I>, string>> {
  return { [`${id}.nama`]: nama, [`${id}.keterangan`]: keterangan, [`${id}.uraian`]: uraian } as Readonly<Record<KeyOf<I>, string>>;
}
