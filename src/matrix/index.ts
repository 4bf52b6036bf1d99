export * from './grid';
export * from './reading';
