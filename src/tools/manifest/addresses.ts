import type { ServedFile } from './check';
import type { Problem } from './problem';
import type { Resource } from './resources';
import type { TypeName } from './schema';
import { iconSizes } from './schema';
import type { Typed } from './structure';
import type { XmlElement } from './tree';
import { find } from './tree';

type Files = ReadonlyMap<string, ServedFile>;

const addressTypes: Readonly<Partial<Record<TypeName, string>>> = {
  UrlSetting: 'DefaultValue', UrlOverride: 'Value', UrlResource: 'DefaultValue', BasicUrlOverride: 'Value',
};

/** The folder of the pane's page: what the build puts there is served below it. It may be deeper than an origin. */
function baseOf(root: XmlElement): URL | undefined {
  const page = parse(find(root, 'DefaultSettings', 'SourceLocation')?.attributes.get('DefaultValue'));
  return page && new URL('.', page);
}

/** The path of an address below the base; null outside it. */
function below(base: URL | undefined, address: URL | undefined): string | null {
  if (!base || address?.origin !== base.origin || !address.pathname.startsWith(base.pathname)) return null;
  return address.pathname.slice(base.pathname.length);
}

/** Every address is https, lies beside or below the pane's page, and names a file that is served there. */
export function checkAddresses(root: XmlElement, typed: Typed, files: Files): readonly Problem[] {
  const problems: Problem[] = [];
  const base = baseOf(root);
  const domains = checkAppDomains(typed, base?.origin, problems);
  for (const [element, type] of typed) {
    const attribute = addressTypes[type];
    const text = attribute === undefined ? undefined : element.attributes.get(attribute);
    if (text === undefined || text === '') continue;
    const address = parse(text);
    const path = below(base, address);
    if (address?.protocol !== 'https:') {
      problems.push({ line: element.line, condition: 'url-not-https', message: `"${text}" is not an https address.` });
    } else if (path !== null) {
      if (!files.has(path)) problems.push({ line: element.line, condition: 'file-missing', message: `Nothing is served as "${path}".` });
    } else if (!domains.has(address.origin)) {
      problems.push({ line: element.line, condition: 'url-other-origin', message: `"${text}" lies outside ${base?.href ?? 'the pane’s folder'}; the build would not move it, and AppDomains does not name it.` });
    }
  }
  return problems;
}

/** The origins that `AppDomains` adds to the pane's own. */
function checkAppDomains(typed: Typed, home: string | undefined, problems: Problem[]): ReadonlySet<string> {
  const domains = new Set<string>();
  for (const [element, type] of typed) {
    if (type !== 'AppDomain' || element.text === '') continue;
    const address = parse(element.text);
    const fault = address?.protocol !== 'https:' || element.text !== address.origin ? 'must be "https://", a domain and nothing after it'
      : address.origin === home ? 'is the pane’s own origin, which needs no entry' : null;
    if (fault) problems.push({ line: element.line, condition: 'app-domain', message: `The AppDomain "${element.text}" ${fault}.` });
    else domains.add(element.text);
  }
  return domains;
}

/** Every image is a PNG of the size that its place asks for, and every ribbon icon has the sizes that it must have. */
export function checkIcons(root: XmlElement, typed: Typed, resources: ReadonlyMap<string, Resource>, files: Files): readonly Problem[] {
  const problems: Problem[] = [];
  const base = baseOf(root);
  const checkSize = (line: number, text: string | undefined, wanted: number): void => {
    const path = below(base, parse(text));
    const file = path === null ? undefined : files.get(path);
    if (!file) return;
    if (!file.size) problems.push({ line, condition: 'icon-not-png', message: `"${text ?? ''}" is not a PNG.` });
    else if (file.size.width !== wanted || file.size.height !== wanted) {
      problems.push({ line, condition: 'icon-size', message: `"${text ?? ''}" is ${file.size.width} × ${file.size.height} pixels, not ${wanted} × ${wanted}.` });
    }
  };
  const checkAll = (line: number, setting: XmlElement | undefined, wanted: number): void => {
    checkSize(line, setting?.attributes.get('DefaultValue'), wanted);
    for (const override of setting?.children ?? []) checkSize(override.line, override.attributes.get('Value'), wanted);
  };
  for (const [name, wanted] of [['IconUrl', 32], ['HighResolutionIconUrl', 64]] as const) {
    const setting = find(root, name);
    if (setting) checkAll(setting.line, setting, wanted);
  }
  for (const [element, type] of typed) {
    if (type !== 'Icon') continue;
    const sizes = element.children.map((image) => Number(image.attributes.get('size')));
    const lacking = iconSizes.required.filter((size) => !sizes.includes(size));
    if (lacking.length > 0) problems.push({ line: element.line, condition: 'icon-sizes', message: `<Icon> lacks ${lacking.join(', ')} pixels.` });
    for (const [index, image] of element.children.entries()) {
      const size = sizes[index] ?? NaN;
      if (sizes.indexOf(size) !== index) problems.push({ line: image.line, condition: 'icon-sizes', message: `<Icon> names ${size} pixels twice.` });
      checkAll(image.line, resources.get(image.attributes.get('resid') ?? '')?.element, size);
    }
  }
  return problems;
}

/** A web address; undefined for anything else. */
function parse(text: string | undefined): URL | undefined {
  const address = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  return address && /^https?:$/.test(address.protocol) ? address : undefined;
}
