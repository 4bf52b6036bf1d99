import { readFile } from 'node:fs/promises';
import { run } from './run';

const { status, out, error } = await run(process.argv.slice(2), (file) => readFile(file));
if (error !== '') process.stderr.write(error);
// Set, not called: a long document must reach the pipe before the process ends.
process.stdout.write(out);
process.exitCode = status;
