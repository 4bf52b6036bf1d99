/** What the first bytes say a file is, whatever its name. */
export type Content = 'zip' | 'ole' | 'markup' | 'text' | 'binary' | 'nothing';

export function contentOf(bytes: Uint8Array): Content {
  if (bytes.length === 0) return 'nothing';
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole';
  const head = bytes.subarray(0, 4096);
  if (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])) return 'text';
  if (head.some((byte) => byte === 0 || (byte < 9 && byte > 0) || (byte > 13 && byte < 27))) return 'binary';
  const start = new TextDecoder('windows-1252').decode(head).replace(/^ï»¿/, '').trimStart().toLowerCase();
  return /^<(\?xml|!doctype html|html|table|meta|workbook)/.test(start) ? 'markup' : 'text';
}

/** An Office file under a password is an OLE container with a stream of this name. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = name[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Text of a .csv: Unicode where it is valid, else the code page of Western Windows, which older exports use. */
export function decodeText(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (begins(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
