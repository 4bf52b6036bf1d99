export * from './rule';
export * from './outcome';
