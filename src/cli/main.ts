import { readFile, writeFile } from 'node:fs/promises';
import { speak } from '../strings';
import { readArguments } from './arguments';
import { run } from './run';

const args = process.argv.slice(2);
// A reader that has seen enough (`| head`) closes the pipe: the rest is not wanted, and no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});
const colour = process.stdout.isTTY && process.stdout.hasColors();
const { status, out, error, page } = await run(args, (file) => readFile(file), { colour });
if (error !== '') process.stderr.write(error);
// Set, not called: a long document must reach the pipe before the process ends.
process.stdout.write(out);
process.exitCode = status;
if (page) await writePage(page.file, page.text);

async function writePage(file: string, text: string): Promise<void> {
  const speaker = speak(readArguments(args).language);
  try {
    await writeFile(file, text);
    process.stderr.write(`${speaker.say('cli.halaman.ditulis', { file })}\n`);
  } catch {
    process.stderr.write(`${speaker.say('cli.halaman.gagal', { file })}\n`);
    process.exitCode = 2;
  }
}
