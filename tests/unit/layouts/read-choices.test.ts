import { describe, expect, it } from 'vitest';
import { layouts, readChoices, type LayoutChoices } from '../../../src/layouts';
import { iku2025 } from '../../../src/layouts/tables/iku-2025';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import { regency as ofRegency } from '../../support/regency';

const regency = ofRegency();
const own = tc14.defaults(regency);
const changed: LayoutChoices = {
  ...own,
  title: 'Program Pembangunan Daerah',
  tableNumber: 'Tabel 7.1',
  region: 'Kabupaten Contoh',
  years: 'ordinal',
  period: { first: 2020, last: 2023 },
  paguPeriod: { first: 2021, last: 2022 },
  paper: 'A3',
  font: 'Arial',
  decimals: 'comma',
  satuan: 'value',
  money: 'millions',
  labels: 'filled',
  missing: 'dash',
  numbering: false,
  headerWords: { Sasaran: 'Sasaran Daerah', __proto__x: 'kata' },
  filter: { opd: 'Dinas Kesehatan', misi: 'misi/1', bidangUrusan: '1.02' },
  source: 'Bappeda, 2021',
  signature: { placeAndDate: 'Contoh, 9 November 2021', position: 'Kepala Bappeda', name: 'Nama', nip: '19700101 199003 1 001' },
};

/** As it comes out of a cell. */
const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('choices that a workbook has kept', () => {
  it('come back as they were, of every layout', () => {
    expect(readChoices(tc14, kept(changed))).toEqual(changed);
    for (const layout of layouts) expect(readChoices(layout, kept(layout.defaults(regency))), layout.id).toEqual(layout.defaults(regency));
  });

  it('of an older version are completed with what the layout has', () => {
    const { money: _, signature: __, filter: ___, font: ____, ...older } = changed;
    expect(readChoices(tc14, kept(older))).toEqual({ ...changed, money: own.money, font: own.font, filter: own.filter, signature: null });
    expect(readChoices(iku2025, {})?.title).toBe(iku2025.defaults(regency).title);
  });

  it('that are damaged are as the layout has them, each by itself', () => {
    const damaged = {
      ...changed, title: 7, years: 'lunar', period: { first: 2023, last: 2020 }, paguPeriod: { first: '2021', last: 2022 }, paper: null, decimals: [], numbering: 'ya',
      headerWords: { Sasaran: 1, Program: 'Program Prioritas' }, filter: { opd: 3, misi: 'misi/1' }, signature: { name: 'Nama', nip: 5 },
    };
    expect(readChoices(tc14, kept(damaged))).toEqual({
      ...changed, title: own.title, years: 'ordinal', period: null, paguPeriod: null, paper: own.paper, decimals: own.decimals, numbering: own.numbering,
      headerWords: { Program: 'Program Prioritas' }, filter: { opd: null, misi: 'misi/1', bidangUrusan: null }, signature: { placeAndDate: '', position: '', name: 'Nama', nip: '' },
    });
  });

  it('are none where none were kept', () => {
    for (const nothing of [undefined, null, 'tc-14', 3, []]) expect(readChoices(tc14, nothing)).toBeNull();
  });
});
