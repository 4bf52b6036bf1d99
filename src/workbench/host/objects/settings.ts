import { itemNotFound } from '../errors';
import { HostObject, type Members } from '../members';
import type { Session } from '../session';

/** Excel.SettingCollection: the book's settings, the same that `Office.context.document.settings` keeps. */
export class SettingCollection extends HostObject {
  readonly members = collectionMembers;
  constructor(readonly session: Session) {
    super();
  }
}

/** Excel.Setting. */
class Setting extends HostObject {
  readonly members = members;
  constructor(
    readonly session: Session,
    readonly key: string,
  ) {
    super();
  }
  override get id(): string {
    return this.key;
  }
}

const find = ({ session }: SettingCollection, key: string): Setting | null => (session.book.settings.has(key) ? new Setting(session, key) : null);

const collectionMembers: Members<SettingCollection> = {
  className: 'SettingCollection',
  items: ({ session }) => [...session.book.settings.keys()].map((key) => new Setting(session, key)),
  item: (settings, args) => {
    const setting = find(settings, args.text(0));
    if (!setting) throw itemNotFound(`setting ${args.text(0)}`);
    return setting;
  },
  call: {
    Add: ({ session }, args) => {
      session.book.settings.set(args.text(0), args.raw(1));
      return new Setting(session, args.text(0));
    },
    GetCount: ({ session }) => session.book.settings.size,
    GetItemOrNullObject: (settings, args) => find(settings, args.text(0)),
  },
};

const members: Members<Setting> = {
  className: 'Setting',
  get: {
    Key: ({ key }) => key,
    Value: ({ session, key }) => session.book.settings.get(key),
  },
  set: { Value: ({ session, key }, value) => void session.book.settings.set(key, value) },
  call: { Delete: ({ session, key }) => void session.book.settings.delete(key) },
};
