import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFiles } from './real-files-docs';
import { projectRoot as root } from './root';

const [folder = join(root, '../shared/data')] = process.argv.slice(2);
writeFileSync(join(root, 'docs/berkas-nyata.md'), await describeFiles(folder));
