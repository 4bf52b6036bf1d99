import type { Language } from './words';
import { make } from './dom';

/** A button of the manifest's own tab. */
export interface RibbonButton {
  id: string;
  group: string;
  label: string;
  hint: string;
  icon: string | null;
  action: { show: true } | { run: string };
}

export interface RibbonTab {
  label: string;
  buttons: RibbonButton[];
}

/** The manifest's id, under which Excel keeps the add-in's document settings in a file. */
export function readId(manifest: string): string | null {
  const root = new DOMParser().parseFromString(manifest, 'application/xml').documentElement;
  return direct(root, 'Id')?.textContent?.trim() ?? null;
}

/** Reads the ribbon out of the manifest as Excel desktop would: the newest VersionOverrides, texts in the language, the 32-pixel icon. Null when it declares no tab. */
export function readRibbon(manifest: string, language: Language, folder: string): RibbonTab | null {
  const root = new DOMParser().parseFromString(manifest, 'application/xml').documentElement;
  const overrides = all(root, 'VersionOverrides').at(-1);
  if (!overrides) return null;
  const locale = language === 'en' ? 'en-US' : 'id-ID';
  const resource = (id: string | null): string | null => {
    const entry = ['Image', 'Url', 'String'].flatMap((tag) => all(overrides, tag)).find((candidate) => candidate.getAttribute('id') === id);
    const own = entry && all(entry, 'Override').find((candidate) => candidate.getAttribute('Locale') === locale);
    return own?.getAttribute('Value') ?? entry?.getAttribute('DefaultValue') ?? null;
  };
  const text = (parent: Element, tag: string): string => resource(direct(parent, tag)?.getAttribute('resid') ?? null) ?? '';
  const tab = all(overrides, 'CustomTab')[0] ?? all(overrides, 'OfficeTab')[0];
  if (!tab) return null;
  const buttons = all(tab, 'Group').flatMap((group) =>
    Array.from(group.children)
      .filter((control) => control.localName === 'Control' && (control.getAttribute('xsi:type') ?? '').endsWith('Button'))
      .flatMap((control): RibbonButton[] => {
        const action = direct(control, 'Action');
        const kind = action?.getAttribute('xsi:type');
        const run = action && direct(action, 'FunctionName')?.textContent?.trim();
        if (kind !== 'ShowTaskpane' && !run) return [];
        const hint = direct(control, 'Supertip');
        return [
          {
            id: control.getAttribute('id') ?? '',
            group: text(group, 'Label'),
            label: text(control, 'Label'),
            hint: hint ? text(hint, 'Description') : '',
            icon: iconAddress(control, resource, folder),
            action: kind === 'ShowTaskpane' ? { show: true } : { run: run ?? '' },
          },
        ];
      }),
  );
  return { label: text(tab, 'Label') || 'Kaskade', buttons };
}

// The manifest names the add-in's real origin; here the same files are served beside the pane.
function iconAddress(control: Element, resource: (id: string | null) => string | null, folder: string): string | null {
  const icon = direct(control, 'Icon');
  const images = icon ? all(icon, 'Image') : [];
  const best = images.find((image) => image.getAttribute('size') === '32') ?? images[0];
  const address = resource(best?.getAttribute('resid') ?? null);
  return address ? folder + new URL(address, window.location.href).pathname.replace(/^\//, '') : null;
}

function all(parent: Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name));
}

function direct(parent: Element, name: string): Element | null {
  return Array.from(parent.children).find((child) => child.localName === name) ?? null;
}

/** The ribbon as a bar of buttons, groups with their names below. `press` is told which button was pressed. */
export function drawRibbon(tab: RibbonTab, label: string, press: (button: RibbonButton) => void): { bar: HTMLElement; enable(id: string, enabled: boolean): void } {
  const byId = new Map<string, HTMLButtonElement>();
  const groups = [...new Set(tab.buttons.map((button) => button.group))].map((group) => {
    const buttons = tab.buttons
      .filter((button) => button.group === group)
      .map((button) => {
        const node = make('button', { type: 'button', class: 'pita-tombol', title: button.hint, 'data-perintah': button.id }, ...(button.icon ? [make('img', { src: button.icon, alt: '', width: '32', height: '32' })] : []), make('span', {}, button.label));
        node.addEventListener('click', () => press(button));
        byId.set(button.id, node);
        return node;
      });
    return make('div', { class: 'pita-grup', role: 'group', 'aria-label': group }, make('div', { class: 'pita-tombol-deret' }, ...buttons), make('div', { class: 'pita-grup-nama', 'aria-hidden': 'true' }, group));
  });
  const bar = make('div', { class: 'pita', role: 'toolbar', 'aria-label': label }, make('div', { class: 'pita-tab' }, tab.label), make('div', { class: 'pita-isi' }, ...groups));
  return {
    bar,
    enable: (id, enabled) => {
      const node = byId.get(id);
      if (node) node.disabled = !enabled;
    },
  };
}
