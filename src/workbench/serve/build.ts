import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration } from 'webpack';

type ConfigModule = { default: Configuration | ((env: Record<string, unknown>, argv: Record<string, unknown>) => Configuration | Promise<Configuration>) };

export type BuildMode = 'development' | 'production';

/** Builds the add-in into dist/ with the project's own webpack configuration; the folder, or null while there is no add-in to build. */
export async function buildAddIn(root: string, mode: BuildMode): Promise<string | null> {
  if (!existsSync(join(root, 'src/taskpane/main.tsx'))) return null;
  await build(join(root, 'webpack.config.js'), mode);
  return join(root, 'dist');
}

/** Builds the workbench's page into build/workbench/ and returns that folder. */
export async function buildPage(root: string, mode: BuildMode): Promise<string> {
  await build(join(root, 'src/workbench/page/webpack.config.js'), mode);
  return join(root, 'build/workbench');
}

async function build(configFile: string, mode: BuildMode): Promise<void> {
  const { default: exported } = (await import(pathToFileURL(configFile).href)) as ConfigModule;
  const config = typeof exported === 'function' ? await exported({}, { mode }) : exported;
  const compiler = webpack(config);
  if (!compiler) throw new Error(`No compiler for ${configFile}`);
  try {
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  } finally {
    // Also writes the cache; without it the process would not end.
    await new Promise<void>((resolve) => compiler.close(() => resolve()));
  }
}
