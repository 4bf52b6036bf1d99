import { speak } from '../strings';
import { examine, exitStatus, type Examined, type ReadBytes } from './examine';
import { jsonOf } from './print-json';
import { reportOf } from './print-report';

export interface Run {
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}

/** What `periksa` does with its arguments, without touching the terminal. */
export async function run(args: readonly string[], readBytes: ReadBytes): Promise<Run> {
  const speaker = speak('id');
  const end = args.indexOf('--');
  const options = (end < 0 ? args : args.slice(0, end)).filter((arg) => arg.startsWith('-') && arg !== '-');
  const files = args.filter((arg, index) => arg !== '--' && ((end >= 0 && index > end) || !options.includes(arg)));
  if (options.includes('--help') || options.includes('-h')) return { status: 0, out: `${speaker.say('cli.cara')}\n`, error: '' };
  const unknown = options.find((option) => option !== '--json' && option !== '--plan');
  if (unknown !== undefined) return { status: 2, out: '', error: `${speaker.say('cli.pilihanTakDikenal', { option: unknown })}\n${speaker.say('cli.cara')}\n` };
  if (files.length === 0) return { status: 2, out: '', error: `${speaker.say('cli.cara')}\n` };
  // One after another: forty matrices at once would all be in memory.
  const examined: Examined[] = [];
  for (const file of files) examined.push(await examine(file, readBytes));
  const out = options.includes('--json') ? `${JSON.stringify(jsonOf(examined, options.includes('--plan'), speaker))}\n` : reportOf(examined, speaker);
  return { status: exitStatus(examined), out, error: '' };
}
