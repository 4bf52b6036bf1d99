import { spawnSync } from 'node:child_process';

/** Whether a program is installed, so that a test that needs it can say why it was skipped. */
export function commandExists(name: string): boolean {
  return spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { stdio: 'ignore' }).status === 0;
}
