import { describe, expect, it } from 'vitest';
import { filterOffers, layouts, strangeFilters, type LayoutChoices } from '../../../src/layouts';
import { indikasiProgram } from '../../../src/layouts/tables/indikasi-program';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import { plan } from '../../support/plan';
import { regency } from '../../support/regency';

const whole = regency();
const signed: Partial<LayoutChoices> = { source: 'Sumber: Bappeda', signature: { placeAndDate: 'Ranai, 9 November 2021', position: 'Kepala', name: 'Nama', nip: '' } };

describe('the first rows of a table', () => {
  for (const layout of layouts) {
    it(`of ${layout.id} are those of the whole, sums and all, with what stands below`, () => {
      const choices = { ...layout.defaults(whole), ...signed };
      const drawing = layout.draw(whole, choices);
      const { drawing: first, body, bodyRows } = layout.preview(whole, choices, 3);
      const upTo = body.first + body.count;
      const below = drawing.rowCount - (body.first + bodyRows);
      expect(body.count).toBe(Math.min(3, bodyRows));
      expect(first.values.slice(0, upTo)).toEqual(drawing.values.slice(0, upTo));
      expect(first.values.slice(upTo)).toEqual(drawing.values.slice(drawing.rowCount - below));
      expect(below).toBeGreaterThan(0);
      expect(first.merges.filter(({ bottom, top }) => top >= body.first && top < upTo && bottom >= upTo)).toEqual([]);
      expect(first.merges.filter(({ bottom }) => bottom < body.first)).toEqual(drawing.merges.filter(({ bottom }) => bottom < body.first));
      expect(first.columnCount).toBe(drawing.columnCount);
    });
  }

  it('of a short table are all of it', () => {
    const choices = tc14.defaults(whole);
    expect(tc14.preview(whole, choices, 1000).drawing).toEqual(tc14.draw(whole, choices));
  });

  it('follow every choice, one after another', () => {
    const changes: readonly Partial<LayoutChoices>[] = [
      {}, { title: 'Program' }, { tableNumber: '' }, { region: 'Kabupaten Natuna' }, { years: 'ordinal' }, { period: { first: 2026, last: 2030 } }, { paguPeriod: { first: 2027, last: 2028 } }, { paper: 'A3' }, { font: 'Arial' },
      { decimals: 'comma' }, { satuan: 'column' }, { satuan: 'value' }, { money: 'millions' }, { labels: 'filled' }, { missing: 'dash' }, { numbering: false }, { headerWords: { Kode: 'Kode Rekening' } },
      { filter: { opd: 'Dinas Kesehatan', misi: null, bidangUrusan: null } }, signed, {},
    ];
    for (const change of changes) {
      const choices = { ...indikasiProgram.defaults(whole), ...change };
      expect(indikasiProgram.preview(whole, choices, 1000).drawing, JSON.stringify(change)).toEqual(indikasiProgram.draw(whole, choices));
    }
  });

  it('are none where the plan has nothing for the table', () => {
    const empty = plan({ years: [2025] }).build();
    for (const layout of layouts) expect(layout.preview(empty, layout.defaults(empty), 12).bodyRows, layout.id).toBe(0);
    const noPrograms = plan({ years: [2025] }).sasaran('Sehat').indikator('IPM').build();
    expect(indikasiProgram.preview(noPrograms, indikasiProgram.defaults(noPrograms), 12).bodyRows).toBe(0);
  });
});

describe('what a table can be filtered by', () => {
  it('are the agencies that are named, the misi, and the bidang urusan of codes', () => {
    const offers = filterOffers(whole);
    expect(offers.opd).toEqual(['Dinas Kesehatan', 'Dinas Komunikasi dan Informatika', 'Sekretariat Daerah']);
    expect(offers.misi.map(({ level }) => level)).toEqual(['misi', 'misi']);
    expect(offers.bidangUrusan.map(({ key }) => key)).toEqual([...offers.bidangUrusan.map(({ key }) => key)].sort());
    expect(offers.bidangUrusan.length).toBeGreaterThan(1);
  });

  it('leaves rows for each of them', () => {
    const { opd, misi, bidangUrusan } = filterOffers(whole);
    const none = { opd: null, misi: null, bidangUrusan: null };
    const filters = [...opd.map((name) => ({ ...none, opd: name })), ...misi.map(({ id }) => ({ ...none, misi: id })), ...bidangUrusan.map(({ key }) => ({ ...none, bidangUrusan: key }))];
    for (const filter of filters) expect(tc14.preview(whole, { ...tc14.defaults(whole), filter }, 12).bodyRows, JSON.stringify(filter)).toBeGreaterThan(0);
  });

  it('knows what the plan has no more', () => {
    const offers = filterOffers(whole);
    expect(strangeFilters({ opd: 'Dinas Kesehatan', misi: null, bidangUrusan: null }, offers)).toEqual([]);
    expect(strangeFilters({ opd: 'Dinas Lama', misi: 'misi/9', bidangUrusan: '9.99' }, offers)).toEqual(['opd', 'misi', 'bidangUrusan']);
  });
});
