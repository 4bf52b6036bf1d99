import type { FindingsWords } from '../../excel/findings-sheet/findings-sheet';
import type { GuardWords } from '../../excel/guards/guards';
import { speak, type Speaker, type TextKey } from '../../strings';

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

/** What the findings sheet says, in the pane's language; heads and rules' names in both, so that a sheet written in the other one is known again. */
export function findingsWords(speaker: Speaker): FindingsWords {
  const say = (key: TextKey): string => speaker.say(key);
  const both = [speak('id'), speak('en')].filter(({ language }) => language !== speaker.language);
  const everywhere = (ask: (one: Speaker) => string): readonly [string, ...string[]] => [ask(speaker), ...both.map(ask)];
  const column = (name: 'tingkat' | 'aturan' | 'lembar' | 'sel' | 'pesan' | 'opd' | 'mengapa' | 'status' | 'alasan'): readonly [string, ...string[]] => everywhere((one) => one.say(`findingsSheet.excel.kolom.${name}`));
  return {
    sheetName: say('findingsSheet.excel.lembar'),
    recapName: say('findingsSheet.excel.rekap'),
    title: say('findingsSheet.excel.judul'),
    note: say('findingsSheet.excel.catatan'),
    recapTitle: say('findingsSheet.excel.rekap.judul'),
    recapNote: say('findingsSheet.excel.rekap.catatan'),
    columns: { tingkat: column('tingkat'), aturan: column('aturan'), lembar: column('lembar'), sel: column('sel'), pesan: column('pesan'), opd: column('opd'), mengapa: column('mengapa'), status: column('status'), alasan: column('alasan') },
    total: say('findingsSheet.excel.kolom.jumlah'),
    status: { terbuka: say('findingsSheet.excel.status.terbuka'), dibisukan: say('findingsSheet.excel.status.dibisukan'), selesai: say('findingsSheet.excel.status.selesai') },
    withoutOpd: say('findingsSheet.excel.tanpaOpd'),
    charts: { opd: say('findingsSheet.excel.bagan.opd'), aturan: say('findingsSheet.excel.bagan.aturan') },
    clean: say('findingsSheet.excel.bersih'),
    severity: (severity) => say(`common.${severity}`),
    rule: (rule) => everywhere((one) => one.ruleTitle(rule)),
    reason: (rule) => speaker.ruleReason(rule),
    message: ({ rule, message, params }) => speaker.finding(rule, message, params),
  };
}
