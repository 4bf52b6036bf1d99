import { join } from 'node:path';
import { projectRoot } from './root';
import { sayInBoth } from './sideload/say';

// npm stop: ends what npm start began (development server, registration with Excel).
process.chdir(projectRoot);
try {
  const { stopDebugging } = await import('office-addin-debugging');
  await stopDebugging(join(projectRoot, 'manifest.xml'));
} catch (error) {
  console.error(sayInBoth('failed', { reason: error instanceof Error ? error.message : String(error) }));
  process.exitCode = 1;
}
