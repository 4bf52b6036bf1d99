import { sampleDrawings } from '../../layouts';
import { bookOfDrawings } from './drawings';
import { saveBook } from './save';

/** What the sample workbook is called. */
export const sampleName = 'Contoh misi smart birokrasi.xlsx';

/** The sample workbook as a file: what the add-in offers in an empty workbook, ready to be opened. */
export function sampleFile(): Uint8Array {
  return saveBook(bookOfDrawings(sampleName, sampleDrawings()));
}
