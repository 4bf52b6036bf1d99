import { addressOf, zonesOfPositions } from '../../excel/host/addresses';
import type { TableNotice } from '../../layouts';
import type { Speaker } from '../../strings';

/** Stretches of cells, and names, that a notice prints before it only counts the rest. */
const most = 6;

/** What a planner is told of a table before it is drawn; cells are those of the sheet that will be drawn. */
export function noticeWords(notice: TableNotice, speaker: Speaker): string {
  const say: Speaker['say'] = (key, params) => speaker.say(key, params);
  switch (notice.kind) {
    case 'beberapa-opd':
      return say('choices.catatan.beberapa-opd', { jumlah: notice.opd });
    case 'tanpa-kode':
      return say(`choices.catatan.tanpa-kode.${notice.column && notice.groups ? 'keduanya' : notice.groups ? 'urusan' : 'kolom'}`);
    case 'di-luar-urusan':
      return say('choices.catatan.di-luar-urusan', { jumlah: notice.programs });
    case 'label-panjang':
      return say('choices.catatan.label-panjang', { jumlah: notice.rows });
    case 'satuan-dari-nilai':
      return say('choices.catatan.satuan-dari-nilai', { jumlah: notice.indikator });
    case 'satuan-campur': {
      const nama = notice.names.slice(0, most).join('; ');
      const more = notice.names.length - most;
      return say('choices.catatan.satuan-campur', { jumlah: notice.names.length, nama: more > 0 ? say('choices.catatan.nama.lagi', { nama, jumlah: more }) : nama });
    }
    case 'tidak-dapat-diketik':
      return say('choices.catatan.tidak-dapat-diketik', {
        apa: notice.parts.map(({ why, cells }) => {
          const zones = zonesOfPositions(cells);
          const shown = zones.slice(0, most);
          const left = cells.length - shown.reduce((sum, { top, bottom, left: from, right }) => sum + (bottom - top + 1) * (right - from + 1), 0);
          const facts = { alasan: say(`choices.catatan.alasan.${why}`), sel: shown.map(addressOf).join(', ') };
          return left > 0 ? say('choices.catatan.sel.lagi', { ...facts, jumlah: left }) : say('choices.catatan.sel', facts);
        }).join('; '),
      });
  }
}
