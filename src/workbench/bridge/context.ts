import type { Host } from '../contracts';
import { themes, type Theme } from './theme';

/** What the pretended Excel says of itself. */
export interface BridgeOptions {
  /** Language of Excel's own texts; the add-in's default language. */
  uiLocale?: 'id-ID' | 'en-US';
  /** Language of numbers and dates in cells. */
  dataLocale?: 'id-ID' | 'en-US';
  /** Requirement sets; lower them to see the add-in do without. */
  requirements?: Readonly<Record<string, string>>;
  theme?: keyof typeof themes | Theme;
  /** Bytes of one request or response; Infinity for none, as in Excel on Windows. Five megabytes if not given, as on the web. */
  payloadLimit?: number;
  /** `Office.context.document.settings` and `workbook.settings` are one store. */
  settings: Map<string, unknown>;
  documentUrl: string;
}

/** The requirement sets of a current Excel that the workbench answers for. */
export const currentRequirements: Readonly<Record<string, string>> = { ExcelApi: '1.17', ExcelApiOnline: '1.1', SharedRuntime: '1.2', RibbonApi: '1.1', KeyboardShortcuts: '1.1', DialogApi: '1.2', AddinCommands: '1.3', Settings: '1.1', DocumentEvents: '1.1', DelayForCellEdit: '1.1' };

/** The query value under which office.js takes the frame for Excel on Windows with a shared runtime: `taskpane.html?_host_Info=…`. */
export const hostInfo = (uiLocale = 'id-ID'): string => `Excel$Win32$16.01$${uiLocale}$$$$1`;

const value =
  <T>(constant: T): (() => T) =>
  () =>
    constant;

/** The object behind `window.external.GetContext()`: office.js reads who the host is from it, once. */
export function openContext(host: Host, options: BridgeOptions): Record<string, () => unknown> {
  return {
    GetAppType: value(1),
    GetSolutionRef: value('kaskade'),
    GetAppVersionMajor: value(16),
    GetAppVersionMinor: value(1),
    GetAppUILocale: value(options.uiLocale ?? 'id-ID'),
    GetAppDataLocale: value(options.dataLocale ?? 'id-ID'),
    GetDocUrl: value(options.documentUrl),
    GetAppCapabilities: value(0),
    GetActivationMode: value(0),
    GetControlIntegrationLevel: value(1),
    GetSolutionToken: value(''),
    GetCorrelationId: value('00000000-0000-0000-0000-000000000000'),
    GetInstanceId: value('kaskade-1'),
    GetTouchEnabled: value(false),
    GetCommerceAllowed: value(false),
    GetSupportedMatrix: value(JSON.stringify(options.requirements ?? currentRequirements)),
    GetHostCustomMessage: value(''),
    GetHostFullVersion: value('16.0.18000.10000'),
    GetInitialDisplayMode: () => (host.pane.isVisible ? 2 : 1),
    GetSettings: () => settingsStore(options.settings),
    GetOfficeThemeInfo: () => JSON.stringify(themeInfo(options.theme ?? 'light')),
  };
}

/** The document settings as Office keeps them: names and JSON texts. */
function settingsStore(settings: Map<string, unknown>): Record<string, unknown> {
  return {
    Read(keys: unknown[], values: unknown[]): void {
      for (const [key, stored] of settings) {
        keys.push(key);
        values.push(JSON.stringify(stored));
      }
    },
    Write(keys: string[], values: string[]): void {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, JSON.parse(values[index] ?? 'null')));
    },
  };
}

// Office gives colours as numbers, red uppermost.
const themeInfo = (given: keyof typeof themes | Theme): Record<string, number> =>
  Object.fromEntries(Object.entries(typeof given === 'string' ? themes[given] : given).map(([name, color]: [string, string]) => [name, parseInt(color.slice(1), 16)]));
