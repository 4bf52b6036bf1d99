import { opdTidakDikenal } from '../../../src/rules/catalogue/opd-tidak-dikenal';
import { everyAgency, plan, supporting, unreadOpd } from '../../support/plan';
import { describeRule } from '../../support/rule';

const rsud = 'BLU Rumah Sakit Umum Daerah';
const listed = () => plan({ opd: ['Dinas Kesehatan', rsud, 'Dinas Perkebunan dan Peternakan', 'Badan Pengelolaan Keuangan dan Aset Daerah'] }).sasaran('Meningkatnya pelayanan');

const bappeda = 'Badan Perencanaan Pembangunan Daerah';
const shortened = () => plan({}).opd(bappeda, { aliases: ['Bappeda'] }).opd('Dinas Pemberdayaan Masyarakat dan Desa', { aliases: ['DPMD'] }).opd('Dinas Kesehatan', { aliases: ['Dinkes'] }).opd('Dinas Sosial', { aliases: ['DPS'] }).sasaran('Meningkatnya pelayanan');

describeRule(opdTidakDikenal, [
  {
    name: 'a short form of the list with a letter missing: the short form is named, the name is put in its place',
    plan: shortened().indikator('Nilai SAKIP', { opd: 'Bapeda' }),
    finds: [`indikator-1 opd peringatan mirip(tertulis=Bapeda, nama=Bappeda (${bappeda})) → pakai-nama(nama=${bappeda}) opd: Bapeda ⇒ ${bappeda}`],
  },
  {
    name: 'a letter too many in initials, of which each letter counts',
    plan: shortened().indikator('Desa mandiri', { opd: 'DPMPD' }),
    finds: ['indikator-1 opd peringatan mirip(tertulis=DPMPD, nama=DPMD (Dinas Pemberdayaan Masyarakat dan Desa))'],
  },
  {
    name: 'a part of an agency that is named by its short form',
    plan: shortened().indikator('Angka kesembuhan TB', { opd: 'Tim Gizi Dinkes' }),
    finds: ['indikator-1 opd peringatan mirip(tertulis=Tim Gizi Dinkes, nama=Dinkes (Dinas Kesehatan))'],
  },
  { name: 'three letters are too few to be near others', plan: shortened().indikator('Angka kesembuhan TB', { opd: 'DPK' }), finds: ['indikator-1 opd peringatan asing(tertulis=DPK)'] },
  {
    name: 'a name that is nearly one of the list',
    plan: listed().indikator('Bed Occupancy Rate (BOR)', { opd: 'RUMAH SAKIT UMUM DAERAH' }),
    finds: [`indikator-1 opd peringatan mirip(tertulis=RUMAH SAKIT UMUM DAERAH, nama=${rsud}) → pakai-nama(nama=${rsud}) opd: RUMAH SAKIT UMUM DAERAH ⇒ ${rsud}`],
  },
  {
    name: 'beside a name that the list has, only the strange one is changed',
    plan: listed().indikator('Opini BPK', { opd: ['Dinas Kesehatan', 'Badan Pengelolaan Keuangan dan Aset'] }),
    finds: [
      'indikator-1 opd peringatan mirip(tertulis=Badan Pengelolaan Keuangan dan Aset, nama=Badan Pengelolaan Keuangan dan Aset Daerah) → pakai-nama(nama=Badan Pengelolaan Keuangan dan Aset Daerah)' +
        ' opd: Dinas Kesehatan\nBadan Pengelolaan Keuangan dan Aset ⇒ Dinas Kesehatan\nBadan Pengelolaan Keuangan dan Aset Daerah',
    ],
  },
  {
    name: 'a letter is missing from a short name',
    plan: listed().opd('Dinas Sosial').indikator('Angka Kemiskinan', { opd: 'Dinas Sosal' }),
    finds: ['indikator-1 opd peringatan mirip(tertulis=Dinas Sosal, nama=Dinas Sosial) → pakai-nama(nama=Dinas Sosial) opd: Dinas Sosal ⇒ Dinas Sosial'],
  },
  {
    name: 'a letter of an abbreviation makes another agency',
    plan: listed().opd('Dinas PUPR').indikator('Jalan mantap', { opd: 'Dinas PUTR' }),
    finds: ['indikator-1 opd peringatan mirip(tertulis=Dinas PUTR, nama=Dinas PUPR)'],
  },
  {
    name: 'another agency of a like name is named, and never put in its place',
    plan: listed().indikator('Persentase peningkatan populasi ternak', { opd: 'Dinas Perikanan dan Peternakan' }),
    finds: ['indikator-1 opd peringatan mirip(tertulis=Dinas Perikanan dan Peternakan, nama=Dinas Perkebunan dan Peternakan)'],
  },
  {
    name: 'an agency that the reader learned from the column is not in the list',
    plan: listed().opd('DINAS KOPERASI', { source: 'learned' }).program('Program Penguatan Koperasi', { opd: 'DINAS KOPERASI' }),
    finds: ['program-1 opd peringatan asing(tertulis=DINAS KOPERASI)'],
  },
  { name: 'a supporting agency', plan: listed().indikator('Angka kematian ibu', { opd: supporting('Puskesmas Keliling') }), finds: ['indikator-1 opd peringatan asing(tertulis=Puskesmas Keliling)'] },
  { name: 'a name of the list', plan: listed().indikator('Angka kesembuhan TB', { opd: 'DINAS KESEHATAN' }), finds: [] },
  { name: 'all agencies', plan: listed().indikator('Nilai SAKIP', { opd: everyAgency() }), finds: [] },
  { name: 'an empty cell is another fault', plan: listed().indikator('Nilai SAKIP', { opd: unreadOpd('-') }), finds: [] },
]);
