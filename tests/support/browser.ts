import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where Chrome, Edge and Chromium live when installed, per platform. */
const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [];
  }),
};

/** A Chromium-family browser of this machine: KASKADE_BROWSER, an installed one, or the one Playwright keeps. */
export function findBrowser(): string | null {
  const named = process.env['KASKADE_BROWSER'];
  if (named) return named;
  const playwrights = (() => {
    try { return chromium.executablePath(); } catch { return ''; }
  })();
  return [...(installed[process.platform] ?? []), playwrights].find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Finds a browser, or installs one: Playwright's own build, else Debian's chromium where we are root. Null with nothing left to try. */
export function findOrInstallBrowser(say: (line: string) => void): string | null {
  const found = findBrowser();
  if (found) return found;
  say('No Chrome, Edge or Chromium found; installing Playwright\'s Chromium …');
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  if (findBrowser()) return findBrowser();
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Playwright\'s download is out of reach; installing chromium with apt-get …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', timeout: 300_000 });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit', timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return findBrowser();
}

/** Quiet on closed networks, and able to run as root. */
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chrome, Edge or Chromium on this machine: run `npm test`, which installs one.');
  return chromium.launch({ executablePath, args: quiet, headless: true });
}
