import type { Problem } from './problem';
import type { ElementType, Namespace, Step, TypeName } from './schema';
import { namespaces, rootType, schema } from './schema';
import type { XmlElement } from './tree';
import { whyNot } from './values';

/** Which element has which type; elements that the schema does not know have none. */
export type Typed = ReadonlyMap<XmlElement, TypeName>;

/** Checks names, namespaces, order, counts, attributes and values against the schema, and tells the type of each element. */
export function checkStructure(root: XmlElement): { readonly problems: readonly Problem[]; readonly typed: Typed } {
  const problems: Problem[] = [];
  const typed = new Map<XmlElement, TypeName>();
  if (root.name !== 'OfficeApp') return { problems: [{ line: root.line, condition: 'element-unknown', message: `The root element is <${root.name}>, not <OfficeApp>.` }], typed };
  checkNamespace(root, schema[rootType].namespace, problems);
  checkElement(root, rootType, problems, typed);
  return { problems, typed };
}

function checkElement(element: XmlElement, typeName: TypeName, problems: Problem[], typed: Map<XmlElement, TypeName>): void {
  const type = schema[typeName];
  typed.set(element, typeName);
  checkAttributes(element, type, problems);
  checkText(element, type, problems);
  const variant = element.attributes.get('xsi:type');
  const steps = type.children ?? (variant === undefined ? undefined : type.variants?.[variant]?.children);
  // Where the variant is unknown, its attribute was reported already, and its contents cannot be judged.
  if (!steps && type.variants) return;
  for (const [child, childType] of matchChildren(element, steps ?? [], problems)) {
    // A wrong declaration on the parent is told of once, not at every descendant that inherits it.
    const inherited = child.namespace === element.namespace && schema[childType].namespace === type.namespace;
    if (!inherited) checkNamespace(child, schema[childType].namespace, problems);
    checkElement(child, childType, problems, typed);
  }
}

function checkNamespace(element: XmlElement, namespace: Namespace, problems: Problem[]): void {
  if (element.namespace === namespaces[namespace]) return;
  problems.push({
    line: element.line,
    condition: 'namespace',
    message: `<${element.name}> stands in the namespace "${element.namespace}"; here it must be "${namespaces[namespace]}".`,
  });
}

function checkAttributes(element: XmlElement, type: ElementType, problems: Problem[]): void {
  const allowed = new Map(Object.entries(type.attributes ?? {}));
  if (type.variants) allowed.set('xsi:type', { required: true, value: { name: 'xsi:type', oneOf: Object.keys(type.variants) } });
  for (const [name, { required, value }] of allowed) {
    const found = element.attributes.get(name);
    if (found === undefined) {
      if (required) problems.push({ line: element.line, condition: 'attribute-missing', message: `<${element.name}> has no ${name}.` });
      continue;
    }
    const why = whyNot(found, value);
    if (why) problems.push({ line: element.line, condition: why.condition, message: `${name} of <${element.name}> ${why.reason}.` });
  }
  for (const name of element.attributes.keys()) {
    if (!allowed.has(name)) problems.push({ line: element.line, condition: 'attribute-unknown', message: `<${element.name}> has no attribute ${name}.` });
  }
}

function checkText(element: XmlElement, type: ElementType, problems: Problem[]): void {
  if (type.text) {
    const why = whyNot(element.text, type.text);
    if (why) problems.push({ line: element.line, condition: why.condition, message: `<${element.name}> ${why.reason}.` });
  } else if (element.text !== '') {
    problems.push({ line: element.line, condition: 'text-stray', message: `<${element.name}> holds the text "${element.text}", but may hold elements only.` });
  }
}

const namesOf = (step: Step): string => Object.keys(step.elements).map((name) => `<${name}>`).join(' or ');

/** Follows the sequence once; yields the children that have a place in it, wherever they stand, so that their contents are judged too. */
function* matchChildren(parent: XmlElement, steps: readonly Step[], problems: Problem[]): Generator<readonly [XmlElement, TypeName]> {
  const counts = steps.map(() => 0);
  let at = 0;
  for (const child of parent.children) {
    const place = steps.findIndex((step) => child.name in step.elements);
    const step = steps[place];
    const type = step?.elements[child.name];
    if (!step || !type) {
      problems.push({ line: child.line, condition: 'element-unknown', message: `<${parent.name}> may not hold <${child.name}>.` });
      continue;
    }
    const count = (counts[place] ?? 0) + 1;
    counts[place] = count;
    if (count > step.max) {
      problems.push({ line: child.line, condition: 'element-repeated', message: `<${parent.name}> may hold ${namesOf(step)} only once.` });
    } else if (place < at) {
      const later = steps[at];
      problems.push({ line: child.line, condition: 'element-order', message: `<${child.name}> must stand before ${later ? namesOf(later) : 'the others'} in <${parent.name}>.` });
    }
    at = Math.max(at, place);
    yield [child, type];
  }
  for (const [index, step] of steps.entries()) {
    if ((counts[index] ?? 0) < step.min) problems.push({ line: parent.line, condition: 'element-missing', message: `<${parent.name}> has no ${namesOf(step)}.` });
  }
}
