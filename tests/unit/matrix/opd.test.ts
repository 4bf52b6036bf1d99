import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencyBook, learnAgencies, nearestAgencies, parseOpdCell } from '../../../src/matrix';

const kominfo = 'DINAS KOMUNIKASI, INFORMATIKA, PERSANDIAN DAN STATISTIK';
const sosial = 'DINAS SOSIAL, PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK';
const names = (texts: readonly string[], list: Parameters<typeof learnAgencies>[1] = []): Record<string, readonly string[]> =>
  Object.fromEntries(learnAgencies(texts, list).map((opd) => [opd.name, opd.aliases]));
const parts = (raw: string, known: readonly string[] = []): string[] => parseOpdCell(raw, learnAgencies([...known, raw])).refs.map((ref) => ref.raw);

describe('agencies are learned', () => {
  test('one for each real agency, abbreviations as aliases', () => {
    expect(names(['SEKRETARIAT DAERAH', 'SEKRETARIAT DAERAH', 'SETDA', 'SATPOL PP', 'SATUAN POLISI PAMONG PRAJA', kominfo, 'Diskominfo'])).toEqual({
      'SEKRETARIAT DAERAH': ['SETDA'], 'SATUAN POLISI PAMONG PRAJA': ['SATPOL PP'], [kominfo]: ['Diskominfo'],
    });
  });
  test('an abbreviation names the agency until the full name is met', () => expect(names(['SETDA', 'SETDA'])).toEqual({ SETDA: [] }));
  test('a full name speaks before an abbreviation that stands more often', () => expect(names(['SETDA', 'SETDA', 'SETDA', 'Sekretariat Daerah'])).toEqual({ 'Sekretariat Daerah': ['SETDA'] }));
  test('initials, also with a digit that repeats the letter before it', () => {
    expect(names(['Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana', 'DP3AP2KB'])).toEqual({
      'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana': ['DP3AP2KB'],
    });
    expect(names(['Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'BKPSDM'])).toEqual({ 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia': ['BKPSDM'] });
  });
  test('other spellings: case, the region behind the name, a cut-off, a slip', () => {
    expect(names(['DINAS KESEHATAN', 'DINAS KESEHATAN', 'Dinas Kesehatan', 'Dinas Kesehatan Kabupaten Sumedang'])).toEqual({ 'DINAS KESEHATAN': ['Dinas Kesehatan', 'Dinas Kesehatan Kabupaten Sumedang'] });
    expect(names([kominfo, 'DINAS KOMUNIKASI, INFORMATIKA, PERSANDIAN DAN ST'])).toEqual({ [kominfo]: ['DINAS KOMUNIKASI, INFORMATIKA, PERSANDIAN DAN ST'] });
    expect(names(['DINAS PENDIDIKAN', 'DINAS PENDIDIKAN', 'DINAS PENDIDIKAN', 'DINAS PENDIDKAN'])).toEqual({ 'DINAS PENDIDIKAN': ['DINAS PENDIDKAN'] });
  });
  test('agencies whose names differ by little stay two', () => {
    expect(Object.keys(names(['DINAS PERTANIAN', 'DINAS PERTANIAN', 'DINAS PERTANIAN', 'DINAS PERTANAHAN']))).toHaveLength(2);
    expect(Object.keys(names(['Kecamatan Cimalaka', 'Kecamatan Cimalaka', 'Kecamatan Cimalaka', 'Kecamatan Cimalake']))).toHaveLength(2);
    expect(Object.keys(names(['DINAS SOSIAL', sosial]))).toHaveLength(2);
  });
  test('a cell with two of them adds none', () => {
    expect(Object.keys(names(['INSPEKTORAT KABUPATEN', 'SEKRETARIAT DAERAH', 'INSPEKTORAT KABUPATEN, SEKRETARIAT DAERAH']))).toEqual(['INSPEKTORAT KABUPATEN', 'SEKRETARIAT DAERAH']);
  });
  test('wildcards and blanks are no agencies', () => expect(names(['Semua Perangkat Daerah', '-', 'n/a', '', '29 Perangkat Daerah Kabupaten dan 26 Perangkat Daerah Kecamatan', '#REF!'])).toEqual({}));
  test('a list gives names, codes and aliases; what the column adds becomes an alias', () => {
    expect(learnAgencies(['DISHUB', 'dinas perhubungan'], [{ name: 'Dinas Perhubungan', aliases: ['Dishub Kab.'], code: '2.15', bidangUrusan: ['2.15'] }])).toEqual([
      { id: 'dinas-perhubungan', name: 'Dinas Perhubungan', aliases: ['Dishub Kab.', 'DISHUB', 'dinas perhubungan'], code: '2.15', bidangUrusan: ['2.15'], source: 'list' },
    ]);
  });
});

describe('a cell', () => {
  test('with commas inside one name is one agency', () => {
    expect(parts(kominfo)).toEqual([kominfo]);
    expect(parts(sosial, ['DINAS SOSIAL'])).toEqual([sosial]);
  });
  test('is cut at commas and "dan" where every part is known', () => {
    expect(parts('INSPEKTORAT KABUPATEN, SEKRETARIAT DAERAH', ['INSPEKTORAT KABUPATEN', 'SEKRETARIAT DAERAH'])).toEqual(['INSPEKTORAT KABUPATEN', 'SEKRETARIAT DAERAH']);
    expect(parts(`${kominfo} dan SETDA`, [kominfo, 'SEKRETARIAT DAERAH'])).toEqual([kominfo, 'SETDA']);
    expect(parts(`SETDA, ${kominfo}, ${sosial}`, [kominfo, sosial, 'SEKRETARIAT DAERAH'])).toEqual(['SETDA', kominfo, sosial]);
  });
  test('is cut at newline, ";" and "/", lists included', () => {
    expect(parts('Dinas Kesehatan\nDinas Sosial')).toEqual(['Dinas Kesehatan', 'Dinas Sosial']);
    expect(parts('1. Dinas Kesehatan\n2. RSUD')).toEqual(['Dinas Kesehatan', 'RSUD']);
    expect(parts('Dinas Kesehatan; BPBD / Inspektorat')).toEqual(['Dinas Kesehatan', 'BPBD', 'Inspektorat']);
    expect(parts('Dinas Kesehatan, Dinas Sosial dan Inspektorat')).toEqual(['Dinas Kesehatan', 'Dinas Sosial', 'Inspektorat']);
  });
  test('is not cut at a "/" that its name has', () => {
    expect(parts('Dinas A/B')).toEqual(['Dinas A/B']);
    expect(parts('Dinas Pertanian/Perikanan; Kecamatan/Kelurahan Baru')).toEqual(['Dinas Pertanian/Perikanan', 'Kecamatan/Kelurahan Baru']);
    expect(parts('Dinas Kesehatan/DP3AP2KB/Satpol PP/Perkim/Utama: Dinas Sosial')).toEqual(['Dinas Kesehatan', 'DP3AP2KB', 'Satpol PP', 'Perkim', 'Dinas Sosial']);
  });
  test('a name wrapped over two lines is one', () => expect(parts('DINAS KOMUNIKASI,\nINFORMATIKA, PERSANDIAN DAN STATISTIK')).toEqual(['DINAS KOMUNIKASI, INFORMATIKA, PERSANDIAN DAN STATISTIK']));
  test('brackets hold what is between them together', () => expect(parts('Sekretariat Daerah (Bagian Organisasi, Bagian Hukum)')).toEqual(['Sekretariat Daerah (Bagian Organisasi, Bagian Hukum)']));
  test.each(['Semua Perangkat Daerah', '29 Perangkat Daerah Kabupaten dan 26 Perangkat Daerah Kecamatan', 'PD Pengampu Urusan Pendidikan, Kesehatan', 'Seluruh OPD', 'OPD terkait'])('%s is an answer', (raw) => {
    expect(parseOpdCell(raw, []).refs).toEqual([{ raw, opdId: null, role: 'penanggung-jawab', wildcard: true }]);
  });
  test('roles written in the cell', () => {
    expect(parseOpdCell('Penanggung jawab: Dinas Kesehatan; Pendukung: Dinas Sosial', learnAgencies(['Dinas Kesehatan', 'Dinas Sosial'])).refs.map(({ opdId, role }) => [opdId, role])).toEqual([
      ['dinas-kesehatan', 'penanggung-jawab'], ['dinas-sosial', 'pendukung'],
    ]);
  });
  test('the raw text stays, and an unknown name keeps a reference', () => {
    expect(parseOpdCell(' Dinas Sihir ', agencyBook([]))).toEqual({ raw: ' Dinas Sihir ', refs: [{ raw: 'Dinas Sihir', opdId: null, role: 'penanggung-jawab', wildcard: false }] });
  });
  test('with nobody in it names nobody', () => expect(['', '-', 'n/a', 'Belum diisi'].map((raw) => parseOpdCell(raw, []).refs)).toEqual([[], [], [], []]));
  test('never throws, and every part comes from the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), fc.array(fc.constantFrom(kominfo, 'SETDA', 'Dinas Kesehatan', 'Dinas Sosial, dan x'), { maxLength: 3 }), (raw, known) => {
      const squeezed = raw.replace(/\s+/g, '');
      for (const ref of parseOpdCell(raw, learnAgencies([...known, raw])).refs) expect(squeezed).toContain(ref.raw.replace(/\s+/g, ''));
    }), { numRuns: 1500 });
  });
});

test('the nearest names are offered, best first', () => {
  const list = learnAgencies(['Dinas Kesehatan', 'Dinas Kelautan dan Perikanan', 'Dinas Pendidikan dan Kebudayaan', 'Inspektorat']);
  expect(nearestAgencies('Dinas Pendidikan', list)[0]?.name).toBe('Dinas Pendidikan dan Kebudayaan');
  expect(nearestAgencies('Dns Kesehatn', list)[0]?.name).toBe('Dinas Kesehatan');
  expect(nearestAgencies('xyz', list)).toEqual([]);
});

describe('roles within a cell', () => {
  const known = ['Dinas Kesehatan', 'Dinas Sosial', 'Dinas Pendidikan'];
  const roles = (raw: string): string[] => parseOpdCell(raw, learnAgencies([...known, raw])).refs.map(({ opdId, role }) => `${opdId} ${role}`);
  const three = ['dinas-kesehatan penanggung-jawab', 'dinas-sosial pendukung', 'dinas-pendidikan pendukung'];
  test.each([
    'PJ: Dinas Kesehatan; Pendukung: Dinas Sosial, Dinas Pendidikan', 'PJ: Dinas Kesehatan, Pendukung: Dinas Sosial, Dinas Pendidikan', 'PJ : Dinas Kesehatan Pendukung : Dinas Sosial dan Dinas Pendidikan',
    'Penanggung Jawab: Dinas Kesehatan\nPendukung: Dinas Sosial, Dinas Pendidikan', 'Utama: Dinas Kesehatan / Penunjang: Dinas Sosial, Dinas Pendidikan', 'Koordinator:\nDinas Kesehatan\nPendukung:\n- Dinas Sosial\n- Dinas Pendidikan',
    'Leading sector: Dinas Kesehatan; Supporting: Dinas Sosial; Dinas Pendidikan', '1. PJ: Dinas Kesehatan\n2. Pendukung: Dinas Sosial; Dinas Pendidikan', 'Leading Sector Dinas Kesehatan; Pendukung Dinas Sosial, Dinas Pendidikan',
    'OPD Pengampu: Dinas Kesehatan; OPD Pendukung: Dinas Sosial, Dinas Pendidikan', 'Dinas Kesehatan (PJ), Dinas Sosial (Pendukung), Dinas Pendidikan (pendukung)',
  ])('%j', (raw) => expect(roles(raw)).toEqual(three));

  test('are no part of a name that is learned', () => {
    expect(names(['PJ: Dinas Kesehatan; Pendukung: Dinas Sosial, Dinas Pendidikan', 'Sektor: Dinas Perhubungan', 'Bappeda (Koordinator)'])).toEqual({ 'Dinas Kesehatan': [], 'Dinas Sosial': [], 'Dinas Pendidikan': [], 'Dinas Perhubungan': [], Bappeda: [] });
  });
  test('nor are words of names taken for roles', () => {
    expect(parts('Badan Koordinator Penyuluhan')).toEqual(['Badan Koordinator Penyuluhan']);
    expect(parts('Unit Pelaksana Teknis Puskesmas')).toEqual(['Unit Pelaksana Teknis Puskesmas']);
    expect(parts('Dinas Utama - Dinas Kesehatan')).toEqual(['Dinas Utama - Dinas Kesehatan']);
    expect(parseOpdCell('PD Pengampu Urusan Kesehatan', []).refs).toMatchObject([{ raw: 'PD Pengampu Urusan Kesehatan', wildcard: true }]);
  });
  test('a slip beside the name as abbreviations spell it is that name, however seldom it stands', () => {
    expect(names(['Dinas Kesehatn', 'Dinas Kesehatan'])).toEqual({ 'Dinas Kesehatan': ['Dinas Kesehatn'] });
    expect(Object.keys(names(['Dinas Pertanian', 'Dinas Pertanahan']))).toHaveLength(2);
  });
});
