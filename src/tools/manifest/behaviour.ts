import type { Problem } from './problem';
import { requirementSets } from './requirement-sets';
import type { Resource } from './resources';
import type { Typed } from './structure';
import type { XmlElement } from './tree';
import { find, walk } from './tree';

/** Every function that a button runs exists, and there is a page to run it in. */
export function checkFunctions(root: XmlElement, typed: Typed, functionNames: ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [element, type] of typed) {
    if (type !== 'FunctionName' || element.text === '' || functionNames.has(element.text)) continue;
    const known = [...functionNames].sort().join(', ');
    problems.push({ line: element.line, condition: 'function-unknown', message: `The add-in has no function "${element.text}" (it has: ${known || 'none'}).` });
  }
  for (const [element, type] of typed) {
    if (type !== 'FormFactor' || find(element, 'FunctionFile')) continue;
    const caller = [...walk(element)].find(({ name }) => name === 'FunctionName');
    if (caller) problems.push({ line: element.line, condition: 'function-file', message: `<${element.name}> has no <FunctionFile>, but a button runs "${caller.text}".` });
  }
  return problems;
}

/** With a long-lived runtime, pane and ribbon must name the very same page, and the set SharedRuntime must be asked for. */
export function checkRuntime(root: XmlElement, resources: ReadonlyMap<string, Resource>): readonly Problem[] {
  const problems: Problem[] = [];
  const told = (element: XmlElement, message: string): void => void problems.push({ line: element.line, condition: 'shared-runtime', message });
  for (const host of find(root, 'VersionOverrides', 'Hosts')?.children ?? []) {
    const runtime = find(host, 'Runtimes', 'Runtime');
    if (runtime?.attributes.get('lifetime') !== 'long') {
      if (runtime) told(runtime, 'The runtime of a task pane for Excel must state lifetime="long".');
      continue;
    }
    const page = runtime.attributes.get('resid');
    for (const element of walk(host)) {
      const other = element.name === 'FunctionFile' || element.name === 'SourceLocation' ? element.attributes.get('resid') : undefined;
      if (other !== undefined && other !== page) told(element, `<${element.name}> names "${other}"; the shared runtime is "${page ?? ''}".`);
    }
    const base = find(root, 'DefaultSettings', 'SourceLocation')?.attributes.get('DefaultValue');
    const address = resources.get(page ?? '')?.element.attributes.get('DefaultValue');
    if (address !== undefined && base !== undefined && address !== base) told(runtime, `The shared runtime opens "${address}", the pane itself "${base}".`);
    const sets = find(root, 'Requirements', 'Sets')?.children ?? [];
    if (!sets.some((set) => set.attributes.get('Name') === 'SharedRuntime')) told(runtime, 'A shared runtime needs the requirement set SharedRuntime.');
  }
  return problems;
}

/** Requirement sets have known names and versions and are named once; hosts inside the overrides are hosts of the add-in. */
export function checkRequirements(root: XmlElement, typed: Typed): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [element, type] of typed) {
    if (type !== 'Sets' && type !== 'BasicSets') continue;
    const fallback = element.attributes.get('DefaultMinVersion') ?? '1.1';
    for (const set of element.children) {
      const name = set.attributes.get('Name');
      if (name === undefined) continue;
      const version = set.attributes.get('MinVersion') ?? fallback;
      const versions = Object.hasOwn(requirementSets, name) ? requirementSets[name] : undefined;
      if (!versions) problems.push({ line: set.line, condition: 'requirement', message: `Excel has no requirement set "${name}" that a manifest can ask for.` });
      else if (!versions.includes(version)) problems.push({ line: set.line, condition: 'requirement', message: `${name} has no version ${version} (known: ${versions.join(', ')}).` });
      if (seen.has(name)) problems.push({ line: set.line, condition: 'requirement', message: `${name} is asked for twice.` });
      seen.add(name);
    }
  }
  const hosts = new Set((find(root, 'Hosts')?.children ?? []).map((host) => host.attributes.get('Name')));
  if (!hosts.has('Workbook')) problems.push({ line: root.line, condition: 'host', message: 'The add-in does not name Excel: <Hosts> lacks Workbook.' });
  for (const host of find(root, 'VersionOverrides', 'Hosts')?.children ?? []) {
    const name = host.attributes.get('xsi:type');
    if (name !== undefined && !hosts.has(name)) problems.push({ line: host.line, condition: 'host', message: `${name} is not among the add-in’s own <Hosts>.` });
  }
  return problems;
}
