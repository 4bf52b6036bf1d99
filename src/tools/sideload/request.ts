import { parseArgs } from 'node:util';
import type { Params } from '../../strings/language';
import type { SideloadText } from './texts';

/** What is to be started, or why nothing is. */
export type Request =
  | { readonly ok: true; readonly app: 'desktop' }
  | { readonly ok: true; readonly app: 'web'; readonly document: string }
  | { readonly ok: false; readonly why: SideloadText; readonly params: Params };

/**
 * Reads `desktop` or `web --document URL`. `hasExcel` is asked only where a desktop Excel is wanted. The address comes back as a browser
 * would send it; where it has no query it gets `web=1` (SharePoint: open in the browser), because the sideloader adds its own with `&`.
 */
export function readRequest(args: readonly string[], hasExcel: () => boolean): Request {
  const refuse = (why: SideloadText, params: Params = {}): Request => ({ ok: false, why, params });
  let app: string;
  let document: string | undefined;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { document: { type: 'string' } }, allowPositionals: true });
    const [first = 'desktop', ...more] = positionals;
    if (more.length > 0) return refuse('not-understood', { words: positionals.join(' ') });
    app = first;
    document = values.document;
  } catch {
    // `--document` at the very end: the address was forgotten, or a shell swallowed it.
    return args.at(-1) === '--document' ? refuse('no-document') : refuse('not-understood', { words: args.join(' ') });
  }
  if (app === 'desktop') {
    if (document !== undefined) return refuse('document-for-web-only');
    return hasExcel() ? { ok: true, app } : refuse('no-desktop-excel');
  }
  if (app !== 'web') return refuse('not-understood', { words: app });
  if (document === undefined || document.trim() === '') return refuse('no-document');
  const address = URL.canParse(document) ? new URL(document) : null;
  if (address?.protocol !== 'https:') return refuse('document-not-https', { document });
  address.hash = '';
  if (address.search === '') address.search = 'web=1';
  return { ok: true, app, document: address.href };
}
