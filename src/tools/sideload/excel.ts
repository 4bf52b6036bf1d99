import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const windowsKeys = ['HKLM', 'HKCU'].map((hive) => `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe`);

/** Whether a desktop Excel is installed here: by its entry in the registry on Windows, by its bundle on a Mac, never elsewhere. */
export function hasDesktopExcel(): boolean {
  switch (process.platform) {
    case 'win32':
      return windowsKeys.some((key) => spawnSync('reg', ['query', key], { stdio: 'ignore', windowsHide: true }).status === 0);
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].some((folder) => existsSync(join(folder, 'Microsoft Excel.app')));
    default:
      return false;
  }
}
