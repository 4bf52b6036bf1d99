import { limits } from './refusal';

/** What looking through a zip's parts came to. */
export type ZipCheck =
  | { readonly sound: true; readonly names: readonly string[] }
  | { readonly sound: false; readonly because: 'rusak' | 'terlalu-besar' | 'berkata-sandi' };

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * Checks a zip before a library unpacks it: the directory is whole, sizes are within the limits both as declared and as they really unpack,
 * and every part that carries cells has the checksum that it was written with. The spreadsheet library checks none of this.
 */
export async function checkZip(bytes: Uint8Array): Promise<ZipCheck> {
  const entries = directoryOf(bytes);
  if (!entries) return { sound: false, because: 'rusak' };
  if (entries.some((entry) => entry.encrypted)) return { sound: false, because: 'berkata-sandi' };
  const declared = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (tooLarge(declared, bytes.length)) return { sound: false, because: 'terlalu-besar' };
  let unpacked = 0;
  for (const entry of entries) {
    if (entry.name.endsWith('/') || !carriesCells(entry.name)) continue;
    const result = await unpack(bytes, entry, (size) => tooLarge(unpacked + size, bytes.length));
    if (result === 'rusak' || result === 'terlalu-besar') return { sound: false, because: result };
    unpacked += result;
  }
  return { sound: true, names: entries.map((entry) => entry.name) };
}

function tooLarge(unpacked: number, packed: number): boolean {
  return unpacked > limits.unpackedBytes || (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio);
}

function carriesCells(name: string): boolean {
  return /\.(xml|bin|rels)$/i.test(name);
}

function directoryOf(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null;
    const [nameLength, extraLength, noteLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name, method: view.getUint16(at + 10, true), encrypted: (view.getUint16(at + 8, true) & 1) !== 0, crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extraLength + noteLength;
  }
  return entries;
}

/** Offset of the end-of-directory record: the last 64 kB may hold a comment behind it. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

async function unpack(bytes: Uint8Array, entry: Entry, over: (size: number) => boolean): Promise<number | 'rusak' | 'terlalu-besar'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== 0x04034b50) return 'rusak';
  const from = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length !== entry.packed) return 'rusak';
  if (entry.method === 0) return checksum(0, packed) === entry.crc ? packed.length : 'rusak';
  if (entry.method !== 8) return 'rusak';
  let size = 0;
  let crc = 0;
  try {
    const source = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = source.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const chunk: Uint8Array = value;
      size += chunk.length;
      crc = checksum(crc, chunk);
      if (over(size)) {
        await reader.cancel();
        return 'terlalu-besar';
      }
    }
  } catch {
    return 'rusak';
  }
  return crc === entry.crc ? size : 'rusak';
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 of a chunk, going on from the checksum of those before it. */
function checksum(before: number, chunk: Uint8Array): number {
  let crc = ~before;
  for (let at = 0; at < chunk.length; at += 1) crc = (table[(crc ^ (chunk[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
