import type { SessionState } from '../session-state';

/**
 * The least Excel that Kaskade runs in. 1.13 brings `getMergedAreasOrNullObject`, without which a matrix cannot be read: its levels are merged cells.
 * All else that is needed lies below it (RangeAreas, page layout and the collection's change events came with 1.9). It is met by Microsoft 365,
 * Excel 2021 and later, and Excel on the web; Excel 2019 ends at 1.8. The manifest names the same floor.
 */
export const excelFloor = '1.13';

/** What this Excel lacks, as "ExcelApi 1.13"; empty where everything needed is there. */
export function missingRequirements(): readonly string[] {
  return Office.context.requirements.isSetSupported('ExcelApi', excelFloor) ? [] : [`ExcelApi ${excelFloor}`];
}

/** Whether ribbon and pane share one runtime, so that checks go on while the pane is closed. */
export function sharesRuntime(): boolean {
  return Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
}

/** Whether one of our writes comes back as an event that names us (`triggerSource`). */
export function namesTrigger(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.14');
}

export function platform(): SessionState['platform'] {
  switch (Office.context.platform) {
    case Office.PlatformType.PC:
      return 'desktop';
    case Office.PlatformType.OfficeOnline:
      return 'web';
    case Office.PlatformType.Mac:
      return 'mac';
    default:
      return 'other';
  }
}
