import { attribute, childOf, childrenOf, element, parseXml, part } from './xml';
import type { Parts } from './package';

/**
 * Document settings live where Excel keeps them for a task pane: a web extension part with one property per key, its value as JSON, and a task pane part that names it.
 * (MS-OWEXML; the pane is written with visibility 0, so that Excel does not open it by itself.)
 */
const folder = 'xl/webextensions';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Settings of every web extension in the file; a value that is not JSON is kept as text. */
export function readSettings(parts: Parts): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const [path, content] of parts) {
    if (!/^xl\/webextensions\/webextension[0-9]*\.xml$/.test(path)) continue;
    for (const property of childrenOf(childOf(parseXml(content), 'properties'), 'property')) {
      const name = attribute(property, 'name');
      if (name !== null) settings.set(name, fromJson(attribute(property, 'value') ?? ''));
    }
  }
  return settings;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** What the package must say about the settings' parts. */
export interface SettingsParts {
  contentTypes: Record<string, string>;
  /** Relationship of the package: type and target. */
  relationship: { type: string; target: string } | null;
}

/** Adds the parts for settings; nothing when there are none. `addIn` is the manifest's id. */
export function writeSettings(settings: ReadonlyMap<string, unknown>, addIn: string, parts: Parts): SettingsParts {
  if (settings.size === 0) return { contentTypes: {}, relationship: null };
  const properties = Array.from(settings, ([name, value]) => element('we:property', { name, value: JSON.stringify(value) })).join('');
  const extension = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
  const panes = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
  parts.set(
    `${folder}/webextension1.xml`,
    part(
      element(
        'we:webextension',
        { 'xmlns:we': extension, id: `{${addIn.toUpperCase()}}` },
        element('we:reference', { id: addIn, version: '1.0.0.0', store: 'developer', storeType: 'Registry' }) +
          element('we:alternateReferences') +
          element('we:properties', {}, properties) +
          element('we:bindings') +
          element('we:snapshot', { 'xmlns:r': officeRelations }),
      ),
    ),
  );
  parts.set(
    `${folder}/taskpanes.xml`,
    part(
      element(
        'wetp:taskpanes',
        { 'xmlns:wetp': panes },
        element('wetp:taskpane', { dockstate: 'right', visibility: '0', width: '350', row: '1' }, element('wetp:webextensionref', { 'xmlns:r': officeRelations, 'r:id': 'rId1' })),
      ),
    ),
  );
  const toExtension = { Id: 'rId1', Type: 'http://schemas.microsoft.com/office/2011/relationships/webextension', Target: 'webextension1.xml' };
  parts.set(`${folder}/_rels/taskpanes.xml.rels`, part(element('Relationships', { xmlns: packageRelations }, element('Relationship', toExtension))));
  return {
    contentTypes: {
      [`/${folder}/webextension1.xml`]: 'application/vnd.ms-office.webextension+xml',
      [`/${folder}/taskpanes.xml`]: 'application/vnd.ms-office.webextensiontaskpanes+xml',
    },
    relationship: { type: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes', target: `${folder}/taskpanes.xml` },
  };
}
