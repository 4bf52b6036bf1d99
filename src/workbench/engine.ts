/**
 * The one place that loads the spreadsheet engine, in Node and in the browser alike.
 *
 * The engine looks at the globals once, while its module is evaluated: without a DOM it puts small stand-ins for `document` and `DOMParser` on the global object, and those cannot
 * read XML. So nothing of a DOM may be installed before this module is imported, and `provideXml` must be called after it wherever the engine is to read or write .xlsx in Node.
 */
import * as engine from '@odoo/o-spreadsheet';

export { Model, DEFAULT_LOCALE } from '@odoo/o-spreadsheet';
export type {
  Border,
  BorderDescr,
  BorderPosition,
  CellPosition,
  Color,
  Command,
  ConditionalFormat,
  CoreTable,
  DataValidationCriterion,
  DataValidationRule,
  DispatchResult,
  Getters,
  Locale,
  Merge,
  Range as EngineRange,
  Style,
  TableConfig,
  UpdateCellData,
  WorkbookData,
  Zone,
} from '@odoo/o-spreadsheet';

/** The engine's own pure helpers: A1 text, zones, number formats. */
export const helpers: typeof engine.helpers = engine.helpers;

/** What the engine needs of a browser in order to read and write .xlsx parts. */
export interface XmlClasses {
  DOMParser: typeof DOMParser;
  XMLSerializer: typeof XMLSerializer;
  Element: typeof Element;
  document: Document;
}

/** Puts a real DOM's XML classes (a jsdom window's, for example) on the global object in place of the engine's stand-ins; returns the way back. */
export function provideXml(from: XmlClasses): () => void {
  const target = globalThis as unknown as Record<string, unknown>;
  const before = new Map<string, PropertyDescriptor | undefined>();
  for (const name of ['DOMParser', 'XMLSerializer', 'Element', 'document'] as const) {
    before.set(name, Object.getOwnPropertyDescriptor(target, name));
    Object.defineProperty(target, name, { value: from[name], configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else delete target[name];
    }
  };
}
