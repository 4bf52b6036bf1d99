import type { Arguments } from './arguments';

/**
 * What one Office class answers to, under the PascalCase names that office.js sends.
 * `get` are values (all of them are sent for a `load()` without names), `open` are properties that are objects themselves, `call` are methods with either result.
 * A null from `open` or `call` where an object is expected is a null object.
 */
export interface Members<T> {
  readonly className: string;
  readonly get?: Readonly<Record<string, (self: T) => unknown>>;
  readonly set?: Readonly<Record<string, (self: T, value: unknown) => void>>;
  readonly open?: Readonly<Record<string, (self: T) => HostObject | null>>;
  readonly call?: Readonly<Record<string, (self: T, args: Arguments) => unknown>>;
  /** Collections: their members in order. */
  readonly items?: (self: T) => readonly HostObject[];
  /** Collections: `getItem`, by what office.js calls an indexer. */
  readonly item?: (self: T, args: Arguments) => HostObject;
}

/** An object at the far end of the wire; `members` says what may be asked of it. */
export abstract class HostObject {
  abstract readonly members: Members<never>;
  /** The id by which its collection finds it again; office.js keeps it in place of the path that led here. */
  get id(): string | null {
    return null;
  }
  /** Where the add-in holds it between requests (`context.trackedObjects`). */
  referenceId: string | null = null;
}

/** What an `…OrNullObject` leads to where there is nothing: loads `isNullObject`, and leads to itself. */
export class NullObject extends HostObject {
  readonly members: Members<never> = { className: 'NullObject' };
}
