import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fill } from '../../../src/strings/language';
import { commandOf } from '../../../src/tools/packages';
import { readRequest } from '../../../src/tools/sideload/request';
import type { Problem } from '../../../src/tools/manifest/problem';
import { summarizeMissing } from '../../../src/tools/manifest/summary';
import { reasonOf } from '../../../src/tools/sideload/reason';
import { sideloadTexts } from '../../../src/tools/sideload/texts';

const root = join(import.meta.dirname, '../../..');
const withExcel = (): boolean => true;
const withoutExcel = (): boolean => false;
const unasked = (): boolean => {
  throw new Error('Nobody should look for Excel here.');
};

/** Runs one of the tools as its npm script does. */
function run(tool: string, ...args: string[]) {
  return runWith({}, tool, ...args);
}

function runWith(env: Readonly<Record<string, string>>, tool: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandOf('tsx'), join(root, 'src/tools', tool), ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, stdout, stderr };
}

describe('npm start', () => {
  it('starts desktop Excel where there is one', () => {
    expect(readRequest(['desktop'], withExcel)).toEqual({ ok: true, app: 'desktop' });
    expect(readRequest([], withExcel)).toEqual({ ok: true, app: 'desktop' });
  });

  it('says so where there is none', () => {
    expect(readRequest(['desktop'], withoutExcel)).toEqual({ ok: false, why: 'no-desktop-excel', params: {} });
  });

  it('takes no document for the desktop, and nothing that it does not know', () => {
    expect(readRequest(['desktop', '--document', 'https://a.example/b.xlsx'], unasked)).toMatchObject({ why: 'document-for-web-only' });
    expect(readRequest(['tablet'], unasked)).toEqual({ ok: false, why: 'not-understood', params: { words: 'tablet' } });
    expect(readRequest(['desktop', '--fast'], unasked)).toMatchObject({ why: 'not-understood', params: { words: 'desktop --fast' } });
    expect(readRequest(['web', 'https://a.example/b.xlsx'], unasked)).toMatchObject({ why: 'not-understood' });
  });

  it.runIf(process.platform === 'linux')('names the workbench on a computer without Excel', () => {
    const { status, stdout, stderr } = run('start.ts', 'desktop');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('tidak memiliki Excel desktop');
    expect(stderr).toContain('no desktop Excel');
    expect(stderr).toContain('npm run workbench');
    expect(stderr).toContain('npm run start:web -- --document');
  });
});

describe('npm run start:web', () => {
  const address = (document: string) => {
    const request = readRequest(['web', '--document', document], unasked);
    return request.ok && request.app === 'web' ? request.document : request;
  };

  it('takes a sharing link as it is', () => {
    expect(address('https://bappeda.example/:x:/g/personal/a/EaBc?e=4%3aXy')).toBe('https://bappeda.example/:x:/g/personal/a/EaBc?e=4%3aXy');
  });

  it('gives an address without a query one, so that the sideloader can add to it', () => {
    expect(address('https://bappeda.example/rpjmd.xlsx')).toBe('https://bappeda.example/rpjmd.xlsx?web=1');
    expect(address('https://bappeda.example/rpjmd.xlsx#Sheet1')).toBe('https://bappeda.example/rpjmd.xlsx?web=1');
  });

  it('hands on no blanks or quotation marks', () => {
    expect(address('https://bappeda.example/matriks rpjmd.xlsx?a="b c"')).toBe('https://bappeda.example/matriks%20rpjmd.xlsx?a=%22b%20c%22');
  });

  it('asks for the document', () => {
    for (const args of [['web'], ['web', '--document'], ['web', '--document='], ['web', '--document', ' ']]) {
      expect(readRequest(args, unasked)).toEqual({ ok: false, why: 'no-document', params: {} });
    }
  });

  it('refuses what is not an https address', () => {
    for (const document of ['http://bappeda.example/a.xlsx', 'C:\\rpjmd.xlsx', 'rpjmd.xlsx', 'file:///rpjmd.xlsx']) {
      expect(address(document)).toEqual({ ok: false, why: 'document-not-https', params: { document } });
    }
  });

  it('says in both languages that the document is missing', () => {
    const { status, stderr } = run('start.ts', 'web');
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(`${sideloadTexts.id['no-document']}\n\n${sideloadTexts.en['no-document']}`);
  });
});

describe('a failure of the packages that start and stop Excel', () => {
  it('is one line without the words of a stack', () => {
    expect(reasonOf(new Error('Unable to sideload the Office Add-in. \nError: Platform not supported: linux.\n    at x (y.js:1:2)'))).toBe('Unable to sideload the Office Add-in. Platform not supported: linux');
    expect(reasonOf(new Error('Unable to install the CA certificate. /bin/sh: 1: sudo: not found\n'))).toBe('/bin/sh: 1: sudo: not found');
    expect(reasonOf('TypeError: no')).toBe('no');
  });

  it.runIf(process.platform === 'linux')('at the certificate names the workbench', () => {
    const home = mkdtempSync(join(tmpdir(), 'kaskade-rumah-'));
    const tools = join(home, 'bin');
    mkdirSync(tools);
    // A sudo that asks in vain stands before the real one.
    writeFileSync(join(tools, 'sudo'), '#!/bin/sh\necho "sudo: a password is required" >&2\nexit 1\n', { mode: 0o755 });
    const { status, stderr } = runWith({ HOME: home, PATH: `${tools}:${process.env['PATH'] ?? ''}` }, 'start.ts', 'web', '--document', 'https://a.example/b.xlsx');
    rmSync(home, { recursive: true });
    const reason = 'sudo: a password is required';
    expect([status, stderr.trim()]).toEqual([1, `${fill(sideloadTexts.id['no-certificate'], { reason }, 'id')}\n\n${fill(sideloadTexts.en['no-certificate'], { reason }, 'en')}`]);
    expect(stderr).toContain('npm run workbench');
  });
});

describe('npm stop', () => {
  it.runIf(process.platform === 'linux')('says plainly that nothing can be registered on a computer without Excel', () => {
    // A folder of its own: the one of this computer may name a development server that somebody is using.
    const own = mkdtempSync(join(tmpdir(), 'kaskade-henti-'));
    const { status, stdout, stderr } = runWith({ OfficeAddinDevServerProcessId: '', TMPDIR: own }, 'stop.ts');
    rmSync(own, { recursive: true });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim()).toBe(`${sideloadTexts.id['nothing-to-stop']}\n\n${sideloadTexts.en['nothing-to-stop']}`);
  });
});

describe('npm run validate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaskade-manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const damaged = join(folder, 'manifest.xml');

  it('ends with 1 and names line and condition of each problem', () => {
    writeFileSync(damaged, readFileSync(join(root, 'manifest.xml'), 'utf8').replace('lifetime="long"', 'lifetime="forever"'));
    const { status, stderr } = run('validate-manifest.ts', damaged);
    expect(status).toBe(1);
    expect(stderr).toMatch(/manifest\.xml:\d+: lifetime of <Runtime> is "forever"; allowed: short, long\. \[value\]/);
    // A folder without assets: every address is told of too, but in one line.
    expect(stderr.match(/file-missing/g)).toHaveLength(1);
    expect(stderr).toMatch(/: \d+ addresses name files that are not in .*: Nothing is served as "assets\/.*\[file-missing\]/);
    expect(stderr).toMatch(/: 3 problem\(s\)\.\n$/);
  });

  it('ends with 1 where there is no such file, and with 2 where it does not understand', () => {
    expect(run('validate-manifest.ts', join(folder, 'none.xml'))).toMatchObject({ status: 1, stderr: expect.stringMatching(/none\.xml: there is no such file\.\n$/) as string });
    expect(run('validate-manifest.ts', folder)).toMatchObject({ status: 1, stderr: expect.stringMatching(/: this is a folder, not a manifest\.\n$/) as string });
    expect(run('validate-manifest.ts', 'a.xml', 'b.xml')).toMatchObject({ status: 2 });
    expect(run('validate-manifest.ts', '--fast')).toMatchObject({ status: 2 });
  });
});

describe('missing files', () => {
  const problem = (line: number, condition: Problem['condition']): Problem => ({ line, condition, message: `${condition} ${line}.` });

  it('are told one by one up to three, then as one', () => {
    const three = [problem(1, 'file-missing'), problem(2, 'value'), problem(3, 'file-missing'), problem(4, 'file-missing')];
    expect(summarizeMissing(three, '/map')).toEqual(three);
    const summed = summarizeMissing([...three, problem(5, 'file-missing'), problem(6, 'host')], '/map');
    expect(summed.map(({ line, condition }) => `${line} ${condition}`)).toEqual(['1 file-missing', '2 value', '6 host']);
    expect(summed[0]?.message).toMatch(/^4 addresses name files that are not in \/map, such as this: file-missing 1\./);
  });
});

describe('a command of a package', () => {
  it('is a script of that package', () => {
    expect(readFileSync(commandOf('office-addin-manifest'), 'utf8')).toContain('node');
  });

  it('must exist', () => {
    expect(() => commandOf('typescript')).toThrow('typescript has no command');
  });
});
