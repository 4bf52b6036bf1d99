import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startWorkbench } from './start';

const usage = `npm run workbench [-- FILE.xlsx] [--port N] [--no-open]

Opens Kaskade beside a spreadsheet in your browser; no Excel needed.

  FILE.xlsx    workbook to open (the sample workbook without it)
  --port N     port to listen on (another is taken when it is in use)
  --no-open    only print the address
`;

const arguments_ = readArguments();
if (arguments_) await run(arguments_);

interface Arguments {
  file: string | undefined;
  port: number | undefined;
  open: boolean;
}

function readArguments(): Arguments | null {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
    if (values.help) {
      console.log(usage);
      return null;
    }
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65_535)) throw new Error(`--port ${values.port ?? ''} is not a port number`);
    if (positionals.length > 1) throw new Error('One file at a time');
    return { file: positionals[0], port, open: !values['no-open'] };
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return null;
  }
}

async function run({ file, port, open }: Arguments): Promise<void> {
  if (file !== undefined && !existsSync(file)) return fail(`Berkas tidak ditemukan: ${file}`);
  console.error('Menyiapkan workbench …');
  try {
    const workbench = await startWorkbench({ ...(file === undefined ? {} : { file }), ...(port === undefined ? {} : { port }), open });
    console.log(`Kaskade workbench: ${workbench.url}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void workbench.close().then(() => process.exit(0)));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 2;
}
