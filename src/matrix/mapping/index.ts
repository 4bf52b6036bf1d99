export { doublesIn, guessMapping, keyOfUse, mappingAt, mappingOf, saveMapping, type ColumnUse, type SavedMapping, type SheetMapping } from './mapping';
export { matchMapping, type MappingMatch } from './match';
export { partAround, settledParts } from './settled-parts';
