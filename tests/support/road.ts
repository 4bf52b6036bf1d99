import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { speak, type Language, type TextKey } from '../../src/strings';

export interface RoadOptions {
  readonly language?: 'id' | 'en';
  readonly theme?: 'terang' | 'gelap';
  readonly width?: number;
  readonly height?: number;
}

/** A planner at the workbench: what she sees and presses, by the words on the screen. */
export class Planner {
  readonly say: (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

  private constructor(readonly page: Page, readonly context: BrowserContext, readonly requests: readonly string[], readonly complaints: readonly string[], readonly language: Language) {
    const speaker = speak(language);
    this.say = (key, params) => speaker.say(key, params);
  }

  static async at(browser: Browser, url: string, options: RoadOptions = {}): Promise<Planner> {
    const context = await browser.newContext({ viewport: { width: options.width ?? 1440, height: options.height ?? 900 }, acceptDownloads: true });
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
    return this.pane.getByRole('button', { name: this.say(key, params) });
  }

  async press(key: TextKey, params?: Readonly<Record<string, string | number>>): Promise<void> {
    await this.button(key, params).first().click();
  }

  /** Waits until these words stand in the pane. */
  async sees(words: string | RegExp): Promise<void> {
    await this.pane.getByText(words).first().waitFor();
  }

  /** What the pane says it did last. */
  async told(): Promise<string> {
    return (await this.pane.locator('[role="status"], [role="alert"]').allTextContents()).join(' ').trim();
  }

  /** Requests and bytes that the workbench's status line has counted so far. */
  async syncs(): Promise<number> {
    return Number(((await this.page.locator('[data-meter]').textContent()) ?? '').match(/^([\d.,]+)/)?.[1]?.replace(/\D/g, '') ?? Number.NaN);
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
