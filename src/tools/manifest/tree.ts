import { DOMParser, ParseError } from '@xmldom/xmldom';
import type { Element, Node } from '@xmldom/xmldom';

/** An element of a manifest, with what a check asks of it. */
export interface XmlElement {
  readonly namespace: string;
  /** Without its prefix. */
  readonly name: string;
  /** Where its start tag stands, counted from 1. */
  readonly line: number;
  /** By name; those of the XMLSchema-instance namespace as `xsi:…`. Namespace declarations are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
}

export interface NotXml {
  readonly line: number;
  readonly reason: string;
}

const instance = 'http://www.w3.org/2001/XMLSchema-instance';
const declarations = 'http://www.w3.org/2000/xmlns/';

/** The root element, or what stops the text from being XML at all. A byte order mark in front, as Visual Studio writes it, is none of it. */
export function parseXml(xml: string): XmlElement | NotXml {
  const failures: NotXml[] = [];
  const parser = new DOMParser({
    onError(_level, message, context: unknown) {
      failures.push({ line: lineOf(context), reason: message.split('\n')[0] ?? message });
    },
  });
  try {
    const root = parser.parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml').documentElement;
    return failures[0] ?? (root ? toTree(root) : { line: 1, reason: 'no element' });
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return failures[0] ?? { line: lineOf(error), reason: error.message.split('\n')[0] ?? error.message };
  }
}

/** The parser tells where it stood in an object whose type it leaves open. */
function lineOf(context: unknown): number {
  const locator = context !== null && typeof context === 'object' && 'locator' in context ? (context.locator) : null;
  const line = locator !== null && typeof locator === 'object' && 'lineNumber' in locator ? locator.lineNumber : null;
  return typeof line === 'number' && line > 0 ? line : 1;
}

function toTree(element: Element): XmlElement {
  const attributes = new Map<string, string>();
  for (const attribute of Array.from(element.attributes)) {
    if (attribute.namespaceURI === declarations) continue;
    const local = attribute.localName ?? attribute.name;
    attributes.set(attribute.namespaceURI === instance ? `xsi:${local}` : attribute.name, attribute.value);
  }
  const nodes: Node[] = Array.from(element.childNodes);
  return {
    namespace: element.namespaceURI ?? '',
    name: element.localName ?? element.tagName,
    line: element.lineNumber ?? 1,
    attributes,
    children: nodes.filter((node): node is Element => node.nodeType === 1).map(toTree),
    text: nodes.filter(({ nodeType }) => nodeType === 3 || nodeType === 4).map((node) => node.nodeValue ?? '').join('').trim(),
  };
}

/** The element and everything in it, in document order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

/** The descendant at the end of a path of element names, taking the first at each step. */
export function find(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at?.children.find((child) => child.name === name), element);
}
