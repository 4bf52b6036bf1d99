import { opdGanda } from '../../../src/rules/catalogue/opd-ganda';
import type { OpdCell } from '../../../src/plan';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const known = () =>
  plan()
    .opd('SEKRETARIAT DAERAH', { id: 'setda', aliases: ['SETDA', 'Sekretariat Daerah (Bagian Hukum)', 'Sekretariat Daerah (Bagian Organisasi)'] })
    .opd('INSPEKTORAT')
    .sasaran('Meningkatnya profesionalitas ASN');
const both = (supporting: string): OpdCell => ({
  raw: 'INSPEKTORAT',
  refs: [{ raw: 'INSPEKTORAT', opdId: 'INSPEKTORAT', role: 'penanggung-jawab', wildcard: false }, { raw: supporting, opdId: supporting === 'SETDA' ? 'setda' : supporting, role: 'pendukung', wildcard: false }],
});

describeRule(opdGanda, [
  { name: 'under its name and its abbreviation', plan: known().indikator('Skor Lakip', { opd: ['SETDA', 'INSPEKTORAT', 'SEKRETARIAT DAERAH'] }), finds: ['indikator-1 opd saran dua-kali(opd=SEKRETARIAT DAERAH)'] },
  { name: 'a name that nobody knows', plan: known().program('Program Penegakan', { opd: ['Dinas Baru', 'DINAS  BARU'] }), finds: ['program-1 opd saran dua-kali(opd=DINAS BARU)'] },
  { name: 'responsible and supporting', plan: known().indikator('Skor Lakip', { opd: both('INSPEKTORAT') }), finds: ['indikator-1 opd saran juga-pendukung(opd=INSPEKTORAT)'] },
  { name: 'two agencies', plan: known().indikator('Skor Lakip', { opd: ['INSPEKTORAT', 'SEKRETARIAT DAERAH'] }), finds: [] },
  { name: 'another one supports', plan: known().indikator('Skor Lakip', { opd: both('SETDA') }), finds: [] },
  { name: 'two divisions of one agency', plan: known().indikator('Jumlah Perda', { opd: ['Sekretariat Daerah (Bagian Hukum)', 'Sekretariat Daerah (Bagian Organisasi)'] }), finds: [] },
]);
