import type { Book } from '../contracts';
import { lostOnOpen } from '../files/carried';
import { isRefusal } from '../files/refusal';
import { saveBook, type SaveOptions } from '../files/save';
import { workbookType } from '../files/types';
import { startAddIn } from './addIn';
import { fetchBook, putBook, replaceBook } from './book';
import { button, make } from './dom';
import { makeFooter } from './footer';
import { showGrid } from './grid';
import { speak, translate } from './gridWords';
import { makePane, paneFolder } from './pane';
import { readQuery, withQuery } from './query';
import { drawRibbon, readId, readRibbon } from './ribbon';
import type { Unsaved } from './unsaved';
import { wordsOf } from './words';

const query = readQuery(window.location.search);
const words = wordsOf(query.language);
let unsaved: Unsaved | null = null;

void start();

async function start(): Promise<void> {
  speak(query.language);
  document.documentElement.lang = query.language;
  document.documentElement.dataset['bsTheme'] = query.theme;
  document.body.className = 'bangku';
  const sheet = make('div', { class: 'lembar' }, make('div', { class: 'muat', role: 'status' }, words.opening));
  const middle = make('main', { class: 'tengah' }, sheet);
  const title = make('div', { class: 'kepala-nama' });
  const save = button(words.save, { icon: 'fa-floppy-o', disabled: true });
  document.body.append(makeHeader(title, save), make('div', { class: 'pita' }), middle, make('footer', { class: 'kaki' }));
  acceptFiles(middle);
  if (query.empty) {
    await putBook('Buku1.xlsx', new Uint8Array());
    history.replaceState(null, '', withQuery('kosong', null));
  }
  const served = await fetchBook(() => window.location.reload());
  unsaved = served.unsaved;
  title.textContent = served.name;
  document.title = `${served.name} – ${words.workbench}`;
  if (isRefusal(served.book)) {
    sheet.replaceChildren(make('div', { class: 'tolak', role: 'alert' }, make('h1', {}, `${words.cannotOpen}: ${served.name}`), make('p', {}, served.book.sentence[query.language])));
    return;
  }
  const book = served.book;
  const response = await fetch(`${paneFolder}manifest.xml`);
  const manifest = response.ok ? await response.text() : null;
  const addInId = manifest && readId(manifest);
  save.addEventListener('click', () => {
    download(book, addInId ? { addIn: addInId } : {});
    unsaved?.saved();
  });
  save.disabled = false;
  await assemble(book, manifest, sheet, middle, served.keepBeside);
}

async function assemble(book: Book, manifest: string | null, sheet: HTMLElement, middle: HTMLElement, keepBeside: () => void): Promise<void> {
  const exists = (await fetch(`${paneFolder}taskpane.html`, { method: 'HEAD' })).ok;
  const addIn = startAddIn(book, query);
  const pane = makePane(words, `${paneFolder}taskpane.html${addIn.query}`, exists, middle, () => addIn.host.pane.hide());
  middle.append(...pane.nodes);
  const footer = makeFooter(words, query, lostOnOpen(book));
  document.body.querySelector('.kaki')?.replaceWith(footer.bar);
  const ribbon = makeRibbon(manifest, (name) => {
    pane.load();
    addIn.run(name).catch((error: unknown) => say(`${words.commandFailed}: ${error instanceof Error ? error.message : String(error)}`));
  }, () => addIn.host.pane.show());
  if (ribbon) document.body.querySelector('.pita')?.replaceWith(ribbon.bar);
  sheet.replaceChildren();
  await showGrid(book.model, sheet, { colorScheme: query.theme, say, editing: (isEditing) => (addIn.host.isEditing = isEditing) }, (text) => translate(text, query.language));
  const follow = (): void => {
    const { isVisible, buttons } = addIn.host.pane;
    if (isVisible) pane.load();
    pane.show(isVisible);
    for (const [id, enabled] of buttons) ribbon?.enable(id, enabled);
  };
  addIn.host.pane.onChange(follow);
  follow();
  footer.update(addIn.host.meter);
  setInterval(() => {
    footer.update(addIn.host.meter);
    keepBeside();
  }, 300);
}

function makeHeader(title: HTMLElement, save: HTMLButtonElement): HTMLElement {
  const picker = make('input', { type: 'file', accept: '.xlsx', class: 'sembunyi', 'aria-label': words.open });
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file && mayReplace()) void open(file);
  });
  window.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      save.click();
    }
  });
  return make(
    'header',
    { class: 'kepala' },
    make('span', { class: 'kepala-merek' }, words.workbench),
    button(words.open, { icon: 'fa-folder-open-o' }, () => picker.click()),
    save,
    button(words.empty, { icon: 'fa-file-o' }, () => {
      if (mayReplace()) void putBook('Buku1.xlsx', new Uint8Array());
    }),
    title,
    picker,
  );
}

function makeRibbon(manifest: string | null, run: (name: string) => void, show: () => void): ReturnType<typeof drawRibbon> | null {
  const tab = manifest === null ? null : readRibbon(manifest, query.language, paneFolder);
  return tab && drawRibbon(tab, words.ribbon, ({ action }) => ('run' in action ? run(action.run) : show()));
}

/** Asks only where something would be lost. */
function mayReplace(): boolean {
  return !unsaved?.any() || window.confirm(words.replaceAsk);
}

// The server tells every window, this one too, that there is another book; they load again.
async function open(file: File): Promise<void> {
  const refusal = await replaceBook(file);
  if (refusal) say(`${file.name}: ${refusal.sentence[query.language]}`);
}

function acceptFiles(over: HTMLElement): void {
  let curtain: HTMLElement | null = null;
  const lift = (): void => {
    curtain?.remove();
    curtain = null;
  };
  window.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (!curtain) over.append((curtain = make('div', { class: 'lepas' }, words.drop)));
  });
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) lift();
  });
  window.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    lift();
    if (mayReplace()) void open(file);
  });
}

function download(book: Book, options: SaveOptions): void {
  const address = URL.createObjectURL(new Blob([saveBook(book, options).slice()], { type: workbookType }));
  const link = make('a', { href: address, download: book.name.replace(/(?:\.xlsx)?$/i, '.xlsx') });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function say(text: string): void {
  document.querySelector('.kabar')?.remove();
  const note = make('div', { class: 'kabar', role: 'alert' }, make('span', {}, text));
  note.append(button(words.close, {}, () => note.remove()));
  document.body.append(note);
  setTimeout(() => note.remove(), 8000);
}
