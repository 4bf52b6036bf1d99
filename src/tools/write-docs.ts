import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLayoutDocs } from './layout-docs';
import { projectRoot as root } from './root';
import { writeRuleDocs } from './rule-docs';

writeFileSync(join(root, 'docs/aturan.md'), writeRuleDocs());
writeFileSync(join(root, 'docs/tabel.md'), writeLayoutDocs());
