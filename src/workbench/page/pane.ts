import { make } from './dom';
import type { Words } from './words';

/** Where the add-in's pane is served. */
export const paneFolder = '/panel/';

const narrowest = 320;
const usual = 350;
const widthKey = 'kaskade-lebar-panel';

export interface PaneFrame {
  /** Separator and pane, to stand right of the grid. */
  nodes: HTMLElement[];
  /** Loads the add-in if it is not running yet; it then runs on whether seen or not, as a shared runtime does. */
  load(): void;
  show(visible: boolean): void;
}

/** The pane's frame at the right of the grid; `exists` is false while there is no add-in to load from `address`. `onClose` runs when the person closes it. */
export function makePane(words: Words, address: string, exists: boolean, container: HTMLElement, onClose: () => void): PaneFrame {
  const close = make('button', { type: 'button', title: words.closePane, 'aria-label': words.closePane }, '×');
  close.addEventListener('click', onClose);
  const head = make('div', { class: 'panel-kepala' }, make('span', {}, words.paneTitle), close);
  const body = exists ? make('iframe', { title: words.pane, name: 'panel' }) : make('p', { class: 'panel-kosong' }, words.noAddIn);
  const panel = make('aside', { class: 'panel', 'aria-label': words.pane }, head, body);
  const separator = make('div', { class: 'pemisah', role: 'separator', 'aria-orientation': 'vertical', 'aria-label': words.resize, tabindex: '0' });
  const setWidth = (width: number): void => {
    const most = Math.max(narrowest, container.clientWidth * 0.6);
    const chosen = Math.round(Math.min(most, Math.max(narrowest, width)));
    panel.style.width = `${chosen}px`;
    separator.setAttribute('aria-valuenow', String(chosen));
    separator.setAttribute('aria-valuemin', String(narrowest));
    localStorage.setItem(widthKey, String(chosen));
  };
  panel.style.width = `${Number(localStorage.getItem(widthKey)) || usual}px`;
  separator.addEventListener('pointerdown', (event) => {
    separator.setPointerCapture(event.pointerId);
    container.classList.add('mengubah');
  });
  separator.addEventListener('pointermove', (event) => {
    if (separator.hasPointerCapture(event.pointerId)) setWidth(container.getBoundingClientRect().right - event.clientX - separator.offsetWidth / 2);
  });
  for (const name of ['pointerup', 'pointercancel'] as const) separator.addEventListener(name, () => container.classList.remove('mengubah'));
  separator.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? 16 : event.key === 'ArrowRight' ? -16 : 0;
    if (step !== 0) setWidth(panel.offsetWidth + step);
  });
  let isLoaded = false;
  return {
    nodes: [separator, panel],
    load: () => {
      if (isLoaded || !(body instanceof HTMLIFrameElement)) return;
      isLoaded = true;
      body.src = address;
    },
    show: (visible) => {
      for (const node of [separator, panel]) node.classList.toggle('sembunyi', !visible);
      // The spreadsheet measures itself on this event only.
      window.dispatchEvent(new Event('resize'));
    },
  };
}
