import type { Grid } from './grid';
import { kaskadeName, keptEntries } from './kept-entries';
import { readProfil } from './profil';

const withoutSource = ['pengaman', 'temuan', 'rekap-temuan', 'perbandingan', 'pohon-kinerja', 'peta-panas', 'grafik-indikator', 'sebelum'] as const;
type OwnLayout = (typeof withoutSource)[number];
/** Sheets of ours that no single sheet stands behind: they are no source even where the sheet that they were made for is gone. */
export const ownLayouts: ReadonlySet<string> = new Set(withoutSource);

/** A sheet that Kaskade wrote: the profile, one of `ownLayouts`, or a standard table drawn from the plan of another sheet. */
export interface OwnSheet {
  readonly sheet: string;
  /** `tabel-jadi` is a drawn standard table. */
  readonly what: OwnLayout | 'profil' | 'tabel-jadi';
  /** The sheet that a drawn table was drawn from; empty for the others. */
  readonly source: string;
}

/**
 * The sheets of a file that Kaskade wrote, by name, as its own sheet remembers them: they say nothing that the others do not say, and are not read. A drawn table whose source is
 * gone is no copy of anything any more, and is none of them. Our own very hidden sheet is not among them: nobody sees it.
 */
export function ownSheets(all: readonly Grid[]): ReadonlyMap<string, OwnSheet> {
  const own = new Map<string, OwnSheet>();
  const kept = all.find(({ sheet }) => sheet === kaskadeName);
  for (const { section, text } of kept ? keptEntries(kept.values, kept.origin.row) : []) {
    const drawn = section === 'tabel-jadi' ? readDrawn(text) : null;
    if (!drawn || !all.some(({ sheet }) => sheet === drawn.name)) continue;
    if (isOwnLayout(drawn.layout)) own.set(drawn.name, { sheet: drawn.name, what: drawn.layout, source: '' });
    else if (drawn.source !== drawn.name && all.some(({ sheet }) => sheet === drawn.source)) own.set(drawn.name, { sheet: drawn.name, what: 'tabel-jadi', source: drawn.source });
  }
  const profil = all.find((grid) => grid.sheet !== kaskadeName && readProfil(grid) !== null);
  if (profil) own.set(profil.sheet, { sheet: profil.sheet, what: 'profil', source: '' });
  return own;
}

function isOwnLayout(layout: string): layout is OwnLayout {
  return ownLayouts.has(layout);
}

/** Damaged entries are none. */
function readDrawn(text: string): { readonly name: string; readonly layout: string; readonly source: string } | null {
  try {
    const { name, layout, source } = JSON.parse(text) as { name?: unknown; layout?: unknown; source?: { name?: unknown } | null };
    return typeof name === 'string' && typeof layout === 'string' && typeof source?.name === 'string' ? { name, layout, source: source.name } : null;
  } catch {
    return null;
  }
}
