export * from './grid';
export * from './reading';
export { readSheet, readMatrix, readTables, isReading, type ReadOptions } from './read-sheet';
export * from './values';
export * from './opd';
export { readCode, canonicalCode, levelOfCode, parentCode, isNomenklatur, type CodePiece } from './codes';
export { readPrefix, readIndikatorText } from './prefixes';
export { yearOf, periodIn } from './years';
export { meaningOf, levelsNamed } from './vocabulary';
