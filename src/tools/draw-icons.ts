import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcon } from './icons/draw';
import { icons } from './icons/set';
import { projectRoot } from './root';

// Draws every PNG of the manifest from the masters in assets/icons: npx tsx src/tools/draw-icons.ts
const assets = join(projectRoot, 'assets');
for (const { name, sizes } of icons) {
  for (const size of sizes) writeFileSync(join(assets, `${name}-${size}.png`), drawIcon(assets, name, size).png);
}
console.log(`assets: ${icons.reduce((count, icon) => count + icon.sizes.length, 0)} PNG`);
