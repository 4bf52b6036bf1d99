import type { Layout } from './layout';
import { tc14 } from './tables/tc-14';

export * from './drawing';
export * from './layout';
export * from './template/form';
export { fillTemplate } from './template/fill';
export { sampleDrawings } from './sample';

/** Every standard table that can be drawn, in the order in which it is offered. One file each in `tables`. */
export const layouts: readonly Layout[] = [tc14];
