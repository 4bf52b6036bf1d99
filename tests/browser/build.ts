import type { TestProject } from 'vitest/node';
import { buildWorkbench, type Built } from '../../src/workbench/serve/start';

declare module 'vitest' {
  interface ProvidedContext {
    /** The add-in as it ships and the workbench's page, built once for all browser tests. */
    built: Built;
  }
}

/** Builds what the browser tests look at, once. */
export default async function build(project: TestProject): Promise<void> {
  project.provide('built', await buildWorkbench({ addIn: 'production', page: 'development' }));
}
