import { DOMParser, type Element } from '@xmldom/xmldom';

export type { Element };

/** Root element of one XML part. One parser in Node and in the browser, so that what is tested in the one holds in the other. Throws on malformed XML. */
export function parseXml(bytes: Uint8Array): Element {
  const root = new DOMParser({ onError: stopOnFatal }).parseFromString(decode(bytes), 'text/xml').documentElement;
  if (!root) throw new Error('The part has no root element');
  return root;
}

// Warnings and recoverable errors are for the writer of the file; only what makes the tree meaningless stops us.
function stopOnFatal(level: string, message: string): void {
  if (level === 'fatalError') throw new Error(message);
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Element children with that local name, in order; all element children without a name. */
export function* childrenOf(parent: Element | null, name?: string): Generator<Element> {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name)) yield node as Element;
  }
}

/** First element down a path of local names, or null. */
export function childOf(parent: Element | null, ...path: string[]): Element | null {
  let at = parent;
  for (const name of path) {
    if (!at) return null;
    const found = childrenOf(at, name).next();
    at = found.done ? null : found.value;
  }
  return at;
}

/** Attribute by its local name, whatever its prefix, or null. */
export function attribute(element: Element | null, name: string): string | null {
  if (!element) return null;
  const plain = element.getAttribute(name);
  if (plain !== null) return plain;
  for (let i = 0; i < element.attributes.length; i += 1) {
    const found = element.attributes.item(i);
    if (found && found.localName === name) return found.value;
  }
  return null;
}

/** Attribute as a finite number, or null. */
export function numberAttribute(element: Element | null, name: string): number | null {
  const text = attribute(element, name);
  const value = text === null || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Attribute as SpreadsheetML's boolean (`1`, `true`, `on`), or `fallback` when it is not there. */
export function flagAttribute(element: Element | null, name: string, fallback = false): boolean {
  const text = attribute(element, name);
  return text === null ? fallback : text === '1' || text === 'true' || text === 'on';
}

/** Characters of an element with `_x000D_`-like escapes undone (ECMA-376, ST_Xstring). */
export function textOf(element: Element | null): string {
  const text = element?.textContent ?? '';
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

/** What XML 1.0 cannot hold. */
const forbidden = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
const lookalike = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Characters made safe for element content; control characters become ST_Xstring escapes. */
export function escapeText(text: string): string {
  return text
    .replace(lookalike, '_x005F_')
    .replace(forbidden, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

type Attributes = Record<string, string | number | boolean | null | undefined>;

/** One element as text: attributes that are null or undefined are left out, booleans are written 1 and 0; `inner` is already XML. */
export function element(name: string, attributes: Attributes = {}, inner = ''): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    open += ` ${key}="${escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`;
  }
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** A part's bytes around its root element. */
export function part(root: string): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
}
