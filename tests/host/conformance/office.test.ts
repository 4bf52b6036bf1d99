// learn.microsoft.com: "Configure your Office Add-in to use a shared runtime"; "Office.addin"; "Change the availability of add-in commands"; "Error handling with the application-specific JavaScript APIs";
// "Resource limits and performance optimization for Office Add-ins"; "Persist add-in state and settings"; "Specify Office hosts and API requirements".
import { describe, expect, test } from 'vitest';
import { themes } from '../../../src/workbench/bridge/theme';
import { bookOf, open, refused } from '../support';

const write = (value: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
    await context.sync();
  });
const read = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

describe('who the host says it is', () => {
  test('Excel on Windows, Indonesian, with a current Excel’s requirement sets', async () => {
    await open([]);
    expect([Office.context.host, Office.context.platform, Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(['Excel', 'PC', 'id-ID', 'id-ID']);
    const supports = (set: string, version: string) => Office.context.requirements.isSetSupported(set, version);
    expect([supports('ExcelApi', '1.14'), supports('ExcelApi', '1.99'), supports('SharedRuntime', '1.1'), supports('RibbonApi', '1.1'), supports('WordApi', '1.1')]).toEqual([true, false, true, true, false]);
  });

  test('an older Excel, in English', async () => {
    await open([], { uiLocale: 'en-US', dataLocale: 'en-US', requirements: { ExcelApi: '1.9' } });
    expect([Office.context.displayLanguage, Office.context.requirements.isSetSupported('ExcelApi', '1.9'), Office.context.requirements.isSetSupported('ExcelApi', '1.13')]).toEqual(['en-US', true, false]);
    // The library itself refuses what the set lacks.
    const error = await refused(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').getMergedAreasOrNullObject();
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
  });

  test('the theme', async () => {
    await open([], { theme: 'dark' });
    expect(Office.context.officeTheme).toMatchObject(themes.dark);
  });
});

describe('the shared runtime', () => {
  test('a ribbon button calls the function that was associated with its name', async () => {
    const { bridge } = await open([]);
    const seen: unknown[] = [];
    Office.actions.associate('periksaSekarang', (event: Office.AddinCommands.Event) => {
      seen.push(event.source.id);
      event.completed();
    });
    await bridge.runCommand('periksaSekarang');
    expect(seen).toEqual(['periksaSekarang']);
    await expect(bridge.runCommand('tidakAda')).rejects.toThrow('no function of that name');
  });

  test('a command is over when it says so', async () => {
    const { bridge } = await open([]);
    let finish = (): void => {};
    Office.actions.associate('lama', (event: Office.AddinCommands.Event) => {
      finish = () => {
        event.completed();
      };
    });
    let isOver = false;
    const running = bridge.runCommand('lama').then(() => (isOver = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isOver).toBe(false);
    finish();
    await running;
    expect(isOver).toBe(true);
  });

  test('a shortcut reaches its action', async () => {
    const { bridge, eventsHaveArrived } = await open([]);
    let calls = 0;
    Office.actions.associate('bukaPanel', () => void calls++);
    bridge.runShortcut('bukaPanel');
    await eventsHaveArrived();
    expect(calls).toBe(1);
  });

  test('the pane is shown and hidden from either side, and the add-in hears of it', async () => {
    const { host, eventsHaveArrived } = await open([]);
    const modes: string[] = [];
    const shown: boolean[] = [];
    host.pane.onChange(({ isVisible }) => shown.push(isVisible));
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
    await Office.addin.hide();
    await eventsHaveArrived();
    host.pane.show();
    await eventsHaveArrived();
    expect([modes, shown]).toEqual([['Hidden', 'Taskpane'], [false, true]]);
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect([host.pane.startsWithBook, await Office.addin.getStartupBehavior()]).toEqual([true, 'Load']);
  });

  test('ribbon buttons are enabled and disabled', async () => {
    const { host } = await open([]);
    await Office.ribbon.requestUpdate({ tabs: [{ id: 'TabKaskade', groups: [{ id: 'Utama', controls: [{ id: 'BatalkanButton', enabled: false }, { id: 'PeriksaButton', enabled: true }] }] }] });
    expect([...host.pane.buttons]).toEqual([['BatalkanButton', false], ['PeriksaButton', true]]);
  });

  test('document settings and workbook settings are one store in the book', async () => {
    const book = bookOf({ Sheet1: [] });
    book.settings.set('bahasa', 'id');
    await open(book);
    const { settings } = Office.context.document;
    expect(settings.get('bahasa')).toBe('id');
    settings.set('pilihan', { tahun: [2025, 2026] });
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect(book.settings.get('pilihan')).toEqual({ tahun: [2025, 2026] });
    await Excel.run(async (context) => {
      const stored = context.workbook.settings.getItem('pilihan').load('value');
      const none = context.workbook.settings.getItemOrNullObject('tidak').load('value');
      context.workbook.settings.add('putaran', 3);
      await context.sync();
      expect([stored.value, none.isNullObject]).toEqual([{ tahun: [2025, 2026] }, true]);
    });
    expect(book.settings.get('putaran')).toBe(3);
  });
});

describe('the application', () => {
  test('calculates, names the workbook, and takes the hints about drawing and calculating', async () => {
    await open(bookOf({ Sheet1: [[2, '=A1*3']] }, { name: 'sumedang-tc14.xlsx' }));
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      application.calculationMode = 'Manual';
      application.calculate('Full');
      application.load('calculationMode');
      context.workbook.load('name');
      const value = context.workbook.worksheets.getItem('Sheet1').getRange('B1').load('values');
      await context.sync();
      expect([application.calculationMode, context.workbook.name, value.values]).toEqual(['Manual', 'sumedang-tc14.xlsx', [[6]]]);
    });
  });

  test('what the workbench has not is ApiNotFound, and says what', async () => {
    await open([]);
    const error = await refused(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').pivotTables.load('items');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ApiNotFound', 'Worksheet.pivotTables']);
  });
});

describe('its limits', () => {
  test('while a cell is being edited nothing can be done, unless the add-in waits', async () => {
    const { host } = await open([['a']]);
    host.isEditing = true;
    expect((await refused(read())).code).toBe('InvalidOperationInCellEditMode');
    const waiting = Excel.run({ delayForCellEdit: true } as Excel.RunOptions, async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      return range.values;
    });
    setTimeout(() => (host.isEditing = false), 40);
    expect(await waiting).toEqual([['a']]);
  });

  test('a request over the limit is refused before anything happened, a response over it after', async () => {
    await open([['a', 'x'.repeat(3_000)]], { payloadLimit: 2_000 });
    expect((await refused(write('b'.repeat(2_000)))).code).toBe('RequestPayloadSizeLimitExceeded');
    expect(await read()).toBe('a');
    const error = await refused(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [['sudah']];
        sheet.getRange('B1').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await read()).toBe('sudah');
  });

  test('five megabytes is the limit where none is given', async () => {
    await open(bookOf({ Sheet1: Array.from({ length: 200 }, () => ['é'.repeat(15_000)]) }));
    const all = (address: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
        await context.sync();
        return range.values.length;
      });
    expect((await refused(all('A1:A200'))).code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await all('A1:A100')).toBe(100);
  });

  test.each(['before', 'after'] as const)('a fault on demand, %s the work', async (when) => {
    const { host } = await open([['lama']]);
    host.failNext('ServiceNotAvailable', when);
    expect((await refused(write('baru'))).code).toBe('ServiceNotAvailable');
    expect(await read()).toBe(when === 'after' ? 'baru' : 'lama');
  });

  test('the meter counts the add-in’s syncs and nothing else', async () => {
    const { host } = await open([['a']]);
    expect(host.meter.requests).toBe(0);
    await write('b');
    await read();
    await Office.addin.hide();
    expect(host.meter.requests).toBe(2);
    expect(host.meter.sent).toBeGreaterThan(host.meter.received);
    host.resetMeter();
    expect(host.meter).toEqual({ requests: 0, sent: 0, received: 0 });
  });
});

/** Seconds of processor time that the work takes: the machine may be busy with other things. */
async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('its speed', () => {
  const rows = Array.from({ length: 5_000 }, (_, row) => Array.from({ length: 40 }, (_, column) => (column % 4 === 0 ? row + column : `Indikator ${row}.${column}`)));

  test('5 000 × 40 cells are read in seconds: values, text, formulas', async () => {
    await open(bookOf({ Sheet1: rows }), { payloadLimit: Infinity });
    const seconds = await secondsOf(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getUsedRange(true).load('values, text, formulas');
        await context.sync();
        expect([range.values[4_999]?.[39], range.text[4_999]?.[36], range.formulas.length]).toEqual(['Indikator 4999.39', '5035', 5_000]);
      }),
    );
    expect(seconds).toBeLessThan(5);
  });

  test('3 000 × 20 cells are written in seconds', async () => {
    const { host } = await open([]);
    const seconds = await secondsOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:T3000').values = rows.slice(0, 3_000).map((row) => row.slice(0, 20));
        await context.sync();
      }),
    );
    expect(host.meter.requests).toBe(1);
    expect(seconds).toBeLessThan(8);
    expect(await read()).toBe(0);
  });
});
