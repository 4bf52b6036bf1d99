import { Arguments } from './arguments';
import { apiNotFound, HostError, invalidArgument, itemNotFound } from './errors';
import { type HostObject, type Members, NullObject } from './members';
import type { Session } from './session';
import { stretchEnd } from './stretches';

/** Where an object of a request comes from. 1 root, 2 service, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null object. */
interface ObjectPath {
  Id: number;
  ObjectPathType: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}
interface ArgumentInfo {
  Arguments?: unknown[] | null;
  ReferencedObjectPathIds?: (number | null)[] | null;
}
/** One step of a request. 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}
interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}
export interface Request {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}
export interface Response {
  Error?: { Code: string; Message: string; Location: string; HttpStatusCode: number; ActionIndex: number };
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
}

type AnyMembers = Members<HostObject>;
const membersOf = (object: HostObject): AnyMembers => object.members as unknown as AnyMembers;
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Where the request's first objects come from. */
export interface Roots {
  readonly session: Session;
  readonly workbook: HostObject;
  service(name: string): HostObject;
}

/** A request that asks nothing of the workbook: the pane's visibility, the ribbon, "the add-in's actions are ready". */
export const isAboutPane = (request: Request): boolean => Object.values(request.ObjectPaths).every((path) => path.ObjectPathType !== 1 && path.ObjectPathType !== 6);

/** The library letting go of the ranges of a finished `Excel.run`: it sends that by itself, no one waits for it. */
export const isCleanUp = (request: Request): boolean => request.Actions.every(({ ActionType, Name }) => ActionType === 1 || ActionType === 5 || (ActionType === 3 && Name === '_RemoveReference')) && request.Actions.some(({ Name }) => Name === '_RemoveReference');

/** Runs the request's actions in order. The first failure stops it; what was done before has been done, as in Excel. */
export function runRequest(request: Request, roots: Roots): Response {
  const run = new Run(request, roots);
  const response: Response = { Results: [], TraceIds: [] };
  const act = (action: Action, index: number): void => {
    try {
      response.Results.push({ ActionId: action.Id, Value: run.act(action) ?? null });
      if (action.ActionType === 5) response.TraceIds.push(action.Id);
    } catch (error) {
      const known = error instanceof HostError ? error : new HostError('GeneralException', `The workbench failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      response.Error = { Code: known.code, Message: known.message, Location: run.location, HttpStatusCode: known.status, ActionIndex: index };
    }
  };
  for (let index = 0; index < request.Actions.length && !response.Error;) {
    const end = Math.max(index + 1, stretchEnd(request, index));
    const work = (): void => {
      for (; index < end && !response.Error; index += 1) act(request.Actions[index] as Action, index);
    };
    if (end > index + 1) roots.session.batch(work);
    else work();
  }
  return response;
}

class Run {
  /** The member that is being asked for, as Excel names it in `debugInfo.errorLocation`. */
  location = '';
  private readonly objects = new Map<number, HostObject>();

  constructor(
    private readonly request: Request,
    private readonly roots: Roots,
  ) {}

  act(action: Action): unknown {
    if (action.ActionType === 5) return null;
    const object = this.object(action.ObjectPathId);
    const isNull = object instanceof NullObject;
    switch (action.ActionType) {
      case 1:
        // An object that has an id is told it when it is made: office.js names event targets by it without a load.
        return isNull ? null : { ...identity(object), ...(membersOf(object).get?.['Id'] ? { Id: this.value(object, 'Id') } : {}) };
      case 2:
        return isNull ? null : this.query(object, action.QueryInfo ?? {});
      case 3: {
        if (isNull) return null;
        const result = this.call(object, action.Name, action.ArgumentInfo);
        return typeof result === 'object' && result !== null && 'members' in result ? null : result;
      }
      case 4: {
        this.location = `${membersOf(object).className}.${camel(action.Name)}`;
        if (isNull) throw itemNotFound('the object is a null object');
        const set = membersOf(object).set?.[action.Name];
        if (!set) throw apiNotFound(this.location);
        set(object, this.arguments(action.ArgumentInfo).raw(0));
        return null;
      }
      default:
        this.location = membersOf(object).className;
        throw apiNotFound(`${this.location} (action ${action.ActionType})`);
    }
  }

  private object(pathId: number): HostObject {
    let object = this.objects.get(pathId);
    if (!object) {
      object = this.open(pathId) ?? new NullObject();
      this.objects.set(pathId, object);
    }
    return object;
  }

  private open(pathId: number): HostObject | null {
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw invalidArgument(`no object path ${pathId}`);
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 1) return this.roots.workbook;
    if (path.ObjectPathType === 2) return this.roots.service(path.Name);
    if (path.ObjectPathType === 6) {
      const kept = this.roots.session.kept.get(path.Name);
      if (!kept) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      return kept;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent instanceof NullObject) return null;
    if (path.ObjectPathType === 4) return this.property(parent, path.Name);
    if (path.ObjectPathType === 3) return this.call(parent, path.Name, path.ArgumentInfo) as HostObject | null;
    this.location = `${membersOf(parent).className}.getItem`;
    const item = membersOf(parent).item;
    if (!item) throw apiNotFound(this.location);
    return item(parent, this.arguments(path.ArgumentInfo));
  }

  private property(parent: HostObject, name: string): HostObject | null {
    this.location = `${membersOf(parent).className}.${camel(name)}`;
    const open = membersOf(parent).open?.[name];
    if (!open) throw apiNotFound(this.location);
    return open(parent);
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const members = membersOf(object);
    this.location = `${members.className}.${camel(name)}`;
    if (name === '_KeepReference') return void this.roots.session.keep(object);
    if (name === 'GetItemAt' && members.items && !members.call?.[name]) {
      const item = members.items(object)[this.arguments(info).integer(0)];
      if (!item) throw itemNotFound(`${members.className} item`);
      return item;
    }
    const call = members.call?.[name];
    if (!call) throw apiNotFound(this.location);
    return call(object, this.arguments(info));
  }

  /** Arguments that are objects of the request come as the numbers of their paths, and are marked so beside the arguments. */
  private arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    return new Arguments(values.map((value, index) => this.resolved(value, paths?.[index])));
  }

  private resolved(value: unknown, path: number | number[] | null | undefined): unknown {
    if (Array.isArray(path) && Array.isArray(value)) return value.map((element, index) => this.resolved(element, path[index]));
    return typeof path === 'number' && path > 0 ? this.object(path) : value;
  }

  private query(object: HostObject, info: QueryInfo): Record<string, unknown> {
    const wanted = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split('/').map((part) => pascal(part.trim())));
    const takesAll = !info.Select?.length;
    return this.read(object, takesAll && wanted.length > 0 ? [...scalars(object), ...wanted] : wanted, info);
  }

  /** The values of the wanted paths; of no path at all: every value that the object has. */
  private read(object: HostObject, paths: readonly string[][], info: QueryInfo = {}): Record<string, unknown> {
    const members = membersOf(object);
    const value: Record<string, unknown> = { ...identity(object) };
    if (members.items) {
      const own = paths.filter(([first]) => first !== undefined && members.get?.[first]);
      for (const [name] of own) if (name !== undefined) value[name] = this.value(object, name);
      const ofItems = paths.filter((path) => !own.includes(path)).map((path) => (path[0] === 'Items' ? path.slice(1) : path));
      const from = info.Skip ?? 0;
      const items = members.items(object);
      const shown = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
      if (paths.length === 0 || ofItems.length > 0) value['_Items'] = shown.map((item) => this.read(item, ofItems.filter((path) => path.length > 0)));
      return value;
    }
    const nested = new Map<string, string[][]>();
    for (const path of paths.length > 0 ? paths : scalars(object)) {
      const [name, ...rest] = path;
      if (name === undefined) continue;
      if (members.get?.[name] && rest.length === 0) value[name] = this.value(object, name);
      else nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    }
    for (const [name, rest] of nested) {
      const child = this.property(object, name);
      value[name] = child === null || child instanceof NullObject ? null : this.read(child, rest);
    }
    return value;
  }

  private value(object: HostObject, name: string): unknown {
    this.location = `${membersOf(object).className}.${camel(name)}`;
    return membersOf(object).get?.[name]?.(object) ?? null;
  }
}

const scalars = (object: HostObject): string[][] => Object.keys(membersOf(object).get ?? {}).map((name) => [name]);

function identity(object: HostObject): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  if (object.id !== null) value['_Id'] = object.id;
  if (object.referenceId !== null) value['_ReferenceId'] = object.referenceId;
  return value;
}
