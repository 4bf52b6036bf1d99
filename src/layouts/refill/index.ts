export { isBlank, type SheetNow } from './sheet-now';
export { heldOf, tokenOf, type Held } from './held';
export { imageOf, packImage, tokensOf, unpackImage, type TableImage } from './image';
export { lookAtTable, type HandCell, type NamedRow, type RefillLook, type RefillRefusal, type RefillRequest } from './look';
export { isIdle, keepAll, stepsOf, type CellWrite, type RefillChoices, type RefillSteps, type Way } from './steps';
export { refsOf, shiftFormula } from './refs';
