import type { Pane } from '../contracts';
import { eventTypes, type Events } from './events';

/** The pane's state, and what the add-in is told when it changes. */
export class HostPane implements Pane {
  isVisible = true;
  startsWithBook = false;
  readonly buttons = new Map<string, boolean>();
  private readonly listeners = new Set<(pane: Pane) => void>();

  constructor(private readonly events: Events) {}

  show(): void {
    this.set(true);
  }
  hide(): void {
    this.set(false);
  }
  onChange(listener: (pane: Pane) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
  changed(): void {
    for (const listener of this.listeners) listener(this);
  }
  private set(isVisible: boolean): void {
    if (this.isVisible === isVisible) return;
    this.isVisible = isVisible;
    this.events.raiseAlways(eventTypes.paneVisibility, '', { visibility: isVisible ? 'Visible' : 'Hidden' });
    this.changed();
  }
}
