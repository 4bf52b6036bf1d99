import { bindRibbon, showPane, startWithWorkbook, type Session } from '../excel';

/** Function ids of the manifest's ribbon buttons. */
export const commandIds = ['bukaPanel', 'periksa', 'tanpaOpdBerikutnya', 'isiTabel'] as const;

export type CommandId = (typeof commandIds)[number];

/** Binds the ribbon to the session of this runtime, and has both start with the workbook. */
export function associate(session: Session): void {
  bindRibbon(commandsOf(session));
  // Not awaited: a host without it still has a ribbon.
  startWithWorkbook().catch((fault: unknown) => console.warn('Kaskade will not start with the workbook', fault));
}

function commandsOf(session: Session): Readonly<Record<CommandId, () => Promise<void>>> {
  return {
    async bukaPanel() {
      showPane();
    },
    async periksa() {
      showPane();
      await session.check();
    },
    async tanpaOpdBerikutnya() {
      const before = session.getState().notice?.serial;
      await session.nextWithoutOpd();
      // Where there is nowhere to go the reason stands in the pane, which may be closed.
      if (session.getState().notice?.serial !== before) showPane();
    },
    async isiTabel() {
      session.want('isi-tabel');
      showPane();
    },
  };
}
