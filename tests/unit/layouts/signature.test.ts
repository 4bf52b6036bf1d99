import { describe, expect, test } from 'vitest';
import { layouts, type Drawing } from '../../../src/layouts';
import { tallestRow } from '../../../src/layouts/engine/measure';
import { drawn, readBack } from '../../support/drawn';
import { regency } from '../../support/regency';
import { renstra } from '../../support/renstra';

const full = { placeAndDate: 'Ranai, 9 November 2021', position: 'Kepala BP3D', name: 'Nama Terang', nip: '19700101 199001 1 001' };
const planOf = (id: string) => (layouts.find((one) => one.id === id)?.document === 'renstra' ? renstra() : regency());
const rowsOf = ({ trace, rowHeights }: Drawing, part: string): readonly number[] => trace!.rows.flatMap((row, at) => (row.part === part ? [rowHeights.find((one) => one.row === at)!.height] : []));

describe('a signature block stands in one row, which no program parts between two pages', () => {
  test.each(layouts.map(({ id }) => id))('%s', (id) => {
    const drawing = drawn(id, planOf(id), { source: 'Sumber: Bappeda', signature: full });
    const last = drawing.rowCount - 1;
    const written = drawing.values[last]!.filter((cell) => cell !== null);
    expect(written).toEqual(['Ranai, 9 November 2021\nKepala BP3D\n\n\n\nNama Terang\nNIP 19700101 199001 1 001']);
    expect(rowsOf(drawing, 'tanda-tangan')).toHaveLength(1);
    // Right below the source line: together with it, or at most a page's end between them.
    expect(drawing.trace!.rows.map(({ part }) => part).slice(-2)).toEqual(['sumber', 'tanda-tangan']);
  });

  test('however much is typed into it, the row is no higher than Excel’s rows may be', () => {
    const drawing = drawn('kke-2', regency(), { signature: { ...full, position: 'Kepala Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah '.repeat(12) } });
    const [height = 0] = rowsOf(drawing, 'tanda-tangan');
    expect(height).toBeGreaterThan(100);
    expect(height).toBeLessThan(tallestRow);
  });

  test.each(layouts.map(({ id }) => id))('%s is read as it is without one', (id) => {
    for (const source of ['', 'Sumber: Bappeda']) {
      const bare = readBack(drawn(id, planOf(id), { source, signature: null }));
      for (const signature of [full, { ...full, placeAndDate: '', nip: '' }]) {
        const read = readBack(drawn(id, planOf(id), { source, signature }));
        expect(read.plan, `${source} ${signature.nip}`).toEqual(bare.plan);
        expect(read.unread.filter(({ reason }) => reason !== 'di-luar-tabel')).toEqual(bare.unread.filter(({ reason }) => reason !== 'di-luar-tabel'));
      }
    }
  });
});
