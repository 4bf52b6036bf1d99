import { opdEjaanBerbeda } from '../../../src/rules/catalogue/opd-ejaan-berbeda';
import { everyAgency, plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const known = () =>
  plan()
    .opd('SEKRETARIAT DAERAH', { aliases: ['SETDA', 'Sekretariat Daerah (Bagian Hukum)', 'Sekretariat  daerah'] })
    .opd('SATUAN POLISI PAMONG PRAJA', { aliases: ['SATPOL PP'] })
    .opd('DINAS KOMUNIKASI, INFORMATIKA, PERSANDIAN DAN STATISTIK', { aliases: ['DINAS KOMUNIKASI INFORMATIKA PERSANDIAN DAN STATISTIK'] })
    .sasaran('Tertib administrasi');

describeRule(opdEjaanBerbeda, [
  {
    name: 'an abbreviation of a known agency',
    plan: known().indikator('Nilai LPPD', { opd: 'SETDA' }),
    finds: ['indikator-1 opd saran ejaan(tertulis=SETDA, nama=SEKRETARIAT DAERAH) → pakai-nama(nama=SEKRETARIAT DAERAH) opd: SETDA ⇒ SEKRETARIAT DAERAH'],
  },
  {
    name: 'two of them in one cell are mended together, and an agency that is there already is not written twice',
    plan: known().indikator('Persentase penegakan Perda', { opd: ['SATPOL PP', 'SEKRETARIAT DAERAH', 'SETDA'] }),
    finds: [
      'indikator-1 opd saran ejaan(tertulis=SATPOL PP; SETDA, nama=SATUAN POLISI PAMONG PRAJA; SEKRETARIAT DAERAH)' +
        ' → pakai-nama(nama=SATUAN POLISI PAMONG PRAJA; SEKRETARIAT DAERAH)' +
        ' opd: SATPOL PP\nSEKRETARIAT DAERAH\nSETDA ⇒ SATUAN POLISI PAMONG PRAJA\nSEKRETARIAT DAERAH',
    ],
  },
  {
    name: 'the abbreviation before the name',
    plan: known().indikator('Nilai LPPD', { opd: { raw: 'SETDA; SEKRETARIAT DAERAH', refs: ['SETDA', 'SEKRETARIAT DAERAH'].map((raw) => ({ raw, opdId: 'SEKRETARIAT DAERAH', role: 'penanggung-jawab' as const, wildcard: false })) } }),
    finds: ['indikator-1 opd saran ejaan(tertulis=SETDA, nama=SEKRETARIAT DAERAH) → pakai-nama(nama=SEKRETARIAT DAERAH) opd: SETDA; SEKRETARIAT DAERAH ⇒ SEKRETARIAT DAERAH'],
  },
  {
    name: 'an agency that no list has, known from other cells',
    plan: plan().opd('DINAS SOSIAL', { source: 'learned', aliases: ['DINSOS'] }).sasaran('Sejahtera').indikator('Kemiskinan', { opd: 'DINSOS' }),
    finds: ['indikator-1 opd saran ejaan-buku(tertulis=DINSOS, nama=DINAS SOSIAL) → pakai-nama(nama=DINAS SOSIAL) opd: DINSOS ⇒ DINAS SOSIAL'],
  },
  {
    name: 'a name without its commas is another spelling',
    plan: known().indikator('Indeks SPBE', { opd: 'DINAS KOMUNIKASI INFORMATIKA PERSANDIAN DAN STATISTIK' }),
    finds: [
      'indikator-1 opd saran ejaan(tertulis=DINAS KOMUNIKASI INFORMATIKA PERSANDIAN DAN STATISTIK, nama=DINAS KOMUNIKASI, INFORMATIKA, PERSANDIAN DAN STATISTIK)' +
        ' → pakai-nama(nama=DINAS KOMUNIKASI, INFORMATIKA, PERSANDIAN DAN STATISTIK)' +
        ' opd: DINAS KOMUNIKASI INFORMATIKA PERSANDIAN DAN STATISTIK ⇒ DINAS KOMUNIKASI, INFORMATIKA, PERSANDIAN DAN STATISTIK',
    ],
  },
  {
    name: 'the agency of an item counts too',
    plan: known().program('Penegakan Perda', { opd: 'SATPOL PP' }),
    finds: [
      'program-1 opd saran ejaan(tertulis=SATPOL PP, nama=SATUAN POLISI PAMONG PRAJA) → pakai-nama(nama=SATUAN POLISI PAMONG PRAJA) opd: SATPOL PP ⇒ SATUAN POLISI PAMONG PRAJA',
    ],
  },
  { name: 'the name as the list has it', plan: known().indikator('Nilai LPPD', { opd: 'SEKRETARIAT DAERAH' }), finds: [] },
  { name: 'capitals and spaces are no other spelling', plan: known().indikator('Nilai LPPD', { opd: 'Sekretariat  daerah' }), finds: [] },
  { name: 'a part of the agency named with it', plan: known().indikator('Jumlah Perda', { opd: 'Sekretariat Daerah (Bagian Hukum)' }), finds: [] },
  { name: 'an agency that nobody knows is another fault', plan: known().indikator('Nilai LPPD', { opd: 'DINAS KEBAHAGIAAN' }), finds: [] },
  { name: 'all agencies', plan: known().indikator('Nilai SAKIP', { opd: everyAgency() }), finds: [] },
]);
