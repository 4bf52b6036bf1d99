import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json and manifest.xml, wherever the command was called from. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
