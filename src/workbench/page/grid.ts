import { Component, mount, xml, type App } from '@odoo/owl';
import { Spreadsheet, stores } from '@odoo/o-spreadsheet';
import type { Model } from '../engine';

export interface Grid {
  /** True while a cell's editor (or the formula bar) is open. */
  isEditing(): boolean;
  destroy(): void;
}

interface GridProps {
  model: Model;
  colorScheme: 'light' | 'dark';
  say: (text: string) => void;
  changed: () => void;
  ready: (isEditing: () => boolean) => void;
}

// Owns the stores, so that the page can see what the composer is doing; the spreadsheet below finds them in its environment.
class Frame extends Component<GridProps> {
  static override template = xml`<Spreadsheet model="props.model" colorScheme="props.colorScheme" notifyUser="(note) => props.say(note.text)" raiseError="(text, done) => this.raise(text, done)" askConfirmation="(text, yes, no) => this.ask(text, yes, no)"/>`;
  static components = { Spreadsheet };
  static override props = { model: Object, colorScheme: String, say: Function, changed: Function, ready: Function };

  override setup(): void {
    const container = stores.useStoreProvider();
    container.on('store-updated', this, () => this.props.changed());
    this.props.ready(() => container.get(stores.ComposerFocusStore).activeComposer.editionMode !== 'inactive');
  }

  raise(text: string, done?: () => void): void {
    this.props.say(text);
    done?.();
  }

  ask(text: string, yes: () => void, no?: () => void): void {
    if (window.confirm(text)) yes();
    else no?.();
  }
}

let templates: Promise<string> | undefined;

/** Shows a model as a spreadsheet inside an element. `say` is told what the engine wants to tell the person; `changed` runs whenever the editor opens or closes. */
export async function showGrid(model: Model, element: HTMLElement, options: { colorScheme: 'light' | 'dark'; say: (text: string) => void; changed: () => void }): Promise<Grid> {
  templates ??= fetch('/bangku/o_spreadsheet.xml').then((response) => response.text());
  let isEditing = (): boolean => false;
  const props: GridProps = { model, ...options, ready: (reader) => (isEditing = reader) };
  const component = await mount(Frame, element, { props, templates: await templates, env: {} });
  const { app } = (component as unknown as { __owl__: { app: App } }).__owl__;
  return { isEditing: () => isEditing(), destroy: () => app.destroy() };
}
