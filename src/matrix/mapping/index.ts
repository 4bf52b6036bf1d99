export { keptMappings, type KeptMapping } from './kept-mappings';
export { mappingsBySheet } from './mappings-by-sheet';
export { doublesIn, keyOfUse, type ColumnUse, type SavedMapping, type SheetMapping } from './mapping';
export type { MappingMatch } from './match';
export { guessMapping, mappingAt, mappingOf, matchMapping, saveMapping } from './on-sheet';
export { partAround, settledParts } from './settled-parts';
