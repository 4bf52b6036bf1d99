import { styleText } from 'node:util';
import type { Severity } from '../rules';

/** Parts of the report that look apart on a terminal. */
export type Part = Severity | 'berkas' | 'lembar' | 'sel';

/** Puts a text into the look of its part. */
export type Paint = (part: Part, text: string) => string;

const looks: Readonly<Record<Part, Parameters<typeof styleText>[0]>> = {
  galat: ['bold', 'red'],
  peringatan: ['bold', 'yellow'],
  saran: ['bold', 'cyan'],
  berkas: ['bold', 'underline'],
  lembar: 'bold',
  sel: 'dim',
};

export const plain: Paint = (_, text) => text;

/** In the sixteen colours that the terminal's own theme settles. The caller knows whether it writes to a terminal. */
export const coloured: Paint = (part, text) => styleText(looks[part], text, { validateStream: false });
