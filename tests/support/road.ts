import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { speak, type Language, type TextKey } from '../../src/strings';

export interface RoadOptions {
  readonly language?: 'id' | 'en';
  readonly theme?: 'terang' | 'gelap';
  readonly width?: number;
  readonly height?: number;
  /** Width of the pane in pixels; Excel's is 320 at the narrowest. */
  readonly paneWidth?: number;
  /** Start with an empty workbook in place of the server's. */
  readonly empty?: boolean;
  /** Device pixels for one of the page. */
  readonly scale?: number;
}

/** How often the workbench's status line is brought up to date. */
const meterPause = 400;

/** A planner at the workbench: what she sees and presses, by the words on the screen. */
export class Planner {
  readonly say: (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;
  /** A rule's name as the pane's headings have it. */
  readonly ruleTitle: (rule: string) => string;

  private constructor(readonly page: Page, readonly context: BrowserContext, readonly requests: readonly string[], readonly complaints: readonly string[], readonly language: Language) {
    const speaker = speak(language);
    this.say = (key, params) => speaker.say(key, params);
    this.ruleTitle = (rule) => speaker.ruleTitle(rule);
  }

  static async at(browser: Browser, url: string, options: RoadOptions = {}): Promise<Planner> {
    const context = await browser.newContext({ viewport: { width: options.width ?? 1440, height: options.height ?? 900 }, deviceScaleFactor: options.scale ?? 1, reducedMotion: 'reduce', acceptDownloads: true });
    if (options.paneWidth !== undefined) await context.addInitScript((width) => localStorage.setItem('kaskade-lebar-panel', String(width)), options.paneWidth);
    const requests: string[] = [];
    const complaints: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const address = new URL(url);
    if (options.language === 'en') address.searchParams.set('lang', 'en');
    if (options.theme === 'gelap') address.searchParams.set('theme', 'dark');
    if (options.empty) address.searchParams.set('kosong', '1');
    await page.goto(address.href);
    await page.locator('.o-spreadsheet canvas').first().waitFor();
    return new Planner(page, context, requests, complaints, options.language ?? 'id');
  }

  get pane(): Frame {
    const pane = this.page.frame('panel');
    if (!pane) throw new Error('The workbench shows no pane.');
    return pane;
  }

  button(key: TextKey, params?: Readonly<Record<string, string | number>>): Locator {
    return this.pane.getByRole('button', { name: this.say(key, params), exact: true });
  }

  async press(key: TextKey, params?: Readonly<Record<string, string | number>>): Promise<void> {
    await this.button(key, params).first().click();
  }

  /** Waits until these words stand in the pane. */
  async sees(words: string | RegExp): Promise<void> {
    await this.pane.getByText(words).first().waitFor();
  }

  /** Waits until these words, or any that match, are nowhere to be seen in the pane. */
  async seesNoMore(words: string | RegExp): Promise<void> {
    await this.pane.getByText(words).first().waitFor({ state: 'hidden' });
  }

  /** Opens one of the pane's two parts. */
  async turnTo(part: 'kaskade' | 'temuan'): Promise<void> {
    await this.pane.getByRole('tab', { name: this.say(`pane.tab.${part}`) }).click();
  }

  /** The pane's own words for how much there is: "misi 5 tujuan 12 …". */
  async counts(): Promise<string> {
    return (await this.pane.locator('dl').first().innerText()).replace(/\s+/g, ' ').trim();
  }

  /** Chooses all indicators without OPD and gives them to one agency; `typed` finds it in the dialog. */
  async assignToAll(count: number, typed: string, name: string): Promise<void> {
    await this.press('pane.opd.lihatPenuh');
    await this.pane.getByRole('checkbox', { name: this.say('pane.pilih.semua', { count }) }).check();
    await this.press('pane.pilih.tetapkan.jumlah', { count });
    await this.pane.getByRole('combobox').fill(typed);
    await this.pane.getByRole('option', { name }).first().click();
    await this.press('paneTables.opd.tetapkan');
  }

  /** Requests that the workbench's status line has counted so far. */
  async syncs(): Promise<number> {
    await this.page.waitForTimeout(meterPause);
    return Number(((await this.page.locator('[data-meter]').textContent()) ?? '').match(/^([\d.,]+)/)?.[1]?.replace(/\D/g, '') ?? Number.NaN);
  }

  /** What an intent costs in requests, from its first click until what it waits for is seen. */
  async costOf(intent: () => Promise<void>): Promise<number> {
    const before = await this.syncs();
    await intent();
    return (await this.syncs()) - before;
  }

  async goTo(address: string): Promise<void> {
    await this.page.bringToFront();
    const nameBox = this.page.locator('.o-named-range-selector input');
    await nameBox.fill(address);
    await nameBox.press('Enter');
  }

  /** Types into the selected sheet's cell as a person does. */
  async type(address: string, words: string): Promise<void> {
    await this.goTo(address);
    // Nobody types while the grid is taking the keyboard over; the engine would put such letters before what the cell holds.
    await this.page.waitForTimeout(250);
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
  }

  /** Where the grid's selection stands, as the name box shows it. */
  async selection(): Promise<string> {
    return this.page.locator('.o-named-range-selector input').inputValue();
  }

  async save(path: string): Promise<void> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.getByRole('button', { name: /^(Simpan|Save)$/ }).click()]);
    await download.saveAs(path);
  }

  /** Requests that left the workbench's own origin. */
  strangers(origin: string): readonly string[] {
    return this.requests.filter((url) => !url.startsWith(origin) && !/^(?:data|blob):/.test(url));
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
