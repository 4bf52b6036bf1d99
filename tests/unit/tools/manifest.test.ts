import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkManifest } from '../../../src/tools/manifest/check';
import type { Surroundings } from '../../../src/tools/manifest/check';
import type { Condition, Problem } from '../../../src/tools/manifest/problem';
import { readSurroundings } from '../../../src/tools/manifest/surroundings';

const root = join(import.meta.dirname, '../../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const real = readSurroundings(root);
const functionNames = new Set(['periksa', 'tanpaOpdBerikutnya', 'isiTabel']);
const around: Surroundings = { ...real, functionNames };

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
const shown = (problems: readonly Problem[]): string[] => problems.map(({ line, condition, message }) => `${line} ${condition}: ${message}`);

describe('the manifest of Kaskade', () => {
  it('has nothing wrong', () => {
    expect(shown(checkManifest(manifest, around))).toEqual([]);
  });

  it('has nothing wrong with another origin written in', () => {
    for (const origin of ['https://kaskade.example', 'https://kaskade.example:8443', 'https://bappeda.example/kaskade/excel']) {
      expect(shown(checkManifest(manifest.replaceAll('https://localhost:3000', origin), around))).toEqual([]);
    }
  });

  it('names the functions that the add-in binds', ({ skip }) => {
    if (!existsSync(join(root, 'src/commands'))) skip('src/commands is not here');
    expect([...functionNames].filter((name) => !real.functionNames.has(name))).toEqual([]);
    expect(real.unclear).toEqual([]);
  });
});

/** A change of text, which must hit exactly one place, and what must be found at which changed text. */
interface Damage {
  readonly name: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly finds: Condition;
  /** Text at whose first line the problem is told; by default `to`. */
  readonly at?: string;
}

const remove = (name: string, from: string | RegExp, finds: Condition, at: string): Damage => ({ name, from, to: '', finds, at });
const long = (length: number): string => 'x'.repeat(length);
const controlOf = (id: string): RegExp => new RegExp(` *<Control xsi:type="Button" id="Kaskade\\.${id}">[\\s\\S]*?</Control>\\n`);

const damages: readonly Damage[] = [
  // The frame
  // The parser stands at the end of what it last understood.
  { name: 'an end tag is lost', from: '</bt:Urls>', to: '', finds: 'not-xml', at: '</bt:LongStrings>' },
  { name: 'an attribute is not quoted', from: '<Host Name="Workbook"/>', to: '<Host Name=Workbook/>', finds: 'not-xml' },
  { name: 'another root element', from: /<OfficeApp([\s\S]*)<\/OfficeApp>/, to: '<OfficeAdd$1</OfficeAdd>', finds: 'element-unknown', at: '<OfficeAdd' },
  { name: 'the old schema', from: 'appforoffice/1.1', to: 'appforoffice/1.0', finds: 'namespace', at: '<OfficeApp' },
  { name: 'overrides of a mail add-in', from: 'taskpaneappversionoverrides" xsi:type="V', to: 'mailappversionoverrides" xsi:type="V', finds: 'namespace', at: '<VersionOverrides' },
  { name: 'resources outside the basic types', from: '<bt:Urls>', to: '<bt:Urls xmlns:bt="urn:other">', finds: 'namespace' },
  { name: 'a content add-in', from: 'xsi:type="TaskPaneApp"', to: 'xsi:type="ContentApp"', finds: 'value', at: '<OfficeApp' },
  { name: 'overrides of a later version', from: 'VersionOverridesV1_0', to: 'VersionOverridesV1_1', finds: 'value' },
  // Order, counts, unknown names
  { name: 'the version after the provider', from: /( *<Version>.*\n)( *<ProviderName>.*\n)/, to: '$2$1', finds: 'element-order', at: '<Version>' },
  { name: 'requirements before hosts', from: /( *<Hosts>\n *<Host Name[\s\S]*?<\/Hosts>\n)([\s\S]*?)( *<Requirements>[\s\S]*?<\/Requirements>\n)/, to: '$3$1$2', finds: 'element-order', at: '<Hosts>' },
  { name: 'the tab’s label before its groups', from: /(<CustomTab id="Kaskade.Tab">\n)([\s\S]*?)( *<Label resid="Tab.Label"\/>\n)/, to: '$1$3$2', finds: 'element-order', at: '<Group id="Kaskade.Matriks">' },
  { name: 'the group’s label after its icon', from: /( *<Label resid="Matriks.Label"\/>\n)( *<Icon>[\s\S]*?<\/Icon>\n)/, to: '$2$1', finds: 'element-order', at: '<Label resid="Matriks.Label"/>' },
  { name: 'the action before the icon', from: /( *<Icon>\n *<bt:Image size="16" resid="panel-16"[\s\S]*?<\/Icon>\n)( *<Action[\s\S]*?<\/Action>\n)/, to: '$2$1', finds: 'element-order', at: '<Icon>\n                    <bt:Image size="16" resid="panel-16"' },
  { name: 'the pane’s title before its page', from: /( *<SourceLocation resid="Taskpane.Url"\/>\n)( *<Title resid="Panel.PaneTitle"\/>\n)/, to: '$2$1', finds: 'element-order', at: '<SourceLocation resid' },
  { name: 'the function file before the greeting', from: /( *<GetStarted>[\s\S]*?<\/GetStarted>\n)( *<FunctionFile.*\n)/, to: '$2$1', finds: 'element-order', at: '<GetStarted>' },
  { name: 'short strings before addresses', from: /( *<bt:Urls>[\s\S]*?<\/bt:Urls>\n)( *<bt:ShortStrings>[\s\S]*?<\/bt:ShortStrings>\n)/, to: '$2$1', finds: 'element-order', at: '<bt:Urls>' },
  { name: 'a tip’s description before its title', from: /( *<Title resid="Periksa.Title"\/>\n)( *<Description resid="Periksa.Description"\/>\n)/, to: '$2$1', finds: 'element-order', at: '<Title resid="Periksa.Title"/>' },
  { name: 'permissions given twice', from: '<Permissions>ReadWriteDocument</Permissions>', to: '<Permissions>ReadWriteDocument</Permissions>\n  <Permissions>Restricted</Permissions>', finds: 'element-repeated', at: '<Permissions>Restricted' },
  { name: 'two runtimes', from: '<Runtime resid="Taskpane.Url" lifetime="long"/>', to: '<Runtime resid="Taskpane.Url" lifetime="long"/>\n<Runtime lifetime="long" resid="Taskpane.Url"/>', finds: 'element-repeated', at: '<Runtime lifetime' },
  { name: 'two labels on a button', from: '<Label resid="Periksa.Label"/>', to: '<Label resid="Periksa.Label"/>\n<Label  resid="Periksa.Label"/>', finds: 'element-repeated', at: '<Label  resid' },
  { name: 'a tab for PowerPoint only', from: '<Label resid="Tab.Label"/>', to: '<Label resid="Tab.Label"/>\n<InsertAfter>TabHome</InsertAfter>', finds: 'element-unknown', at: '<InsertAfter>' },
  { name: 'a button for phones', from: /xsi:type="Button" id="Kaskade.Periksa"/, to: 'xsi:type="MobileButton" id="Kaskade.Periksa"', finds: 'value' },
  { name: 'a misspelt element', from: '<SupportUrl', to: '<SuportUrl', finds: 'element-unknown' },
  { name: 'text between elements', from: '<DefaultSettings>', to: '<DefaultSettings>pengaturan', finds: 'text-stray' },
  // Missing parts
  remove('no id', / *<Id>.*\n/, 'element-missing', '<OfficeApp'),
  remove('no provider', / *<ProviderName>.*\n/, 'element-missing', '<OfficeApp'),
  remove('no default settings', / *<DefaultSettings>[\s\S]*<\/DefaultSettings>\n/, 'element-missing', '<OfficeApp'),
  remove('no permissions', / *<Permissions>.*\n/, 'element-missing', '<OfficeApp'),
  remove('no extension point', / *<ExtensionPoint[\s\S]*<\/ExtensionPoint>\n/, 'element-missing', '<DesktopFormFactor>'),
  remove('no tab label', / *<Label resid="Tab.Label"\/>\n/, 'element-missing', '<CustomTab'),
  remove('a group without an icon', /(?<=<Label resid="Tabel.Label"\/>\n) *<Icon>[\s\S]*?<\/Icon>\n/, 'element-missing', '<Group id="Kaskade.Tabel">'),
  remove('a group without buttons', controlOf('IsiTabel'), 'element-missing', '<Group id="Kaskade.Tabel">'),
  remove('a button without a tip', / *<Supertip>\n *<Title resid="IsiTabel.Title"\/>[\s\S]*?<\/Supertip>\n/, 'element-missing', '<Control xsi:type="Button" id="Kaskade.IsiTabel">'),
  remove('a button without an action', / *<Action xsi:type="ExecuteFunction">\n *<FunctionName>isiTabel[\s\S]*?<\/Action>\n/, 'element-missing', '<Control xsi:type="Button" id="Kaskade.IsiTabel">'),
  remove('a greeting without a page to learn more', / *<LearnMoreUrl.*\n/, 'element-missing', '<GetStarted>'),
  remove('an action without a page', / *<SourceLocation resid="Taskpane.Url"\/>\n/, 'element-missing', '<Action xsi:type="ShowTaskpane">'),
  { name: 'an empty list of domains', from: '<Permissions>', to: '<AppDomains/><Permissions>', finds: 'element-missing' },
  { name: 'a reference without a name', from: '<Label resid="Tab.Label"/>', to: '<Label/>', finds: 'attribute-missing' },
  { name: 'a text without a value', from: '<bt:String id="Tab.Label" DefaultValue="Kaskade"', to: '<bt:String id="Tab.Label"', finds: 'attribute-missing' },
  { name: 'a button without an id', from: ' id="Kaskade.Periksa"', to: '', finds: 'attribute-missing', at: '<Control xsi:type="Button">' },
  { name: 'an unknown attribute', from: '<FunctionFile resid="Taskpane.Url"/>', to: '<FunctionFile resid="Taskpane.Url" type="module"/>', finds: 'attribute-unknown' },
  // Values
  { name: 'an id with a digit too few', from: 'a3090c040d5d', to: 'a3090c040d5', finds: 'value' },
  { name: 'a version below 1.0', from: '<Version>1.0.0.0', to: '<Version>0.9.0.0', finds: 'value' },
  { name: 'a version of three parts', from: '<Version>1.0.0.0', to: '<Version>1.0.0', finds: 'value' },
  { name: 'a version with six digits', from: '<Version>1.0.0.0', to: '<Version>1.0.0.123456', finds: 'value' },
  { name: 'a locale that is none', from: '<DefaultLocale>id-ID', to: '<DefaultLocale>bahasa Indonesia', finds: 'value' },
  { name: 'an override for a locale that is none', from: '<DisplayName DefaultValue="Kaskade">\n    <Override Locale="en-US"', to: '<DisplayName DefaultValue="Kaskade">\n    <Override Locale="en_US"', finds: 'value', at: '<Override Locale="en_US"' },
  { name: 'an unknown permission', from: 'ReadWriteDocument', to: 'ReadWriteMailbox', finds: 'value' },
  { name: 'an unknown host', from: '<Host Name="Workbook"/>', to: '<Host Name="Workbook"/><Host Name="Excel"/>', finds: 'value' },
  { name: 'an unknown lifetime', from: 'lifetime="long"', to: 'lifetime="forever"', finds: 'value' },
  { name: 'an unknown action', from: /xsi:type="ExecuteFunction"(?=>\n *<FunctionName>periksa)/, to: 'xsi:type="RunFunction"', finds: 'value' },
  { name: 'an icon size that Office does not take', from: 'size="48" resid="periksa-48"', to: 'size="50" resid="periksa-48"', finds: 'value' },
  { name: 'an empty label', from: 'id="Periksa.Label" DefaultValue="Periksa"', to: 'id="Periksa.Label" DefaultValue=" "', finds: 'value' },
  // Lengths
  { name: 'a name too long', from: '<DisplayName DefaultValue="Kaskade"', to: `<DisplayName DefaultValue="${long(126)}"`, finds: 'too-long' },
  { name: 'a provider too long', from: '<ProviderName>Kaskade', to: `<ProviderName>${long(126)}`, finds: 'too-long' },
  { name: 'a description too long', from: /<Description DefaultValue="[^"]*"/, to: `<Description DefaultValue="${long(251)}"`, finds: 'too-long' },
  { name: 'a short string too long', from: 'id="Periksa.Label" DefaultValue="Periksa"', to: `id="Periksa.Label" DefaultValue="${long(126)}"`, finds: 'too-long' },
  { name: 'a translated short string too long', from: 'Value="Check"', to: `Value="${long(126)}"`, finds: 'too-long' },
  { name: 'a long string too long', from: /id="Periksa.Description" DefaultValue="[^"]*"/, to: `id="Periksa.Description" DefaultValue="${long(251)}"`, finds: 'too-long' },
  { name: 'an address too long', from: '/taskpane.html"/>\n  </DefaultSettings>', to: `/taskpane.html?${long(2048)}"/>\n  </DefaultSettings>`, finds: 'too-long' },
  { name: 'a group id too long', from: 'id="Kaskade.Tabel"', to: `id="${long(126)}"`, finds: 'too-long' },
  { name: 'a resource id too long', from: /"Tab\.Label"/g, to: `"${long(33)}"`, finds: 'too-long', at: `<Label resid="${long(33)}"` },
  // Ids and resources
  { name: 'two resources of one id', from: '<bt:String id="Tabel.Label"', to: '<bt:String id="Matriks.Label"', finds: 'id-repeated', at: 'id="Matriks.Label" DefaultValue="Tabel"' },
  { name: 'one id for a text and an image', from: '<bt:String id="Tabel.Label"', to: '<bt:String id="panel-16"', finds: 'id-repeated', at: 'id="panel-16" DefaultValue="Tabel"' },
  { name: 'two buttons of one id', from: 'id="Kaskade.IsiTabel"', to: 'id="Kaskade.Periksa"', finds: 'id-repeated', at: '<Control xsi:type="Button" id="Kaskade.Periksa">\n                  <Label resid="IsiTabel' },
  { name: 'a group with the id of the tab', from: 'id="Kaskade.Tabel"', to: 'id="Kaskade.Tab"', finds: 'id-repeated', at: '<Group id="Kaskade.Tab"' },
  { name: 'a label that is not there', from: '<Label resid="Periksa.Label"/>', to: '<Label resid="Priksa.Label"/>', finds: 'resource-missing' },
  { name: 'an image that is not there', from: 'size="20" resid="panel-20"', to: 'size="20" resid="panel-21"', finds: 'resource-missing' },
  { name: 'a runtime page that is not there', from: '<Runtime resid="Taskpane.Url"', to: '<Runtime resid="Panel.Url"', finds: 'resource-missing' },
  { name: 'a long string as a label', from: '<Label resid="Periksa.Label"/>', to: '<Label resid="Periksa.Description"/>', finds: 'resource-kind' },
  { name: 'a short string as a description', from: '<Description resid="Periksa.Description"/>', to: '<Description resid="Periksa.Title"/>', finds: 'resource-kind' },
  { name: 'an address as an image', from: 'size="24" resid="panel-24"', to: 'size="24" resid="Bantuan.Url"', finds: 'resource-kind' },
  { name: 'an image as a page', from: '<LearnMoreUrl resid="Bantuan.Url"/>', to: '<LearnMoreUrl resid="panel-24"/>', finds: 'resource-kind' },
  { name: 'a text that nothing uses', from: '<bt:ShortStrings>', to: '<bt:ShortStrings>\n<bt:String id="Lama" DefaultValue="Lama"><bt:Override Locale="en-US" Value="Old"/></bt:String>', finds: 'resource-unused', at: 'id="Lama"' },
  { name: 'a resource of another case', from: '<Label resid="Tab.Label"/>', to: '<Label resid="tab.label"/>', finds: 'resource-missing' },
  // Addresses and files
  { name: 'a pane over http', from: '<bt:Url id="Taskpane.Url" DefaultValue="https://', to: '<bt:Url id="Taskpane.Url" DefaultValue="http://', finds: 'url-not-https' },
  { name: 'a pane that is a letter', from: 'https://localhost:3000/taskpane.html"/>\n  </DefaultSettings>', to: 'mailto:kaskade"/>\n  </DefaultSettings>', finds: 'url-not-https' },
  { name: 'an icon over http', from: '<IconUrl DefaultValue="https://', to: '<IconUrl DefaultValue="http://', finds: 'url-not-https' },
  { name: 'an address without an origin', from: '"https://localhost:3000/assets/panel-16.png"', to: '"/assets/panel-16.png"', finds: 'url-not-https' },
  { name: 'an icon from a network of others', from: '"https://localhost:3000/assets/panel-16.png"', to: '"https://cdn.example/panel-16.png"', finds: 'url-other-origin' },
  { name: 'an icon outside the pane’s folder', from: 'https://localhost:3000/taskpane.html"/>\n  </DefaultSettings>', to: 'https://localhost:3000/excel/taskpane.html"/>\n  </DefaultSettings>', finds: 'url-other-origin', at: '<IconUrl' },
  { name: 'an icon of another port', from: '"https://localhost:3000/assets/panel-16.png"', to: '"https://localhost:3001/assets/panel-16.png"', finds: 'url-other-origin' },
  { name: 'an icon that is not there', from: '/assets/panel-16.png', to: '/assets/panel-17.png', finds: 'file-missing' },
  { name: 'an icon whose letters differ in case', from: '/assets/panel-16.png', to: '/assets/Panel-16.png', finds: 'file-missing' },
  { name: 'a pane that is not there', from: /\/taskpane\.html/g, to: '/pane.html', finds: 'file-missing', at: '/pane.html' },
  { name: 'a help page that is not there', from: /\/assets\/bantuan\.html(?="\/>\n {2}<!--)/, to: '/help.html', finds: 'file-missing' },
  { name: 'a domain with a path', from: '<Hosts>\n    <Host Name', to: '<AppDomains><AppDomain>https://kaskade.example/a</AppDomain></AppDomains>\n  <Hosts>\n    <Host Name', finds: 'app-domain' },
  { name: 'a domain over http', from: '<Hosts>\n    <Host Name', to: '<AppDomains><AppDomain>http://kaskade.example</AppDomain></AppDomains>\n  <Hosts>\n    <Host Name', finds: 'app-domain' },
  { name: 'the pane’s own domain', from: '<Hosts>\n    <Host Name', to: '<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains>\n  <Hosts>\n    <Host Name', finds: 'app-domain' },
  // Icons
  { name: 'an icon of another size', from: '/assets/periksa-32.png', to: '/assets/periksa-40.png', finds: 'icon-size', at: 'size="32" resid="periksa-32"' },
  { name: 'a small icon for the store', from: '<IconUrl DefaultValue="https://localhost:3000/assets/kaskade-32.png"', to: '<IconUrl DefaultValue="https://localhost:3000/assets/kaskade-16.png"', finds: 'icon-size' },
  { name: 'a small icon for sharp screens', from: 'kaskade-64.png"/>\n  <Supp', to: 'kaskade-32.png"/>\n  <Supp', finds: 'icon-size', at: '<HighResolutionIconUrl' },
  { name: 'a translated icon of another size', from: '<bt:Image id="panel-16" DefaultValue="https://localhost:3000/assets/panel-16.png"/>', to: '<bt:Image id="panel-16" DefaultValue="https://localhost:3000/assets/panel-16.png">\n<bt:Override Locale="en-US" Value="https://localhost:3000/assets/panel-20.png"/></bt:Image>', finds: 'icon-size', at: '<bt:Override Locale="en-US" Value="https://localhost:3000/assets/panel-20.png"' },
  { name: 'an icon that is a drawing', from: '/assets/panel-16.png', to: '/assets/icons/panel-16.svg', finds: 'icon-not-png', at: 'size="16" resid="panel-16"' },
  remove('no icon of 80 pixels', / *<bt:Image size="80" resid="isi-tabel-80"\/>\n(?= *<\/Icon>\n *<Action)/, 'icon-sizes', '<Icon>\n                    <bt:Image size="16" resid="isi-tabel-16"'),
  { name: 'one size given twice', from: 'size="20" resid="panel-20"', to: 'size="24" resid="panel-20"', finds: 'icon-sizes', at: 'size="24" resid="panel-24"' },
  // Functions and the runtime
  { name: 'a function that is not there', from: '<FunctionName>periksa', to: '<FunctionName>periksaSemua', finds: 'function-unknown' },
  { name: 'a function of another case', from: '<FunctionName>isiTabel', to: '<FunctionName>IsiTabel', finds: 'function-unknown' },
  { name: 'a function without a name', from: '<FunctionName>periksa<', to: '<FunctionName><', finds: 'value' },
  remove('functions without a page to run in', / *<FunctionFile.*\n/, 'function-file', '<DesktopFormFactor>'),
  { name: 'functions that run beside the pane', from: '<FunctionFile resid="Taskpane.Url"/>', to: '<FunctionFile resid="Bantuan.Url"/>', finds: 'shared-runtime' },
  { name: 'a pane that runs beside the functions', from: '<SourceLocation resid="Taskpane.Url"/>', to: '<SourceLocation resid="Bantuan.Url"/>', finds: 'shared-runtime' },
  { name: 'a runtime that ends after its function', from: 'lifetime="long"', to: 'lifetime="short"', finds: 'shared-runtime' },
  { name: 'a pane that is not the runtime’s page', from: 'taskpane.html"/>\n  </DefaultSettings>', to: 'assets/bantuan.html"/>\n  </DefaultSettings>', finds: 'shared-runtime', at: '<Runtime resid' },
  remove('no requirement of a shared runtime', / *<Set Name="SharedRuntime".*\n/, 'shared-runtime', '<Runtime resid'),
  // Languages
  remove('a label in Indonesian only', / *<bt:Override Locale="en-US" Value="Check"\/>\n/, 'locale-missing', 'id="Periksa.Label" DefaultValue'),
  remove('a name in Indonesian only', /(?<=<DisplayName DefaultValue="Kaskade">\n) *<Override.*\n/, 'locale-missing', '<DisplayName'),
  { name: 'a label in a language of its own', from: '<bt:Override Locale="en-US" Value="Check"/>', to: '<bt:Override Locale="fr-FR" Value="Vérifier"/>', finds: 'locale-missing', at: 'id="Periksa.Label" DefaultValue' },
  { name: 'a label in English twice', from: '<bt:Override Locale="en-US" Value="Check"/>', to: '<bt:Override Locale="en-US" Value="Check"/>\n<bt:Override Locale="en-us" Value="Verify"/>', finds: 'locale-repeated', at: '<bt:Override Locale="en-us"' },
  { name: 'a label in the default language again', from: '<bt:Override Locale="en-US" Value="Check"/>', to: '<bt:Override Locale="en-US" Value="Check"/>\n<bt:Override Locale="id-ID" Value="Cek"/>', finds: 'locale-repeated', at: '<bt:Override Locale="id-ID"' },
  // Requirements and hosts
  { name: 'a misspelt requirement', from: '<Set Name="ExcelApi"', to: '<Set Name="ExcelAPI"', finds: 'requirement' },
  { name: 'a requirement that no Excel has', from: 'MinVersion="1.13"', to: 'MinVersion="1.99"', finds: 'requirement' },
  { name: 'a requirement that a manifest cannot have', from: '<Set Name="ExcelApi" MinVersion="1.13"/>', to: '<Set Name="ExcelApiOnline" MinVersion="1.1"/>', finds: 'requirement' },
  { name: 'a requirement named twice', from: '<Set Name="ExcelApi"', to: '<Set Name="ExcelApi" MinVersion="1.9"/>\n<Set Name="ExcelApi"', finds: 'requirement', at: '<Set Name="ExcelApi" MinVersion="1.13"' },
  { name: 'a requirement with a version of one part', from: 'MinVersion="1.13"', to: 'MinVersion="1"', finds: 'value' },
  { name: 'requirements that are repeated inside', from: '<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">', to: '<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0"><Requirements><bt:Sets><bt:Set Name="SharedRuntime"/></bt:Sets></Requirements>', finds: 'requirement' },
  { name: 'an add-in for Word', from: '<Host Name="Workbook"/>', to: '<Host Name="Document"/>', finds: 'host', at: '<OfficeApp' },
  { name: 'a ribbon in Word', from: '<Host xsi:type="Workbook">', to: '<Host xsi:type="Document">', finds: 'host' },
];

describe('a damaged manifest', () => {
  it.each(damages.map((damage) => [damage.name, damage] as const))('%s', (_name, { from, to, finds, at }) => {
    const hits = from instanceof RegExp ? (manifest.match(new RegExp(from, from.flags.includes('g') ? from.flags : `${from.flags}g`)) ?? []).length : manifest.split(from).length - 1;
    expect(hits, 'places that the damage hits').toBeGreaterThan(0);
    if (!(from instanceof RegExp && from.global)) expect(hits, 'places that the damage hits').toBe(1);
    const damaged = manifest.replace(from, to);
    const place = at ?? to;
    expect(damaged).toContain(place);
    const problems = checkManifest(damaged, around);
    expect(problems.filter(({ condition, line }) => condition === finds && line === lineOf(damaged, place)), shown(problems).join('\n')).toHaveLength(1);
  });

  it('is damaged here in every way that the check knows', () => {
    const known: Record<Condition, true> = {
      'not-xml': true, namespace: true, 'element-unknown': true, 'element-order': true, 'element-repeated': true, 'element-missing': true,
      'attribute-unknown': true, 'attribute-missing': true, 'text-stray': true, value: true, 'too-long': true, 'id-repeated': true,
      'resource-missing': true, 'resource-kind': true, 'resource-unused': true, 'url-not-https': true, 'url-other-origin': true, 'app-domain': true,
      'file-missing': true, 'icon-not-png': true, 'icon-size': true, 'icon-sizes': true, 'function-unknown': true, 'function-file': true,
      'locale-missing': true, 'locale-repeated': true, requirement: true, host: true, 'shared-runtime': true,
    };
    const shownHere = new Set(damages.map(({ finds }) => finds));
    expect(Object.keys(known).filter((condition) => !shownHere.has(condition as Condition))).toEqual([]);
  });

  it('is judged, never thrown out, whatever was done to it', () => {
    const spoilt = fc.tuple(fc.nat(manifest.length), fc.nat(60), fc.constantFrom('', '<', '>', '"', '&', '%zz', 'mailto:x', '\u0000', '<!--', 'xsi:type="')).map(
      ([at, length, instead]) => manifest.slice(0, at) + instead + manifest.slice(at + length),
    );
    fc.assert(fc.property(spoilt, (text) => {
      for (const { line } of checkManifest(text, around)) expect(line).toBeGreaterThan(0);
    }), { numRuns: 150 });
  });

  it('is told of a wrong declaration once, not at every element that inherits it', () => {
    const problems = checkManifest(manifest.replace('appforoffice/1.1', 'appforoffice/1.0'), around);
    expect(problems.map(({ condition }) => condition)).toEqual(['namespace']);
  });

  it('is told of a page on a domain that it names', () => {
    const elsewhere = manifest.replace('<Hosts>\n    <Host Name', '<AppDomains><AppDomain>https://kaskade.example</AppDomain></AppDomains>\n  <Hosts>\n    <Host Name')
      .replace('<bt:Url id="Bantuan.Url" DefaultValue="https://localhost:3000/assets/bantuan.html"', '<bt:Url id="Bantuan.Url" DefaultValue="https://kaskade.example/bantuan"');
    expect(shown(checkManifest(elsewhere, around))).toEqual([]);
  });
});

describe('what else a manifest may hold', () => {
  it('a byte order mark', () => {
    expect(shown(checkManifest(`\uFEFF${manifest}`, around))).toEqual([]);
  });

  it('the same ribbon for a second host', () => {
    const [host = ''] = /<Host xsi:type="Workbook">[\s\S]*<\/Host>/.exec(manifest) ?? [];
    const both = manifest.replace('<Host Name="Workbook"/>', '<Host Name="Document"/><Host Name="Workbook"/>').replace(host, host + host.replace('Workbook', 'Document'));
    expect(shown(checkManifest(both, around))).toEqual([]);
  });

  it('a menu with items, a disabled button and an entry in the cell’s menu', () => {
    const more = manifest.replace('              </Group>\n              <Group id="Kaskade.Tabel">', `
      <Control xsi:type="Menu" id="Kaskade.Menu">
        <Label resid="Periksa.Label"/><Supertip><Title resid="Periksa.Title"/><Description resid="Periksa.Description"/></Supertip>
        <Icon><bt:Image size="16" resid="panel-16"/><bt:Image size="32" resid="panel-32"/><bt:Image size="80" resid="panel-80"/></Icon>
        <Items><Item id="Kaskade.Menu.Satu">
          <Label resid="Periksa.Label"/><Supertip><Title resid="Periksa.Title"/><Description resid="Periksa.Description"/></Supertip>
          <Action xsi:type="ExecuteFunction"><FunctionName>periksa</FunctionName></Action><Enabled>false</Enabled>
        </Item></Items>
      </Control>
      </Group>\n              <Group id="Kaskade.Tabel">`)
      .replace('          </ExtensionPoint>', `          </ExtensionPoint>
      <ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuCell"><Control xsi:type="Button" id="Kaskade.Sel">
        <Label resid="Periksa.Label"/><Supertip><Title resid="Periksa.Title"/><Description resid="Periksa.Description"/></Supertip>
        <Icon><bt:Image size="16" resid="panel-16"/><bt:Image size="32" resid="panel-32"/><bt:Image size="80" resid="panel-80"/></Icon>
        <Action xsi:type="ExecuteFunction"><FunctionName>periksa</FunctionName></Action>
      </Control></OfficeMenu></ExtensionPoint>`);
    expect(shown(checkManifest(more, around))).toEqual([]);
  });
});
