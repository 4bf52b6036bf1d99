import type { Problem } from './problem';
import type { ResourceKind, TypeName } from './schema';
import { schema } from './schema';
import type { Typed } from './structure';
import type { XmlElement } from './tree';

export interface Resource {
  readonly kind: ResourceKind;
  readonly element: XmlElement;
}

const kinds: readonly ResourceKind[] = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];
const isKind = (type: TypeName): type is ResourceKind => kinds.some((kind) => kind === type);

/** Each resource has one id, each `resid` names one of the right kind, and none lies unused. */
export function checkResources(typed: Typed): { readonly problems: readonly Problem[]; readonly byId: ReadonlyMap<string, Resource> } {
  const problems: Problem[] = [];
  const byId = new Map<string, Resource>();
  for (const [parent, kind] of typed) {
    if (!isKind(kind)) continue;
    for (const element of parent.children) {
      const id = element.attributes.get('id');
      if (id === undefined) continue;
      const first = byId.get(id);
      if (first) problems.push({ line: element.line, condition: 'id-repeated', message: `The resource id "${id}" is taken already, in line ${first.element.line}.` });
      else byId.set(id, { kind, element });
    }
  }
  const used = new Set<string>();
  for (const [element, type] of typed) {
    const { refersTo } = schema[type];
    const id = element.attributes.get('resid');
    if (!refersTo || id === undefined) continue;
    used.add(id);
    const found = byId.get(id);
    if (!found) {
      problems.push({ line: element.line, condition: 'resource-missing', message: `<${element.name}> names the resource "${id}", which is not there.` });
    } else if (found.kind !== refersTo) {
      problems.push({ line: element.line, condition: 'resource-kind', message: `<${element.name}> wants one of bt:${refersTo}; "${id}" is one of bt:${found.kind}.` });
    }
  }
  for (const [id, { element }] of byId) {
    if (!used.has(id)) problems.push({ line: element.line, condition: 'resource-unused', message: `Nothing uses the resource "${id}".` });
  }
  return { problems, byId };
}

const withOwnId: readonly TypeName[] = ['CustomTab', 'Group', 'Control', 'Item'];

/** Tab, groups and controls of one host have ids of their own; Office mixes up two with the same. */
export function checkIds(typed: Typed): readonly Problem[] {
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  for (const [element, type] of typed) {
    if (type === 'OverHost') lines.clear();
    const id = withOwnId.includes(type) ? element.attributes.get('id') : undefined;
    if (id === undefined) continue;
    const first = lines.get(id);
    if (first === undefined) lines.set(id, element.line);
    else problems.push({ line: element.line, condition: 'id-repeated', message: `The id "${id}" is taken already, in line ${first}.` });
  }
  return problems;
}
