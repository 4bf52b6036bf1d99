import { describe, expect, it } from 'vitest';
import { headlineOf, type SheetSummary } from '../../../src/taskpane/model/headline';

const clean: SheetSummary = { counts: { galat: 0, peringatan: 0, saran: 0 }, withoutOpd: 0, indikator: 12, unread: 0 };
const errors = { galat: 2, peringatan: 0, saran: 0 };

describe('what a sheet says first', () => {
  it('passes only where indicators were read, and all rows', () => {
    expect(headlineOf(clean)).toBe('beres');
    expect(headlineOf({ ...clean, indikator: 0 })).toBe('tanpa-indikator');
    expect(headlineOf({ ...clean, unread: 3 })).toBe('tidak-terbaca');
    expect(headlineOf({ ...clean, indikator: 0, unread: 3 })).toBe('tidak-terbaca');
  });

  it('names what was found before what was not read', () => {
    expect(headlineOf({ ...clean, counts: errors, unread: 3 })).toBe('galat');
    expect(headlineOf({ ...clean, counts: errors, withoutOpd: 1, unread: 3 })).toBe('tanpa-opd');
  });
});
