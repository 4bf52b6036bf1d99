export type * from './failure';
export type * from './session-state';
export { createSession, type SessionOptions } from './session';
export { bindRibbon, showPane, startWithWorkbook, whenReady } from './ribbon';
export { excelFloor, missingRequirements } from './capabilities';
