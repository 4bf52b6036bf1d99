import type { Edit, Item, PlanView } from '../../plan';
import { brief } from '../names';
import { codedLevels, exampleCodes, isOfForm, levelOfForm, mendCode } from '../nomenklatur';
import { defineRule, type Fix, type OwnedReport } from '../rule';

/**
 * A code below bidang urusan stands in the form of the nomenklatur. Codes that only repeat their parent's flaw are told, and mended, with it. Where
 * not one code of the table has the form, or most codes share another one, the table numbers by a system of its own, and that is said once.
 */
export const kodeTidakBaku = defineRule({
  id: 'kode-tidak-baku',
  area: 'kaskade',
  severities: ['peringatan'],
  scope: 'items',
  needs: ['kode'],
  check(view) {
    const flawed = new Map<string, Flaw>();
    let coded = 0;
    for (const item of view.plan.items) {
      if (!item.code || item.code.wasNumber || !codedLevels.includes(item.level)) continue;
      coded += 1;
      const flaw = flawOf(item, view);
      if (flaw) flawed.set(item.id, flaw);
    }
    const roots = [...flawed.values()].filter((flaw) => !isOfSameFlaw(flaw, flawed.get(flaw.item.parentId ?? '')));
    const [first] = roots;
    if (!first) return [];
    if (coded >= 3 && flawed.size === coded && [...flawed.values()].every((flaw) => flaw.kind === 'bentuk' && flaw.mended === null)) {
      return [{ owner: first.item.id, severity: 'peringatan', field: { field: 'kode' }, message: 'semua', params: { ...named(first.item), jumlah: coded } }];
    }
    const own = ownNumbering(flawed, view);
    const [start] = own;
    const told = start ? [{ owner: start.item.id, severity: 'peringatan', field: { field: 'kode' }, message: 'sendiri', params: { ...named(start.item), jumlah: own.length } } as const] : [];
    const known = new Set(own);
    const rest = roots.filter((root) => !known.has(root));
    return [...told, ...rest.map((root) => report(root, flawed.has(root.item.parentId ?? '') ? null : below(root.item, flawed, view), view))];
  },
});

/** Fewer codes make no system. */
const fewest = 3;
/** Dots between figures, as in the nomenklatur itself: no sign of another system. */
const official = '9.9';

/** "1-1-4" and "1-2" → "9-9", "P.01.2" → "A.9": figures and letters by the marks between them, however deep. */
function systemOf(code: string): string {
  return code.trim().replace(/\d+/g, '9').replace(/\p{L}+/gu, 'A').replace(/([^9A]9)(?:\1)+/g, '$1');
}

/**
 * Flaws that are a numbering of the region's or the document's own, in the table's order: codes of a system that most codes of the table share, whatever
 * their level, and such as go on with the number of the tujuan or sasaran above them ("1-1-4" under "1-1").
 */
function ownNumbering(flawed: ReadonlyMap<string, Flaw>, view: PlanView): readonly Flaw[] {
  const strange = [...flawed.values()].filter(({ kind, mended }) => kind === 'bentuk' && mended === null);
  if (strange.length === 0) return [];
  const counts = new Map<string, number>();
  let coded = 0;
  for (const { code } of view.plan.items) {
    if (!code || code.wasNumber) continue;
    coded += 1;
    const system = systemOf(code.raw);
    counts.set(system, (counts.get(system) ?? 0) + 1);
  }
  const isShared = (system: string): boolean => system !== official && (counts.get(system) ?? 0) >= fewest && (counts.get(system) ?? 0) * 2 > coded;
  return strange.filter(({ item }) => isShared(systemOf(item.code?.raw ?? '')) || goesOn(item, view));
}

/** Whether a code is that of an item above the programs, with a mark and a number behind it. */
function goesOn(item: Item, view: PlanView): boolean {
  const code = item.code?.raw.trim() ?? '';
  const parent = item.parentId === null ? undefined : view.item.get(item.parentId);
  const above = parent?.code?.raw.trim() ?? '';
  if (!parent || above === '' || !code.startsWith(above) || !/^\W\d+$/.test(code.slice(above.length))) return false;
  return !codedLevels.includes(parent.level) || goesOn(parent, view);
}

interface Flaw {
  readonly item: Item;
  readonly kind: 'bentuk' | 'tingkat' | 'pengganti';
  readonly mended: string | null;
}

function flawOf(item: Item, view: PlanView): Flaw | null {
  const code = item.code;
  if (!code) return null;
  // Read from several columns, the code is nobody's text: only what they make together can be judged.
  const written = code.raw.trim();
  if (isOfForm(written, item.level)) {
    const mended = withoutPlaceholder(written, view);
    return mended === null ? null : { item, kind: 'pengganti', mended };
  }
  const mended = mendCode(written, item.level);
  if (mended === null && code.canonical !== null && item.level !== 'bidang-urusan' && levelOfForm(code.canonical) !== null && levelOfForm(code.canonical) !== item.level) {
    return { item, kind: 'tingkat', mended: null };
  }
  return { item, kind: 'bentuk', mended };
}

/** An agency's own document says its bidang urusan where the general list says X.XX; in a document of several bidang X.XX stands for all. */
function withoutPlaceholder(code: string, view: PlanView): string | null {
  if (!/^x\.xx/i.test(code)) return null;
  const bidang = view.plan.items.filter((item) => item.level === 'bidang-urusan');
  const [only] = bidang;
  if (!only || bidang.length > 1 || !only.code || /x/i.test(only.code.raw)) return null;
  const own = mendCode(only.code.raw, 'bidang-urusan') ?? only.code.canonical ?? '';
  return isOfForm(own, 'bidang-urusan') ? code.replace(/^x\.xx/i, own) : null;
}

/** Flawed codes under a flawed one, down to where a sound code stands between. */
function below(item: Item, flawed: ReadonlyMap<string, Flaw>, view: PlanView): readonly Flaw[] {
  return view.childrenOf(item.id).flatMap((child) => {
    const flaw = flawed.get(child.id);
    return flaw ? [flaw, ...below(child, flawed, view)] : [];
  });
}

/** Whether a flaw is its parent's, repeated; a placeholder that was left in is another fault than a lost zero above it. */
function isOfSameFlaw({ kind }: Flaw, parent: Flaw | undefined): boolean {
  return parent !== undefined && (kind === 'pengganti') === (parent.kind === 'pengganti');
}

/** Without `others` the mend of the code above it mends this one too. */
function report({ item, kind, mended }: Flaw, others: readonly Flaw[] | null, view: PlanView): OwnedReport {
  const base = { owner: item.id, severity: 'peringatan', field: { field: 'kode' } } as const;
  const params = named(item);
  if (kind === 'tingkat') return { ...base, message: 'tingkat', params: { ...params, isian: levelOfForm(item.code?.canonical ?? '') ?? '' } };
  if (mended === null) return { ...base, message: 'bentuk', params: { ...params, contoh: exampleCodes[item.level] ?? '' } };
  const told = { ...base, message: kind === 'pengganti' ? 'pengganti' : 'seharusnya', params: { ...params, seharusnya: mended } };
  if (others === null) return told;
  const edits = [{ item, mended }, ...others].flatMap((flaw): readonly Edit[] =>
    flaw.mended === null || !flaw.item.code ? [] : [{ owner: flaw.item.id, field: { field: 'kode' }, before: flaw.item.code.raw, after: flaw.mended }]);
  const single = edits.length === 1;
  const fix: Fix | null = splitOverColumns(view)
    ? null
    : { text: single ? 'pakai-kode' : 'pakai-kode-di-bawah', params: { kode: mended, ...(single ? {} : { jumlah: edits.length }) }, edits };
  return fix ? { ...told, fix } : told;
}

function named(item: Item): { readonly kode: string; readonly nama: string; readonly tingkat: string } {
  return { kode: item.code?.raw.trim() ?? '', nama: brief(item.title, 60), tingkat: item.level };
}

/** A code over several columns cannot be written as one text. */
function splitOverColumns(view: PlanView): boolean {
  return view.plan.carries.filter((ref) => ref.field === 'kode').length > 1;
}
