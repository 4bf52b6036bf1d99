import { afterEach } from 'vitest';
import { openInOffice, type OpenOffice, type OpenOptions } from './open';
import type { Book } from '../../../src/workbench/contracts';
import type { Rows } from './book';

export { bookOf, type BookOptions, type Rows } from './book';
export { openInOffice, type OpenOffice, type OpenOptions } from './open';

let opened: OpenOffice[] = [];

/** Opens a book for the running test and closes it after it. */
export async function open(content: Book | Rows, options?: OpenOptions): Promise<OpenOffice> {
  const office = await openInOffice(content, options);
  opened.push(office);
  return office;
}

afterEach(() => {
  for (const office of opened.reverse()) office.close();
  opened = [];
});

/** The error that the work ends in, as office.js gives it; fails if it does not. */
export async function refused(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
