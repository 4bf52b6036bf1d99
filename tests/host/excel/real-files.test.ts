import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { examine } from '../../../src/cli/examine';
import { opened } from '../../support/books';
import { publishedPath } from '../../support/published';
import { openSession, type OpenSession } from './matrix-book';

/** Published files, and findings that only one of the two roads has: each with its reason. There is none at present. */
const files: Readonly<Record<string, { readonly isMatrix: boolean; readonly onlyInFile?: readonly string[]; readonly onlyInHost?: readonly string[] }>> = {
  'sumedang-tc14': { isMatrix: true },
  'sumedang-tc27-diskominfo': { isMatrix: true },
  'deliserdang-evaluasi-renja': { isMatrix: true },
  'pasangkayu-renstra': { isMatrix: true },
  'sidoarjo-pjpk': { isMatrix: true },
  'madiun-template-sasaran-indikator': { isMatrix: true },
  'satuan-alias': { isMatrix: false },
  'opd-32': { isMatrix: false },
  'nomenklatur-2027': { isMatrix: false },
};

let at: OpenSession | null = null;
afterEach(() => {
  at?.office.close();
  at = null;
});

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly params: unknown;
}

/** "satuan-bertentangan peringatan RENSTRA!R41C4 …", with all facts, as the sentence has them. */
function line({ rule, severity, message, params }: Told, sheet: string, cell: { readonly row: number; readonly column: number } | null): string {
  return `${rule} ${severity} ${sheet}!${cell ? `R${cell.row + 1}C${cell.column + 1}` : ''} ${message} ${JSON.stringify(params)}`;
}

async function fromFile(path: string): Promise<readonly string[]> {
  const examined = await examine(path, () => Promise.resolve(readFileSync(path)));
  if ('failure' in examined) throw new Error(`${path} was not read`);
  return examined.sheets.flatMap((sheet) => (sheet.read ? sheet.outcome.findings.map((finding) => line(finding, sheet.reading.sheet, sheet.reading.provenance.cellOf(finding.owner, finding.field))) : [])).sort();
}

async function fromHost(path: string): Promise<readonly string[]> {
  at = await openSession(opened(new Uint8Array(readFileSync(path)), path));
  await at.session.open();
  const { workbook } = at.session.getState();
  if (!workbook) throw new Error(`${path} was not opened`);
  return workbook.tables.flatMap(({ table, sheets, outcome }) => outcome.findings.map((finding) => {
    const cell = table.cellOf(finding.owner, finding.field);
    return line(finding, (sheets[cell?.page ?? 0] ?? sheets[0]).name, cell);
  })).sort();
}

describe('the pane and the terminal say the same of a published file', () => {
  for (const [name, { isMatrix, onlyInFile = [], onlyInHost = [] }] of Object.entries(files)) {
    const path = publishedPath(`${name}.xlsx`);
    it.skipIf(path === null)(`${name} (skipped where ../shared/data is absent)`, { timeout: 120_000 }, async () => {
      const [file, host] = [await fromFile(path ?? ''), await fromHost(path ?? '')];
      expect(file.filter((finding) => !host.includes(finding))).toEqual(onlyInFile);
      expect(host.filter((finding) => !file.includes(finding))).toEqual(onlyInHost);
      // Each of the same as many times; lists of agencies and units have none.
      expect(host.filter((finding) => !onlyInHost.includes(finding))).toEqual(file.filter((finding) => !onlyInFile.includes(finding)));
      expect(file.length > 0).toBe(isMatrix);
    });
  }
});
