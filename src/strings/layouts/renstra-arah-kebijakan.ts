import { defineLayoutTexts } from './form';

export const renstraArahKebijakan = defineLayoutTexts('renstra-arah-kebijakan', {
  id: {
    nama: 'Arah Kebijakan Perangkat Daerah (Renstra 2025)',
    keterangan: 'Renstra 2025–2029: arah kebijakan perangkat daerah, satu baris untuk setiap arah; kata-kata kepalanya dari aplikasi perencanaan dan Renstra yang diterbitkan.',
    uraian: 'Kolom operasionalisasi NSPK dan arah kebijakan RPJMD diisi sendiri. Rencana tanpa arah kebijakan memberi tabel tanpa baris.',
  },
  en: {
    nama: 'Policy directions of the agency (Renstra 2025)',
    keterangan: 'Renstra 2025–2029: the agency’s policy directions, one row each; worded as in a planning application and a published Renstra.',
    uraian: 'How NSPK are put into practice and the policy directions of the RPJMD are filled in by hand. A plan without policy directions gives a table without rows.',
  },
});
