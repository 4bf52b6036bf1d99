export { readWorkbookFile, isRefusal, type FileSheet, type WorkbookFile } from './read-workbook';
export { limits, type FileRefusal, type RefusalReason } from './refusal';
