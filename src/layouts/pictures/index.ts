export * from './boxes';
export * from './picture';
export * from './place-tree';
export * from './svg';
export * from './tree-nodes';
export * from './tree-cells';
