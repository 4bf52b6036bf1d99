import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** What webpack's own configuration answers to `--env` values, called as webpack calls it. */
function configure(env: Readonly<Record<string, unknown>>) {
  const code = `const { default: configure } = await import('./webpack.config.js'); const made = await configure(${JSON.stringify(env)}, { mode: 'production' }); console.log(made.name);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

const refused = (sentence: string) => ({ status: 2, stdout: '', stderr: sentence });

describe('npm run build -- --env …', () => {
  it('takes an origin, the place of office.js, and what webpack adds itself', () => {
    expect(configure({ WEBPACK_BUNDLE: true, WEBPACK_BUILD: true })).toEqual({ status: 0, stdout: 'add-in', stderr: '' });
    expect(configure({ origin: 'https://bappeda.example/kaskade/', officejs: 'cdn' })).toEqual({ status: 0, stdout: 'add-in', stderr: '' });
  });

  it('refuses a name that it does not know, in one sentence', () => {
    expect(configure({ orign: 'https://bappeda.example' })).toEqual(refused('--env orign is not known; known are origin=https://… and officejs=cdn.'));
  });

  it.each(['http://bappeda.example', 'bappeda.example', 'https://', 'https://a b', 'https://a.example/?x=1'])('refuses the origin %s in one sentence', (origin) => {
    expect(configure({ origin })).toEqual(refused(`--env origin must be an https address, not "${origin.replace(/\/+$/, '')}".`));
  });

  it('refuses another place of office.js', () => {
    expect(configure({ officejs: 'local' })).toEqual(refused('--env officejs can only be cdn, not "local".'));
  });
});
