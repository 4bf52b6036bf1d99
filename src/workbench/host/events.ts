/** The numbers under which office.js knows the events (`eventType` in its debug build). */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
  paneVisibility: 65_539,
} as const;

/** The target of what is registered on a collection of the workbook. */
export const WORKBOOK = 'Workbook';

const EVENT = 65_536;

/** Who listens to what, and the way out to the add-in. Entries leave together, after the request that caused them has been answered. */
export class Events {
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(entries: unknown[][]) => void>();
  private waiting: unknown[][] = [];
  private nextId = 0;

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  isHeard(type: number, target: string): boolean {
    return this.registered.has(`${type} ${target}`) || this.registered.has(`${type} ${WORKBOOK}`);
  }

  /** Tells the target's listeners and the workbook's; a remote event says `source: "Remote"`. One for everybody goes to the workbook's even if none has registered: the bridge may want it. */
  raise(type: number, target: string, message: Record<string, unknown>, isRemote = false, isForEverybody = false): void {
    const text = JSON.stringify({ source: isRemote ? 'Remote' : 'Local', ...message });
    for (const heard of target === WORKBOOK ? [WORKBOOK] : [target, WORKBOOK]) {
      if (this.registered.has(`${type} ${heard}`) || (isForEverybody && heard === WORKBOOK)) this.send([EVENT, type, heard, text, this.nextId++, isRemote]);
    }
  }

  /** Tells the pane something that needs no registration. */
  raiseAlways(type: number, target: string, message: Record<string, unknown>): void {
    this.send([EVENT, type, target, JSON.stringify(message), this.nextId++, false]);
  }

  listen(listener: (entries: unknown[][]) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private send(entry: unknown[]): void {
    if (this.waiting.push(entry) > 1) return;
    setTimeout(() => {
      const entries = this.waiting;
      this.waiting = [];
      for (const listener of this.listeners) listener(entries);
    }, 0);
  }
}
