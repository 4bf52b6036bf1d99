import type { Book, Host } from '../contracts';
import { isAboutPane, isCleanUp, runRequest, type Request, type Response } from './dispatcher';
import { HostError } from './errors';
import { Events } from './events';
import { followModel } from './follow';
import { HostPane } from './pane';
import { openService } from './objects/services';
import { Workbook } from './objects/workbook';
import { Session } from './session';

/** The far end of the wire for one add-in on one book. `close` stops following the model. */
export function createHost(book: Book): Host & { close(): void } {
  const events = new Events();
  const pane = new HostPane(events);
  const session = new Session(book, events);
  const workbook = new Workbook(session);
  const stop = followModel(session);
  const meter = { requests: 0, sent: 0, received: 0 };
  let fault: { code: string; when: 'before' | 'after' } | null = null;

  function answer(body: string): string {
    const request = JSON.parse(body) as Request;
    const service = (name: string) => openService(name, pane);
    // Requests about the pane and the library's own clean-up are neither counted nor made to fail: no sync of the add-in's has sent them.
    if (isAboutPane(request) || isCleanUp(request)) return JSON.stringify(runRequest(request, { session, workbook, service }));
    meter.requests++;
    meter.sent += body.length;
    const response = JSON.stringify(run(request, service));
    meter.received += response.length;
    return response;
  }

  function run(request: Request, service: (name: string) => ReturnType<typeof openService>): Response {
    const failing = fault;
    fault = null;
    if (failing?.when === 'before') return failure(failing.code, 'A fault that was asked for, before anything ran.');
    if (host.isEditing) {
      const editing = new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.');
      return failure(editing.code, editing.message, editing.status);
    }
    session.placed = new Set();
    const response = runRequest(request, { session, workbook, service });
    if (failing) return { ...failure(failing.code, 'A fault that was asked for, after everything ran.'), Results: response.Results };
    return response;
  }

  const host = {
    isEditing: false,
    pane,
    meter,
    process: async (body: string): Promise<string> => Promise.resolve(answer(body)),
    onEvents: (listener: (entries: unknown[][]) => void) => events.listen(listener),
    resetMeter(): void {
      Object.assign(meter, { requests: 0, sent: 0, received: 0 });
    },
    failNext(code: string, when: 'before' | 'after'): void {
      fault = { code, when };
    },
    close: stop,
  };
  return host;
}

const failure = (code: string, message: string, status = 500): Response => ({ Error: { Code: code, Message: message, Location: '', HttpStatusCode: status, ActionIndex: -1 }, Results: [], TraceIds: [] });
