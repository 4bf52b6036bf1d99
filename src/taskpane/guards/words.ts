import type { GuardWords } from '../../excel/guards/guards';
import type { Speaker, TextKey } from '../../strings';

/** What guards say in Excel, in the pane's language. */
export function guardWords(speaker: Speaker): GuardWords {
  const say = (key: TextKey): string => speaker.say(key);
  return {
    sheetName: say('guards.excel.lembar'),
    title: say('guards.excel.judul'),
    note: say('guards.excel.catatan'),
    heads: { lembar: say('guards.excel.kepala.lembar'), hal: say('guards.excel.kepala.hal'), jumlah: say('guards.excel.kepala.jumlah'), rincian: say('guards.excel.kepala.rincian') },
    counts: { indikator: say('guards.excel.hitungan.indikator'), tanpaOpd: say('guards.excel.hitungan.tanpaOpd') },
    lists: { opd: say('guards.excel.daftar.opd'), satuan: say('guards.excel.daftar.satuan'), tingkat: say('guards.excel.daftar.tingkat'), arah: say('guards.excel.daftar.arah') },
    alerts: {
      'pilihan-opd': say('guards.excel.pesan.pilihan-opd'),
      'pilihan-satuan': say('guards.excel.pesan.pilihan-satuan'),
      'pilihan-tingkat': say('guards.excel.pesan.pilihan-tingkat'),
      'pilihan-arah': say('guards.excel.pesan.pilihan-arah'),
      'angka-target': say('guards.excel.pesan.angka-target'),
      'angka-pagu': say('guards.excel.pesan.angka-pagu'),
    },
  };
}
