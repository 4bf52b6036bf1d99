import { describe, expect, it } from 'vitest';
import { Relay, type RelayEvent } from '../../../src/workbench/serve/relay';

const revision = (on: string, next: string) => ({ type: 'REMOTE_REVISION', serverRevisionId: on, nextRevisionId: next });

describe('the relay', () => {
  it('takes a revision on top of the last one and tells every window, the sender too', () => {
    const relay = new Relay('a.xlsx', null);
    const heard: RelayEvent[] = [];
    relay.listen((event) => heard.push(event));
    const { session } = relay.current;
    expect(relay.receive(session, revision('START_REVISION', 'r1'))).toBe(true);
    expect(relay.receive(session, revision('r1', 'r2'))).toBe(true);
    expect(heard).toMatchObject([{ message: { nextRevisionId: 'r1' }, number: 1 }, { message: { nextRevisionId: 'r2' }, number: 2 }]);
  });

  it('refuses a revision made on an older state: its window will rebase it', () => {
    const relay = new Relay('a.xlsx', null);
    const { session } = relay.current;
    relay.receive(session, revision('START_REVISION', 'r1'));
    expect(relay.receive(session, revision('START_REVISION', 'x1'))).toBe(false);
    expect(relay.messages.map((message) => message.nextRevisionId)).toEqual(['r1']);
  });

  it('passes on where others are, without keeping it', () => {
    const relay = new Relay('a.xlsx', null);
    const heard: RelayEvent[] = [];
    relay.listen((event) => heard.push(event));
    expect(relay.receive(relay.current.session, { type: 'CLIENT_MOVED' })).toBe(true);
    expect(heard).toMatchObject([{ number: null }]);
    expect(relay.messages).toEqual([]);
  });

  it('starts afresh with another book and hears no window of the old one', () => {
    const relay = new Relay('a.xlsx', null);
    const old = relay.current.session;
    relay.receive(old, revision('START_REVISION', 'r1'));
    const heard: RelayEvent[] = [];
    relay.listen((event) => heard.push(event));
    relay.replace('b.xlsx', new Uint8Array([1]));
    expect(heard).toEqual([{ name: 'ganti' }]);
    expect(relay.messages).toEqual([]);
    expect(relay.receive(old, revision('r1', 'r2'))).toBe(false);
    expect(relay.current).toMatchObject({ name: 'b.xlsx' });
  });

  it('takes no message of an unknown kind', () => {
    const relay = new Relay('a.xlsx', null);
    expect(relay.receive(relay.current.session, { type: 'SNAPSHOT', serverRevisionId: 'START_REVISION', nextRevisionId: 's' })).toBe(false);
  });
});
