import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Book } from '../../src/workbench/contracts';
import { startWorkbench, type RunningWorkbench } from '../../src/workbench/serve/start';
import { opened } from './books';
import { openBrowser } from './browser';
import { Planner, type RoadOptions } from './road';

/** A browser and a folder for the tests of one file, and a workbench for each visit. */
export interface Visits {
  /** Where a file of this name lies, or will. */
  path(name: string): string;
  /** Puts a file into the folder and says where it lies. */
  put(name: string, content: Uint8Array | string): string;
  /** Ends the present visit and begins another: a workbench with this file, the sample where null, and a planner at it. */
  open(file: string | null, options?: RoadOptions): Promise<Planner>;
  /** One more planner at the workbench that is open. */
  join(options?: RoadOptions): Promise<Planner>;
  /** What a planner's workbook is once it has been saved. */
  saved(planner: Planner, name?: string): Promise<Book>;
  /** Closes the workbench. No page may have asked another origin for anything, or complained on its console; this is looked at after each test by itself. */
  end(): Promise<void>;
}

/** Sets up and tears down what browser tests need; call it once in a file, or once in a `describe`. */
export function visitWorkbench(): Visits {
  let folder: string;
  let browser: Browser;
  let workbench: RunningWorkbench | null = null;
  let planners: Planner[] = [];

  const visits: Visits = {
    path: (name) => join(folder, name),
    put(name, content) {
      writeFileSync(visits.path(name), content);
      return visits.path(name);
    },
    async open(file, options) {
      await visits.end();
      workbench = await startWorkbench({ ...inject('built'), ...(file === null ? {} : { file }), port: 0 });
      return visits.join(options);
    },
    async join(options) {
      if (!workbench) throw new Error('No workbench is open.');
      const planner = await Planner.at(browser, workbench.url, options);
      planners.push(planner);
      return planner;
    },
    async saved(planner, name = 'disimpan.xlsx') {
      await planner.save(visits.path(name));
      return opened(new Uint8Array(readFileSync(visits.path(name))));
    },
    async end() {
      const { url } = workbench ?? { url: '' };
      const strangers = planners.flatMap((planner) => planner.strangers(url));
      const complaints = planners.flatMap((planner) => planner.complaints);
      for (const planner of planners) await planner.leave();
      await workbench?.close();
      [workbench, planners] = [null, []];
      expect(strangers, 'requests to other origins').toEqual([]);
      expect(complaints, 'errors on the console').toEqual([]);
    },
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kaskade-'));
    browser = await openBrowser();
  });
  afterEach(() => visits.end());
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return visits;
}

/** What axe finds wrong in the pane's own part of the page. */
export async function faultsOfPane({ page }: Planner): Promise<readonly string[]> {
  const { violations } = await inPane(page, 'main').analyze();
  return violations.map(told);
}

/** What axe finds gravely wrong anywhere in the pane, its dialogs and menus included. */
export async function graveFaultsOfPane({ page }: Planner): Promise<readonly string[]> {
  const { violations } = await inPane(page, 'html').analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(told);
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const told = ({ id, nodes }: Violation): string => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`;

/** Fluent's focus traps put hidden focusable dummies around a dialog. */
function inPane(page: Planner['page'], part: 'main' | 'html'): AxeBuilder {
  return new AxeBuilder({ page }).include({ fromFrames: ['iframe[name=panel]', part] }).exclude({ fromFrames: ['iframe[name=panel]', '[data-tabster-dummy]'] });
}
