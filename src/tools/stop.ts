import { join } from 'node:path';
import { projectRoot } from './root';
import { reasonOf } from './sideload/reason';
import { sayInBoth } from './sideload/say';

// npm stop: ends what npm start began (development server, registration with Excel).
process.exitCode = await stop();

async function stop(): Promise<number> {
  process.chdir(projectRoot);
  // The package reports on the console alone, and calls a computer that has no Excel an error.
  const said: string[] = [];
  const { log } = console;
  console.log = (...words: unknown[]) => void said.push(words.join(' '));
  try {
    const { stopDebugging } = await import('office-addin-debugging');
    await stopDebugging(join(projectRoot, 'manifest.xml'));
  } catch (error) {
    console.error(sayInBoth('failed', { reason: reasonOf(error) }));
    return 1;
  } finally {
    console.log = log;
  }
  const serverStopped = said.some((line) => line.startsWith('Stopped dev server'));
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    console.log(sayInBoth(serverStopped ? 'stopped-server-only' : 'nothing-to-stop'));
    return 0;
  }
  const left = said.find((line) => line.startsWith('Unable to unregister'));
  if (left === undefined) {
    console.log(sayInBoth('stopped'));
    return 0;
  }
  console.error(sayInBoth('not-unregistered', { reason: reasonOf(left.replace(/^Unable to unregister the Office Add-in\. /, '')) }));
  return 1;
}
