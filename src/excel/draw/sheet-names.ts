/** Excel's limit. */
const longest = 31;

/** A sheet name that Excel takes: without the characters it forbids, no apostrophe at either end, 31 characters at most, never the reserved "History". */
export function cleanSheetName(name: string): string {
  const clean = name.replace(/[\\/?*[\]:\u0000-\u001f]/g, ' ').replace(/\s+/g, ' ').trim().replace(/^'+|'+$/g, '').slice(0, longest).trim();
  return clean === '' || /^history$/i.test(clean) ? 'Tabel' : clean;
}

/** The clean name, or with " (2)", " (3)" … where the workbook has it already; Excel does not tell capitals apart. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = cleanSheetName(wanted);
  let name = clean;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    name = sheetNameWith(clean, ` (${number})`);
  }
  return name;
}

/** A name with a suffix: cut where both are too long for Excel, the suffix kept whole. */
export function sheetNameWith(name: string, suffix: string): string {
  return name.slice(0, longest - suffix.length).trimEnd() + suffix;
}
