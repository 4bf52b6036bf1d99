export * from './drawing';
export * from './layout';
