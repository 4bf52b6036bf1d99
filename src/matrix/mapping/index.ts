export { doublesIn, guessMapping, mappingAt, mappingOf, saveMapping, useKey, type ColumnUse, type SavedMapping, type SheetMapping } from './mapping';
export { matchMapping, type MappingMatch } from './match';
