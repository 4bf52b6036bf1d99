import { parseArgs } from 'node:util';

/** What the planner asked for on the command line. */
export interface Arguments {
  readonly files: readonly string[];
  readonly language: 'id' | 'en';
  readonly json: boolean;
  readonly plan: boolean;
  /** File for the page; null where none is wanted. */
  readonly html: string | null;
  /** File that each of `files` is compared with; null where none is wanted. */
  readonly other: string | null;
  /** File that lists the region's agencies; null where the files' own lists are all. */
  readonly agencies: string | null;
  readonly help: boolean;
  /** What cannot be done, as a key of `strings` group `cli`. */
  readonly wrong: { readonly key: 'pilihanTakDikenal' | 'htmlTanpaNama' | 'htmlBukanHalaman' | 'denganTanpaNama' | 'opdTanpaNama'; readonly params: Readonly<Record<string, string>> } | null;
}

const known = {
  json: { type: 'boolean' }, plan: { type: 'boolean' }, en: { type: 'boolean' }, html: { type: 'string' }, dengan: { type: 'string' }, opd: { type: 'string' }, help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments; whatever is wrong with them is said, never thrown. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true, tokens: true });
  const html = typeof values.html === 'string' ? values.html : null;
  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in known));
  return {
    files: positionals,
    language: values.en === true ? 'en' : 'id',
    json: values.json === true,
    plan: values.plan === true,
    html,
    other: typeof values.dengan === 'string' ? values.dengan : null,
    agencies: typeof values.opd === 'string' ? values.opd : null,
    help: values.help === true,
    wrong: unknown?.kind === 'option' ? { key: 'pilihanTakDikenal', params: { option: unknown.rawName } } : wrongFile(values.dengan, 'denganTanpaNama') ?? wrongFile(values.opd, 'opdTanpaNama') ?? wrongPage(values.html),
  };
}

function wrongFile(file: string | boolean | undefined, key: 'denganTanpaNama' | 'opdTanpaNama'): Arguments['wrong'] {
  return file === undefined || (typeof file === 'string' && file !== '') ? null : { key, params: {} };
}

/** The page must be called what it is: so it can never be written over a planner's workbook. */
function wrongPage(html: string | boolean | undefined): Arguments['wrong'] {
  if (html === undefined) return null;
  if (typeof html !== 'string' || html === '') return { key: 'htmlTanpaNama', params: {} };
  return /\.html?$/i.test(html) ? null : { key: 'htmlBukanHalaman', params: { file: html } };
}
