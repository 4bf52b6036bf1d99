import { sharesRuntime } from './capabilities';

/** Binds the manifest's function commands; each is told apart by its id. A command always reports back as completed: one that does not blocks the ribbon's next. */
export function bindRibbon(functions: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [id, run] of Object.entries(functions)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      run()
        .catch((fault: unknown) => console.error(`Kaskade: ${id}`, fault))
        .finally(() => event.completed());
    });
  }
}

/**
 * Brings the pane to the front, where the runtime is shared; elsewhere the ribbon's own button opens it. Not to be waited for: while a cell is being edited Excel shows
 * the pane only when that is over, and until a command is completed the ribbon takes no other.
 */
export function showPane(): void {
  if (!sharesRuntime()) return;
  Office.addin.showAsTaskpane().catch((fault: unknown) => console.warn('Kaskade could not show its pane', fault));
}

/** Starts with the workbook from now on, so that the ribbon answers and checks run while the pane is closed. */
export async function startWithWorkbook(): Promise<void> {
  if (sharesRuntime()) await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
}

/** Resolves once Office is there; `inExcel` is false in a plain browser and in other Office applications. */
export async function whenReady(): Promise<{ readonly inExcel: boolean }> {
  const { host } = await Office.onReady();
  return { inExcel: host === Office.HostType.Excel };
}
