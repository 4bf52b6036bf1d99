import { speak } from '../strings';
import { agencyFileSentence, readAgencyFile } from './agency-file';
import { readArguments } from './arguments';
import type { ReadBytes } from './bytes';
import { otherSentence, readOther } from './compare';
import { examine, exitStatus, type Examined } from './examine';
import { coloured, plain } from './paint';
import { jsonOf } from './print-json';
import { pageOf } from './print-page';
import { reportOf } from './print-report';

export interface Run {
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
  /** A page to be written; null where none was asked for. */
  readonly page: { readonly file: string; readonly text: string } | null;
}

export interface RunOptions {
  /** Whether the report goes to a terminal that shows colours. */
  readonly colour?: boolean;
}

/** What `periksa` does with its arguments, without touching the terminal. */
export async function run(args: readonly string[], readBytes: ReadBytes, { colour = false }: RunOptions = {}): Promise<Run> {
  const wanted = readArguments(args);
  const speaker = speak(wanted.language);
  const usage = speaker.say('cli.cara');
  if (wanted.help) return { status: 0, out: `${usage}\n`, error: '', page: null };
  if (wanted.wrong) return { status: 2, out: '', error: `${speaker.say(`cli.${wanted.wrong.key}`, wanted.wrong.params)}\n${usage}\n`, page: null };
  if (wanted.files.length === 0) return { status: 2, out: '', error: `${usage}\n`, page: null };
  const other = wanted.other === null ? null : await readOther(wanted.other, readBytes);
  if (other && 'failure' in other) return { status: 2, out: '', error: `${otherSentence(other, speaker)}\n`, page: null };
  const list = wanted.agencies === null ? null : await readAgencyFile(wanted.agencies, readBytes);
  if (list && 'failure' in list) return { status: 2, out: '', error: `${agencyFileSentence(list, speaker)}\n`, page: null };
  // One after another: forty matrices at once would all be in memory.
  const examined: Examined[] = [];
  for (const file of wanted.files) examined.push(await examine(file, readBytes, other, list?.agencies));
  return {
    status: exitStatus(examined),
    out: wanted.json ? `${JSON.stringify(jsonOf(examined, wanted.plan, speaker))}\n` : reportOf(examined, speaker, colour ? coloured : plain),
    error: '',
    page: wanted.html === null ? null : { file: wanted.html, text: pageOf(examined, speaker) },
  };
}
