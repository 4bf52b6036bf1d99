import type { Host } from '../contracts';
import { openContext, type BridgeOptions } from './context';

export { currentRequirements, hostInfo, type BridgeOptions } from './context';

/** What the page holds of an add-in whose `window.external` has been put in place. */
export interface Bridge {
  /** Calls the function that a ribbon button names, as Excel does; resolves when the add-in has called `event.completed()`. */
  runCommand(name: string): Promise<void>;
  /** Dispatches an action as a keyboard shortcut does: by name, without `event.completed()`. */
  runShortcut(name: string): void;
  close(): void;
}

/** Office's own numbers for calls and events. Source: office.js, `OSF.DDA.MethodDispId` and `OSF.DDA.EventDispId`. */
const disp = { selectionChanged: 2, themeChanged: 9, richMessage: 33, commandInvoked: 39, execute: 93, commandCompleted: 94 } as const;
/** Failures that come as a status of the call, not as an answer. Source: office.js, `RichApiMessageUtility`. */
const status = { ok: 0, requestTooLarge: 5103, responseTooLarge: 5104, notSupported: 5000, invalidCallback: 7001 } as const;
/** In the request's flags: wait until the cell editor is closed (`Excel.run({ delayForCellEdit: true })`). */
const WAITS_FOR_CELL_EDIT = 64;

type Handler = (dispId: number, data: { toArray(): unknown[] }) => void;
type Callback = (data: unknown, status: number) => void;

/** Excel on the web takes and gives five megabytes at most. Source: learn.microsoft.com, "Resource limits and performance optimization for Office Add-ins". */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/**
 * Puts `window.external` in place for the frame that will load office.js, which must not have been loaded yet.
 * The frame's address must carry `hostInfo(…)` for office.js to take this for Excel on Windows.
 */
export function installBridge(window: Window, host: Host, options: BridgeOptions): Bridge {
  const handlers = new Map<number, Set<Handler>>();
  const commands = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  let isClosed = false;
  let nextCommand = 1;

  const send = (dispId: number, data: unknown[]): void => {
    if (!isClosed) for (const handler of handlers.get(dispId) ?? []) handler(dispId, { toArray: () => data });
  };

  async function execute(params: unknown[], callback: Callback): Promise<void> {
    const message = params[0] as unknown[];
    const body = String(message[4]);
    const flags = Number(message[6] ?? 0);
    const limit = options.payloadLimit === undefined ? PAYLOAD_LIMIT : options.payloadLimit;
    if (byteLength(body) > limit) return answer(callback, [status.requestTooLarge]);
    while ((flags & WAITS_FOR_CELL_EDIT) !== 0 && host.isEditing && !isClosed) await pause(20);
    const response = await host.process(body);
    if (byteLength(response) > limit) return answer(callback, [status.responseTooLarge]);
    answer(callback, [status.ok, [200, [], response]]);
  }

  // office.js expects its callbacks after `Execute` has returned, as they come in Excel.
  const answer = (callback: Callback, data: [code: number, ...payload: unknown[]]): void => {
    if (!isClosed) setTimeout(() => callback({ toArray: () => data }, data[0]), 0);
  };

  function complete([id, code]: unknown[]): void {
    const command = commands.get(String(id));
    commands.delete(String(id));
    if (code === status.ok) command?.resolve();
    else command?.reject(new Error(`the add-in has no function of that name (${String(code)})`));
  }

  const external = {
    GetContext: () => openContext(host, options),
    GetLoggingAllowed: () => false,
    Execute(dispId: number, params: unknown[], callback: Callback): void {
      if (dispId === disp.execute) void execute(params, callback);
      else if (dispId === disp.commandCompleted) {
        complete(params);
        answer(callback, [status.ok]);
      } else answer(callback, [status.notSupported]);
    },
    RegisterEvent(dispId: number, _target: string, handler: Handler, callback: (code: number) => void): void {
      handlers.set(dispId, (handlers.get(dispId) ?? new Set()).add(handler));
      callback(status.ok);
    },
    UnregisterEvent(dispId: number, _target: string, callback: (code: number) => void): void {
      handlers.delete(dispId);
      callback(status.ok);
    },
  };
  Object.defineProperty(window, 'external', { configurable: true, writable: true, value: external });

  const stopEvents = host.onEvents((entries) => {
    send(disp.richMessage, entries);
    if (entries.some(([, type]) => type === SELECTION_CHANGED)) send(disp.selectionChanged, []);
  });

  return {
    async runCommand(name) {
      if (!handlers.has(disp.commandInvoked)) throw new Error('the add-in is not ready for commands');
      const id = `command-${nextCommand++}`;
      await new Promise<void>((resolve, reject) => {
        commands.set(id, { resolve, reject });
        send(disp.commandInvoked, [id, name, JSON.stringify({ source: { id: name } })]);
      });
    },
    runShortcut(name) {
      send(disp.richMessage, [[ACTION_CATEGORY, ACTION_DISPATCH, '', JSON.stringify([name, '']), 0, false]]);
    },
    close() {
      isClosed = true;
      stopEvents();
      handlers.clear();
    },
  };
}

/**
 * Makes a loaded office.js hold the add-in to the requirement sets that it was told of: members of newer sets then throw ApiNotFound, as an Excel that lacks them answers.
 * It is the library's own check, which it does not make unless asked to.
 */
export function enforceRequirements(window: Window): void {
  const { OfficeExtension } = window as unknown as { OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } } };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

const SELECTION_CHANGED = 14;
const ACTION_CATEGORY = 2;
const ACTION_DISPATCH = 1000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

// Bytes of UTF-8 without encoding what cannot be too long anyway.
function byteLength(text: string): number {
  return text.length * 3 <= PAYLOAD_LIMIT ? text.length : new TextEncoder().encode(text).length;
}
