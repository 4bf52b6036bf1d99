export type * from './host/failure';
export type * from './session-state';
export { createSession, type SessionOptions } from './session';
export { bindRibbon, showPane, startWithWorkbook, whenReady } from './host/ribbon';
export { excelFloor, missingRequirements } from './host/capabilities';
