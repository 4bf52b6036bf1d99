import { asFlag, oneOf } from '../arguments';
import { apiNotFound } from '../errors';
import { HostObject, type Members } from '../members';
import type { HostPane } from '../pane';

/** Services that office.js opens by name, beside the workbook: the shared runtime's pane, its start with the book, the ribbon's buttons. */
class Service extends HostObject {
  constructor(
    readonly members: Members<never>,
    readonly pane: HostPane,
    readonly key = '',
  ) {
    super();
  }
}

const states = ['Inactive', 'Background', 'Visible'] as const;

/** `Office.addin.showAsTaskpane`, `hide`, `onVisibilityModeChanged`. */
const runtime: Members<Service> = {
  className: 'AppRuntimeService',
  call: {
    GetAppRuntimeState: ({ pane }) => (pane.isVisible ? 'Visible' : 'Background'),
    SetAppRuntimeState: ({ pane }, args) => (oneOf(args.raw(0), states) === 'Visible' ? pane.show() : pane.hide()),
  },
};

/** `Office.addin.setStartupBehavior`, `getStartupBehavior`. */
const persistence: Members<Service> = {
  className: 'AppRuntimePersistenceService',
  call: {
    GetAppRuntimeStartState: ({ pane }) => (pane.startsWithBook ? 'Background' : 'Inactive'),
    SetAppRuntimeStartState: ({ pane }, args) => {
      pane.startsWithBook = oneOf(args.raw(0), states) !== 'Inactive';
      pane.changed();
    },
  },
};

const button: Members<Service> = {
  className: 'RibbonButton',
  get: { Enabled: ({ pane, key }) => pane.buttons.get(key) ?? true },
  set: {
    Enabled: ({ pane, key }, value) => {
      pane.buttons.set(key, asFlag(value));
      pane.changed();
    },
  },
};

const tab: Members<Service> = { className: 'RibbonTab', get: { Id: ({ key }) => key } };

/** `Office.ribbon.requestUpdate`. */
const ribbon: Members<Service> = {
  className: 'DynamicRibbon',
  call: {
    GetTab: ({ pane }, args) => new Service(tab, pane, args.text(0)),
    GetButton: ({ pane }, args) => new Service(button, pane, args.text(0)),
  },
};

/** office.js says once that shortcuts and contextual buttons can be dispatched now. */
const addin: Members<Service> = { className: 'AddinInternalService', call: { NotifyActionHandlerReady: () => null } };

const services: Record<string, Members<Service>> = {
  'Microsoft.AppRuntime.AppRuntimeService': runtime,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': persistence,
  'Microsoft.DynamicRibbon.DynamicRibbon': ribbon,
  'Microsoft.InternalService.AddinInternalService': addin,
};

export function openService(name: string, pane: HostPane): HostObject {
  const members = services[name];
  if (!members) throw apiNotFound(name);
  return new Service(members, pane);
}
