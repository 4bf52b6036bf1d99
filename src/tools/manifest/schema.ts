import type { ValueRule } from './values';
import { boolean, cultureName, guid, longString, nonEmpty, oneOf, referenceId, setVersion, shortString, url, version } from './values';

/** The namespaces of a task pane manifest. */
export const namespaces = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  over: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  basic: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
} as const;

export type Namespace = keyof typeof namespaces;

/** Names of the types of [MS-OWEMXML], shortened; `Over…` and `Basic…` where another namespace has the name already. */
export type TypeName =
  | 'TaskPaneApp' | 'Id' | 'Version' | 'Words' | 'Locale' | 'ShortSetting' | 'LongSetting' | 'UrlSetting' | 'ShortOverride' | 'LongOverride' | 'UrlOverride'
  | 'AppDomains' | 'AppDomain' | 'Hosts' | 'Host' | 'Requirements' | 'Sets' | 'Set' | 'Methods' | 'Method' | 'DefaultSettings' | 'Permissions'
  | 'VersionOverrides' | 'OverRequirements' | 'BasicSets' | 'BasicSet' | 'BasicMethods' | 'BasicMethod' | 'OverHosts' | 'OverHost' | 'Runtimes' | 'Runtime'
  | 'FormFactor' | 'GetStarted' | 'ExtensionPoint' | 'CustomTab' | 'OfficeTab' | 'OfficeMenu' | 'Group' | 'Control' | 'Items' | 'Item' | 'Flag' | 'Supertip'
  | 'Icon' | 'ImageResourceReference' | 'Action' | 'FunctionName' | 'OverWords' | 'ShortResourceReference' | 'LongResourceReference' | 'UrlResourceReference'
  | 'Resources' | 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings' | 'UrlResource' | 'ShortResource' | 'LongResource'
  | 'BasicUrlOverride' | 'BasicShortOverride' | 'BasicLongOverride';

/** The kinds of resource that a `resid` may name. */
export type ResourceKind = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';

/** What one element may hold. Types carry the names of [MS-OWEMXML]. */
export interface ElementType {
  readonly namespace: Namespace;
  readonly attributes?: Readonly<Record<string, { readonly value: ValueRule; readonly required: boolean }>>;
  /** The kind of resource that the attribute `resid` names. */
  readonly refersTo?: ResourceKind;
  /** Text content; absent where the element holds elements only. */
  readonly text?: ValueRule;
  /** In the order in which they must stand. */
  readonly children?: readonly Step[];
  /** Further contents by `xsi:type`; an `xsi:type` that is not here is not allowed. */
  readonly variants?: Readonly<Record<string, { readonly children: readonly Step[] }>>;
}

/** One place in a sequence: one element, or a choice of some, so many times. */
export interface Step {
  /** Element name → name of its type. */
  readonly elements: Readonly<Record<string, TypeName>>;
  readonly min: 0 | 1;
  readonly max: number;
}

const required = (value: ValueRule) => ({ value, required: true });
const optional = (value: ValueRule) => ({ value, required: false });
const one = (name: string, type: TypeName): Step => ({ elements: { [name]: type }, min: 1, max: 1 });
const maybe = (name: string, type: TypeName): Step => ({ elements: { [name]: type }, min: 0, max: 1 });
const some = (name: string, type: TypeName): Step => ({ elements: { [name]: type }, min: 1, max: Infinity });
const any = (name: string, type: TypeName): Step => ({ elements: { [name]: type }, min: 0, max: Infinity });

const setting = (namespace: Namespace, value: ValueRule, override: TypeName): ElementType => ({
  namespace, attributes: { DefaultValue: required(value) }, children: [any('Override', override)],
});
const resource = (value: ValueRule, override: TypeName): ElementType => ({
  namespace: 'basic', attributes: { id: required(referenceId), DefaultValue: required(value) }, children: [any('Override', override)],
});
const override = (namespace: Namespace, value: ValueRule): ElementType => ({
  namespace, attributes: { Locale: required(cultureName), Value: required(value) },
});
const reference = (namespace: Namespace, refersTo: ResourceKind): ElementType => ({ namespace, attributes: { resid: required(referenceId) }, refersTo });

/** Sizes of a ribbon icon, in pixels: those that must be there, and those that may. */
export const iconSizes = { required: [16, 32, 80], optional: [20, 24, 40, 48, 64] } as const;

const buttonFace = [maybe('OverriddenByRibbonApi', 'Flag'), one('Label', 'ShortResourceReference'), one('Supertip', 'Supertip')] as const;

/**
 * The add-in only manifest of a task pane for Excel, as [MS-OWEMXML] sections 5.2, 5.6 and 5.7 and the manifest reference describe it:
 * which element may hold which, in which order, with which values. Left out, and so reported as unknown, is what Kaskade has no use for:
 * dictionaries, extended overrides, custom functions, single sign-on, equivalent COM add-ins, and what only PowerPoint shows.
 */
export const schema: Readonly<Record<TypeName, ElementType>> = {
  TaskPaneApp: {
    namespace: 'app',
    attributes: { 'xsi:type': required(oneOf('OfficeApp', ['TaskPaneApp'])) },
    children: [
      one('Id', 'Id'), maybe('AlternateId', 'Words'), one('Version', 'Version'), one('ProviderName', 'Words'), one('DefaultLocale', 'Locale'),
      one('DisplayName', 'ShortSetting'), one('Description', 'LongSetting'), maybe('IconUrl', 'UrlSetting'), maybe('HighResolutionIconUrl', 'UrlSetting'),
      maybe('SupportUrl', 'UrlSetting'), maybe('AppDomains', 'AppDomains'), maybe('Hosts', 'Hosts'), maybe('Requirements', 'Requirements'),
      one('DefaultSettings', 'DefaultSettings'), one('Permissions', 'Permissions'), maybe('VersionOverrides', 'VersionOverrides'),
    ],
  },
  Id: { namespace: 'app', text: guid },
  Version: { namespace: 'app', text: version },
  Words: { namespace: 'app', text: shortString },
  Locale: { namespace: 'app', text: cultureName },
  ShortSetting: setting('app', shortString, 'ShortOverride'),
  LongSetting: setting('app', longString, 'LongOverride'),
  UrlSetting: setting('app', url, 'UrlOverride'),
  ShortOverride: override('app', shortString),
  LongOverride: override('app', longString),
  UrlOverride: override('app', url),
  AppDomains: { namespace: 'app', children: [some('AppDomain', 'AppDomain')] },
  AppDomain: { namespace: 'app', text: url },
  Hosts: { namespace: 'app', children: [some('Host', 'Host')] },
  Host: {
    namespace: 'app',
    attributes: { Name: required(oneOf('HostName', ['Document', 'Database', 'Mailbox', 'Notebook', 'Presentation', 'Project', 'Workbook'])) },
  },
  Requirements: { namespace: 'app', children: [maybe('Sets', 'Sets'), maybe('Methods', 'Methods')] },
  Sets: { namespace: 'app', attributes: { DefaultMinVersion: optional(setVersion) }, children: [some('Set', 'Set')] },
  Set: { namespace: 'app', attributes: { Name: required(nonEmpty), MinVersion: optional(setVersion) } },
  Methods: { namespace: 'app', children: [some('Method', 'Method')] },
  Method: { namespace: 'app', attributes: { Name: required(nonEmpty) } },
  DefaultSettings: { namespace: 'app', children: [one('SourceLocation', 'UrlSetting')] },
  Permissions: {
    namespace: 'app',
    text: oneOf('Permissions', ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument']),
  },
  VersionOverrides: {
    namespace: 'over',
    attributes: { 'xsi:type': required(oneOf('VersionOverrides', ['VersionOverridesV1_0'])) },
    children: [
      maybe('Description', 'LongResourceReference'), maybe('Requirements', 'OverRequirements'), maybe('Hosts', 'OverHosts'), maybe('Resources', 'Resources'),
    ],
  },
  OverRequirements: { namespace: 'over', children: [maybe('Sets', 'BasicSets'), maybe('Methods', 'BasicMethods')] },
  BasicSets: { namespace: 'basic', attributes: { DefaultMinVersion: optional(setVersion) }, children: [some('Set', 'BasicSet')] },
  BasicSet: { namespace: 'basic', attributes: { Name: required(nonEmpty), MinVersion: optional(setVersion) } },
  BasicMethods: { namespace: 'basic', children: [some('Method', 'BasicMethod')] },
  BasicMethod: { namespace: 'basic', attributes: { Name: required(nonEmpty) } },
  OverHosts: { namespace: 'over', children: [some('Host', 'OverHost')] },
  OverHost: {
    namespace: 'over',
    attributes: { 'xsi:type': required(oneOf('Host', ['Workbook', 'Document', 'Presentation', 'Notebook'])) },
    children: [maybe('Runtimes', 'Runtimes'), maybe('DesktopFormFactor', 'FormFactor')],
  },
  Runtimes: { namespace: 'over', children: [one('Runtime', 'Runtime')] },
  Runtime: { namespace: 'over', attributes: { resid: required(referenceId), lifetime: optional(oneOf('lifetime', ['short', 'long'])) }, refersTo: 'Urls' },
  FormFactor: {
    namespace: 'over',
    children: [maybe('GetStarted', 'GetStarted'), maybe('FunctionFile', 'UrlResourceReference'), some('ExtensionPoint', 'ExtensionPoint')],
  },
  GetStarted: {
    namespace: 'over',
    children: [one('Title', 'ShortResourceReference'), one('Description', 'LongResourceReference'), one('LearnMoreUrl', 'UrlResourceReference')],
  },
  ExtensionPoint: {
    namespace: 'over',
    variants: {
      PrimaryCommandSurface: { children: [{ elements: { CustomTab: 'CustomTab', OfficeTab: 'OfficeTab' }, min: 1, max: 1 }] },
      ContextMenu: { children: [some('OfficeMenu', 'OfficeMenu')] },
    },
  },
  CustomTab: { namespace: 'over', attributes: { id: required(shortString) }, children: [some('Group', 'Group'), one('Label', 'ShortResourceReference')] },
  OfficeTab: { namespace: 'over', attributes: { id: required(shortString) }, children: [some('Group', 'Group')] },
  OfficeMenu: {
    namespace: 'over',
    attributes: { id: required(oneOf('OfficeMenu', ['ContextMenuText', 'ContextMenuCell'])) },
    children: [some('Control', 'Control')],
  },
  Group: {
    namespace: 'over',
    attributes: { id: required(shortString) },
    children: [maybe('OverriddenByRibbonApi', 'Flag'), one('Label', 'ShortResourceReference'), one('Icon', 'Icon'), some('Control', 'Control')],
  },
  Control: {
    namespace: 'over',
    attributes: { id: required(shortString) },
    variants: {
      Button: { children: [...buttonFace, one('Icon', 'Icon'), one('Action', 'Action'), maybe('Enabled', 'Flag')] },
      Menu: { children: [...buttonFace, one('Icon', 'Icon'), one('Items', 'Items')] },
    },
  },
  Items: { namespace: 'over', children: [some('Item', 'Item')] },
  Item: {
    namespace: 'over',
    attributes: { id: required(shortString) },
    children: [...buttonFace, maybe('Icon', 'Icon'), one('Action', 'Action'), maybe('Enabled', 'Flag')],
  },
  Flag: { namespace: 'over', text: boolean },
  Supertip: { namespace: 'over', children: [one('Title', 'ShortResourceReference'), one('Description', 'LongResourceReference')] },
  Icon: { namespace: 'over', children: [some('Image', 'ImageResourceReference')] },
  ImageResourceReference: {
    namespace: 'basic',
    attributes: { size: required(oneOf('size', [...iconSizes.required, ...iconSizes.optional].map(String))), resid: required(referenceId) },
    refersTo: 'Images',
  },
  Action: {
    namespace: 'over',
    variants: {
      ExecuteFunction: { children: [one('FunctionName', 'FunctionName')] },
      ShowTaskpane: { children: [maybe('TaskpaneId', 'OverWords'), one('SourceLocation', 'UrlResourceReference'), maybe('Title', 'ShortResourceReference')] },
    },
  },
  FunctionName: { namespace: 'over', text: longString },
  OverWords: { namespace: 'over', text: shortString },
  ShortResourceReference: reference('over', 'ShortStrings'),
  LongResourceReference: reference('over', 'LongStrings'),
  UrlResourceReference: reference('over', 'Urls'),
  Resources: {
    namespace: 'over',
    children: [maybe('Images', 'Images'), maybe('Urls', 'Urls'), maybe('ShortStrings', 'ShortStrings'), maybe('LongStrings', 'LongStrings')],
  },
  Images: { namespace: 'basic', children: [any('Image', 'UrlResource')] },
  Urls: { namespace: 'basic', children: [any('Url', 'UrlResource')] },
  ShortStrings: { namespace: 'basic', children: [any('String', 'ShortResource')] },
  LongStrings: { namespace: 'basic', children: [any('String', 'LongResource')] },
  UrlResource: resource(url, 'BasicUrlOverride'),
  ShortResource: resource(shortString, 'BasicShortOverride'),
  LongResource: resource(longString, 'BasicLongOverride'),
  BasicUrlOverride: override('basic', url),
  BasicShortOverride: override('basic', shortString),
  BasicLongOverride: override('basic', longString),
};

/** The type of the root element `OfficeApp`. */
export const rootType: TypeName = 'TaskPaneApp';
