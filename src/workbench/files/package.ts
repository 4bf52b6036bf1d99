import { unzipSync, zipSync } from 'fflate';
import { attribute, childrenOf, parseXml } from './xml';
import { mostMegabytes, refuse, type Refusal } from './refusal';

/** The parts of an OPC package by path without leading slash. */
export type Parts = Map<string, Uint8Array>;

export interface Relationship {
  id: string;
  /** Last segment of the relationship's type, for example `worksheet`. */
  type: string;
  /** Path of the part, or the address as written when `external`. */
  target: string;
  external: boolean;
}

const mostBytes = mostMegabytes * 1024 * 1024;

/** Unpacks a file, or says why it is not a workbook package. */
export function unpack(bytes: Uint8Array): Parts | Refusal {
  if (bytes.length === 0) return refuse('empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    // The same OLE container holds an old .xls and an encrypted .xlsx; the latter's stream names it.
    return refuse(includesUtf16(bytes, 'EncryptedPackage') ? 'protected' : 'oldFormat');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) return refuse('notWorkbook');
  let size = 0;
  let tooLarge = false;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        size += file.originalSize;
        tooLarge ||= size > mostBytes;
        return !tooLarge && !file.name.endsWith('/');
      },
    });
  } catch {
    return refuse('broken');
  }
  if (tooLarge) return refuse('tooLarge');
  // Some writers put backslashes or a leading slash into entry names; Excel reads those.
  return new Map(Object.entries(files).map(([name, content]) => [name.replace(/\\/g, '/').replace(/^\//, ''), content]));
}

/** Packs parts into a file; the same parts give the same bytes. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** Relationships of a part (of the package itself for ''), targets resolved against the part's folder. */
export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const content = parts.get(`${folder}_rels/${path.slice(slash + 1)}.rels`);
  if (!content) return [];
  return Array.from(childrenOf(parseXml(content), 'Relationship'), (relation) => {
    const external = attribute(relation, 'TargetMode') === 'External';
    const target = attribute(relation, 'Target') ?? '';
    const type = attribute(relation, 'Type') ?? '';
    return { id: attribute(relation, 'Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target: external ? target : resolve(folder, target), external };
  });
}

// openpyxl writes absolute targets ("/xl/worksheets/sheet1.xml"), Excel relative ones.
function resolve(folder: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((value, i) => bytes[i] === value);
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((value, i) => bytes[at + i] === value)) return true;
  }
  return false;
}
