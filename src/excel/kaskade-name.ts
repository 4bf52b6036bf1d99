/** Our own sheet: very hidden, never read as a table. */
export const kaskadeName = '_kaskade';
