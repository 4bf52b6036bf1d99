import { describe, expect, it } from 'vitest';
import type { Book } from '../../src/workbench/contracts';
import { valueAt } from '../support/books';
import type { Planner, RoadOptions } from '../support/road';
import { graveFaultsOfPane, visitWorkbench } from '../support/visits';
import { workbookBytes } from '../support/workbook';

const visits = visitWorkbench();

async function withSample(options: RoadOptions = {}): Promise<Planner> {
  const planner = await visits.open(null, options);
  await planner.sees(planner.say('pane.opd.banyak', { count: 3 }));
  return planner;
}

/** How many findings stand under a rule's heading in the pane. */
async function findingsUnder(planner: Planner, rule: string): Promise<number> {
  const heading = planner.pane.getByRole('heading', { level: 2 }).filter({ hasText: planner.ruleTitle(rule) });
  await heading.waitFor();
  return Number(/(\d+)\s*$/.exec(await heading.innerText())?.[1]);
}

describe('the workbench without a file', () => {
  it('opens the sample; the pane shows its cascade and the findings that were put into it', async () => {
    // Tall enough for every group: lines out of sight are not in the document.
    const planner = await withSample({ height: 4000 });
    expect(await planner.page.locator('.kepala-nama').textContent()).toBe('Contoh misi smart birokrasi.xlsx');
    expect(await planner.counts()).toBe('misi 1 tujuan 1 sasaran 2 program 5 indikator 16');
    await planner.turnTo('temuan');
    expect(await findingsUnder(planner, 'indikator-bukan-ukuran')).toBe(5);
    expect(await findingsUnder(planner, 'jumlah-indikator-kurang')).toBe(1);
    // Looking changes nothing, so nothing is asked before the sample makes room.
    const asked: string[] = [];
    planner.page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await planner.page.getByRole('button', { name: 'Buku kerja kosong' }).click();
    await planner.page.locator('.kepala-nama').filter({ hasText: 'Buku1.xlsx' }).waitFor();
    expect(asked).toEqual([]);
  });

  it('an OPD is assigned to all that lack one, and taken back', async () => {
    const planner = await withSample();
    await planner.assignToAll(3, 'bkpsdm', 'BKPSDM');
    await planner.sees(planner.say('session.opd-ditetapkan', { opd: 'BKPSDM', jumlah: 3 }));
    await planner.seesNoMore(planner.say('pane.opd.banyak', { count: 3 }));
    const cells = (book: Book): unknown[] => Array.from({ length: 40 }, (_, row) => valueAt(book, `S${row + 1}`)).filter((value) => value === 'BKPSDM');
    const before = cells(await visits.saved(planner)).length;
    await planner.press('pane.batalkan');
    await planner.sees(planner.say('session.dibatalkan', { jumlah: 3 }));
    await planner.sees(planner.say('pane.opd.banyak', { count: 3 }));
    expect(cells(await visits.saved(planner)).length).toBe(before - 3);
  });

  it('a table is drawn from it into a sheet of its own', async () => {
    const planner = await withSample();
    await planner.press('pane.isiTabel');
    await planner.pane.getByRole('heading', { name: planner.say('paneTables.isi.judul') }).waitFor();
    await planner.press('paneTables.isi.isi');
    await planner.sees(planner.say('session.tabel-dibuat', { lembar: 'T-C.14' }));
    const { model } = await visits.saved(planner);
    expect(model.getters.getSheetIds().map((id) => model.getters.getSheetName(id)).filter((name) => !name.startsWith('_'))).toContain('T-C.14');
    expect(await planner.counts()).toBe('misi 1 tujuan 1 sasaran 2 program 5 indikator 16');
  });
});

describe('an empty workbook', () => {
  it('is offered the sample, which is placed and read', async () => {
    const planner = await visits.open(null, { empty: true });
    await planner.sees(planner.say('pane.kosong.judul'));
    await planner.press('pane.kosong.contoh');
    await planner.sees(planner.say('session.contoh-dibuat'));
    await planner.sees(planner.say('pane.opd.banyak', { count: 3 }));
    expect(await planner.counts()).toBe('misi 1 tujuan 1 sasaran 2 program 5 indikator 16');
  });
});

describe('a workbook without a table', () => {
  it('is told of sheet by sheet', async () => {
    const planner = await visits.open(visits.put('catatan.xlsx', workbookBytes([
      { name: 'Catatan', rows: [['Rapat Senin'], ['Undang semua OPD']] },
      { name: 'Kosong' },
      { name: 'Daftar hadir', rows: [['Nama', 'Alamat', 'Telepon'], ['Siti', 'Ranai', '0773'], ['Budi', 'Sedanau', '0774'], ['Ani', 'Serasan', '0775'], ['Wan', 'Midai', '0776'], ['Ali', 'Subi', '0777']] },
    ])));
    await planner.sees(planner.say('pane.takTerbaca.judul'));
    const sheets = await planner.pane.getByRole('list', { name: planner.say('pane.takTerbaca.lembar') }).getByRole('listitem').allInnerTexts();
    expect(sheets.map((text) => text.split('\n'))).toEqual([
      ['Catatan', planner.say('pane.takTerbaca.bukan-tabel')],
      ['Kosong', planner.say('pane.takTerbaca.kosong')],
      ['Daftar hadir', planner.say('pane.takTerbaca.tanpa-kepala'), planner.say('mapping.tunjuk')],
    ]);
  });
});

describe('while a cell is being edited', () => {
  /** Opens the grid's cell editor and starts the pane again: Excel answers nothing then. */
  async function startedWhileEditing(): Promise<Planner> {
    const planner = await withSample();
    await planner.goTo('C40');
    await planner.page.keyboard.type('belum selesai');
    await planner.pane.evaluate(() => location.reload());
    return planner;
  }

  it('the pane cannot be opened, says why, and is once the cell is left', async () => {
    const planner = await startedWhileEditing();
    await planner.sees(planner.say('pane.gagal.judul'));
    await planner.sees(planner.say('pane.gagal.busy'));
    await planner.sees(planner.say('pane.gagal.kode', { code: 'InvalidOperationInCellEditMode' }));
    await planner.page.keyboard.press('Escape');
    await planner.press('pane.cobaLagi');
    await planner.sees(planner.say('pane.opd.banyak', { count: 3 }));
  });

  it('an intent is refused with a sentence, and nothing changes', async () => {
    const planner = await withSample();
    await planner.goTo('C40');
    await planner.page.keyboard.type('belum selesai');
    await planner.button('pane.tandai').dispatchEvent('click');
    await planner.sees(planner.say('session.gagal-busy'));
    await planner.page.keyboard.press('Escape');
    await planner.press('pane.tandai');
    await planner.button('pane.hapusTanda').waitFor();
  });
});

describe('a second window', () => {
  it('edits, and the pane of the first follows', async () => {
    const first = await withSample();
    const second = await visits.join();
    await second.sees(second.say('pane.opd.banyak', { count: 3 }));
    await second.press('pane.opd.lihatPenuh');
    const missing = second.pane.getByRole('button', { name: /\bS\d+\b/ }).first();
    const cell = /\bS\d+\b/.exec(await missing.innerText())?.[0] ?? '';
    await second.type(cell, 'BKPSDM');
    await second.sees(second.say('pane.opd.banyak', { count: 2 }));
    await first.page.bringToFront();
    await first.sees(first.say('pane.opd.banyak', { count: 2 }));
  });
});

describe('with the keyboard alone', () => {
  /** Presses Tab until the focused control of the pane has this name. */
  async function tabTo(planner: Planner, name: string): Promise<void> {
    for (let press = 0; press < 30; press += 1) {
      await planner.page.keyboard.press('Tab');
      const focused = await planner.pane.evaluate(() => {
        const at = document.activeElement;
        return at ? (at.getAttribute('aria-label') ?? at.textContent ?? '').trim() : '';
      });
      if (focused === name) return;
    }
    throw new Error(`Tab never came to "${name}"`);
  }

  it('she checks, walks the tree, and is taken to a cell', async () => {
    const planner = await withSample();
    await planner.page.locator('iframe[name=panel]').focus();
    await tabTo(planner, planner.say('pane.periksa'));
    await planner.page.keyboard.press('Enter');
    await planner.sees(/^Selesai diperiksa: /);
    await tabTo(planner, planner.say('pane.pohon.nama', { sheet: 'Contoh T-C.14' }));
    const tree = planner.pane.getByRole('tree');
    const active = (): Promise<string | null> => tree.evaluate((node) => document.getElementById(node.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label') ?? null);
    await planner.page.keyboard.press('Home');
    expect(await active()).toMatch(/Reformasi birokrasi/);
    await planner.page.keyboard.press('ArrowRight');
    expect(await active()).toMatch(/birokrasi yang baik dan bersih/);
    await planner.page.keyboard.press('Enter');
    await expect.poll(() => planner.selection()).toMatch(/^B\d+$/);
    await planner.page.keyboard.press('ArrowLeft');
    await planner.page.keyboard.press('ArrowDown');
    expect(await active()).toMatch(/SASARAN|Sasaran|birokrasi/);
  });
});

describe.each(['id', 'en'] as const)('at 320 pixels, in %s', (language) => {
  /** Asks axe about the pane, and the pane about its width; the preview of a wide table may scroll in its own frame. */
  async function isSound(planner: Planner, screen: string): Promise<void> {
    const wide = await planner.pane.evaluate(() => {
      const page = document.scrollingElement ?? document.documentElement;
      const overflowing = [...document.querySelectorAll<HTMLElement>('*')].filter((node) => node.scrollWidth > node.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(node).overflowX) && node.clientWidth > 0 && !node.querySelector(':scope > table'));
      return { page: page.scrollWidth - page.clientWidth, inner: overflowing.map((node) => `${node.tagName}.${node.getAttribute('role') ?? ''} ${node.scrollWidth}>${node.clientWidth}`) };
    });
    expect(wide.page, `${screen}: the pane's page scrolls sideways`).toBeLessThanOrEqual(0);
    expect(wide.inner, `${screen}: something in the pane scrolls sideways`).toEqual([]);
    expect(await graveFaultsOfPane(planner), screen).toEqual([]);
  }

  it('the main screens pass axe and never scroll sideways', async () => {
    const planner = await withSample({ language, paneWidth: 320 });
    expect(await planner.pane.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(320);
    await isSound(planner, 'cascade');
    await planner.turnTo('temuan');
    await isSound(planner, 'findings');
    await planner.press('pane.opd.lihatPenuh');
    await planner.pane.getByRole('checkbox', { name: planner.say('pane.pilih.semua', { count: 3 }) }).check();
    await planner.press('pane.pilih.tetapkan.jumlah', { count: 3 });
    await planner.pane.getByRole('combobox').waitFor();
    await isSound(planner, 'assign');
    await planner.press('paneTables.batal');
    await planner.press('pane.isiTabel');
    await planner.pane.getByRole('heading', { name: planner.say('paneTables.isi.judul') }).waitFor();
    await isSound(planner, 'fill');
  });

  it('so does the empty workbook', async () => {
    const planner = await visits.open(null, { language, paneWidth: 320, empty: true });
    await planner.sees(planner.say('pane.kosong.judul'));
    await isSound(planner, 'empty');
  });
});
