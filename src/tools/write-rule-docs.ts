import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot as root } from './root';
import { writeRuleDocs } from './rule-docs';

writeFileSync(join(root, 'docs/aturan.md'), writeRuleDocs());
