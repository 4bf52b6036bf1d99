import { describe, expect, it } from 'vitest';
import { changedPart } from '../../../src/taskpane/model/changed-part';

describe('what a fix changes in a cell', () => {
  it.each([
    ['Dinas Sosal', 'Dinas Sosial', 'Dinas |Sosal>Sosial|'],
    ['Terwujudnya tata kelolah pemerintahan yang baik', 'Terwujudnya tata kelola pemerintahan yang baik', 'Terwujudnya tata |kelolah>kelola| pemerintahan yang baik'],
    ['0,85', '85%', '|0,85>85%|'],
    ['', 'Persen', '|>Persen|'],
    ['Dinas  Kesehatan', 'Dinas Kesehatan', 'Dinas|  > |Kesehatan'],
    ['naik naik', 'naik', 'naik| naik>|'],
    ['sama', 'sama', 'sama|>|'],
  ])('“%s” becomes “%s”', (before, after, told) => {
    const part = changedPart(before, after);
    expect(`${part.head}|${part.before}>${part.after}|${part.tail}`).toBe(told);
    expect([part.head + part.before + part.tail, part.head + part.after + part.tail]).toEqual([before, after]);
  });
});
