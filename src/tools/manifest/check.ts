import { checkAddresses, checkIcons } from './addresses';
import { checkFunctions, checkRequirements, checkRuntime } from './behaviour';
import type { Problem } from './problem';
import { checkIds, checkResources } from './resources';
import { checkStructure } from './structure';
import { checkLocales } from './texts';
import { parseXml } from './tree';

/** A file that is served with the add-in. */
export interface ServedFile {
  /** In pixels; null where the file is not a PNG. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** What a manifest must agree with. */
export interface Surroundings {
  /** Files by their path below the origin, without a leading slash: `assets/panel-16.png`. */
  readonly files: ReadonlyMap<string, ServedFile>;
  /** What the add-in associates with ribbon functions. */
  readonly functionNames: ReadonlySet<string>;
  /** Languages that every text must be in beside the default one, such as `en-US`. */
  readonly languages: readonly string[];
}

/**
 * Every problem of an add-in only manifest, by line. Equal to Microsoft's schema for what such a task pane for Excel may use, and beyond
 * it: resources resolve and are used, icons exist in the stated size, functions exist, every text is in every language.
 */
export function checkManifest(xml: string, surroundings: Surroundings): readonly Problem[] {
  const root = parseXml(xml);
  if ('reason' in root) return [{ line: root.line, condition: 'not-xml', message: `This is not XML: ${root.reason}.` }];
  const { problems, typed } = checkStructure(root);
  const resources = checkResources(typed);
  return [
    ...problems,
    ...resources.problems,
    ...checkIds(typed),
    ...checkAddresses(root, typed, surroundings.files),
    ...checkIcons(root, typed, resources.byId, surroundings.files),
    ...checkFunctions(root, typed, surroundings.functionNames),
    ...checkRuntime(root, resources.byId),
    ...checkRequirements(root, typed),
    ...checkLocales(root, typed, surroundings.languages),
  ].sort((one, other) => one.line - other.line);
}
