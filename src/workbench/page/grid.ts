import { Component, mount, onMounted, xml } from '@odoo/owl';
import { Spreadsheet, stores } from '@odoo/o-spreadsheet';
import type { Model } from '../engine';
import { drawChartsAsShapes } from './charts';

interface GridProps {
  model: Model;
  colorScheme: 'light' | 'dark';
  say: (text: string) => void;
  editing: (isEditing: boolean) => void;
}

// Owns the stores, so that the page can see what the composer is doing; the spreadsheet below finds them in its environment.
class Frame extends Component<GridProps> {
  static override template = xml`<Spreadsheet model="props.model" colorScheme="props.colorScheme" notifyUser="(note) => props.say(note.text)" raiseError="(text, done) => this.raise(text, done)" askConfirmation="(text, yes, no) => this.ask(text, yes, no)"/>`;
  static components = { Spreadsheet };
  static override props = { model: Object, colorScheme: String, say: Function, editing: Function };

  override setup(): void {
    const container = stores.useStoreProvider();
    const report = (): void => this.props.editing(container.get(stores.ComposerFocusStore).activeComposer.editionMode !== 'inactive');
    onMounted(() => {
      container.on('store-updated', this, report);
      this.props.model.on('update', this, report);
    });
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

drawChartsAsShapes();

let templates: Promise<string> | undefined;

/** Shows a model as a spreadsheet inside an element. `say` is told what the engine wants to tell the person, `editing` whether a cell's editor (or the formula bar) is open; `translateFn` is asked for the templates' words. */
export async function showGrid(model: Model, element: HTMLElement, options: Omit<GridProps, 'model'>, translateFn: (text: string) => string): Promise<void> {
  templates ??= fetch('/bangku/o_spreadsheet.xml').then((response) => response.text());
  await mount(Frame, element, { props: { model, ...options }, templates: await templates, env: {}, translateFn });
}
