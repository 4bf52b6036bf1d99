export { isBlank, type SheetNow } from './sheet-now';
export { heldOf, tokenOf, type Held } from './held';
export { imageOf, packImage, tokensOf, unpackImage, type TableImage } from './image';
export { absentAfter } from './steps';
export { lookAtTable, type HandCell, type NamedRow, type RefillLook, type RefillRefusal, type RefillRequest } from './look';
export { takeIntoPlan, type TakeRefusal } from './take';
export { isIdle, keepAll, stepsOf, type CellChange, type CellWrite, type RefillChoices, type RefillSteps, type Way } from './steps';
export type { Run } from './places';
export { refsOf, shiftFormula } from './refs';
