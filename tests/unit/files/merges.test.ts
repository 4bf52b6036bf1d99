import { describe, expect, it } from 'vitest';
import { apartMerges } from '../../../src/files/merges';

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('merged areas of a file that overlap', () => {
  it('leaves the first standing and lets the others go', () => {
    // T11:T13 and S13:T14 share T13.
    expect(apartMerges([merge(10, 19, 12, 19), merge(12, 18, 13, 19), merge(14, 18, 15, 19)])).toEqual([merge(10, 19, 12, 19), merge(14, 18, 15, 19)]);
  });

  it('keeps all that only touch', () => {
    const touching = [merge(0, 0, 1, 1), merge(0, 2, 1, 2), merge(2, 0, 2, 2)];
    expect(apartMerges(touching)).toEqual(touching);
  });

  it('takes what overlaps an area that was let go', () => {
    expect(apartMerges([merge(0, 0, 1, 0), merge(1, 0, 2, 0), merge(2, 0, 3, 0)])).toEqual([merge(0, 0, 1, 0), merge(2, 0, 3, 0)]);
  });
});
