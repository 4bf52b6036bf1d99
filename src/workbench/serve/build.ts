import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration } from 'webpack';

type ConfigModule = { default: Configuration | ((env: Record<string, unknown>, argv: Record<string, unknown>) => Configuration | Promise<Configuration>) };

export type BuildMode = 'development' | 'production';

/**
 * Builds the add-in with the project's own webpack configuration and returns the folder: build/add-in/ and not dist/, which is what `npm run build` made for a server.
 * Null while there is no add-in to build.
 */
export async function buildAddIn(root: string, mode: BuildMode): Promise<string | null> {
  if (!existsSync(join(root, 'src/taskpane/main.tsx'))) return null;
  return build(join(root, 'webpack.config.js'), mode, join(root, 'build/add-in', mode));
}

/** Builds the workbench's page and returns its folder. */
export async function buildPage(root: string, mode: BuildMode): Promise<string> {
  return build(join(root, 'src/workbench/page/webpack.config.js'), mode, join(root, 'build/workbench', mode));
}

async function build(configFile: string, mode: BuildMode, folder: string): Promise<string> {
  const { default: exported } = (await import(pathToFileURL(configFile).href)) as ConfigModule;
  const config = typeof exported === 'function' ? await exported({}, { mode }) : exported;
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
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
  return folder;
}
