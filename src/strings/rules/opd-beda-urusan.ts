import { defineRuleTexts } from './form';

export const opdBedaUrusan = defineRuleTexts({
  id: {
    title: 'OPD di luar bidang urusannya',
    why: 'Dua bagian pertama kode program, kegiatan, dan sub kegiatan menyebut bidang urusannya, dan kode OPD menyebut bidang urusan yang dipegangnya (1.02.2.14.0.00.02.0000 memegang 1.02 dan 2.14). Di sini keduanya tidak bertemu: mungkin OPD atau kodenya salah salin. Temuan ini muncul hanya bila buku kerja memuat daftar OPD dengan kode lengkap (tiga pasang bidang urusan di depannya) atau dengan kolom bidang urusan, matriksnya memuat kode program, dan selnya menyebut satu OPD saja. Kode OPD menurut susunan lama (2.09.1.00… untuk Perhubungan), program umum X.XX.01, dan kode yang mungkin kehilangan angka tidak dipakai sebagai bukti. Setiap OPD disebut sekali untuk tiap item. Periksa kode dan OPD-nya.',
    messages: {
      beda: '{tingkat} “{nama}” termasuk bidang urusan {bidang}, sedangkan {opd} memegang {memegang}.',
    },
  },
  en: {
    title: 'Agency outside its field',
    why: 'The first two parts of the code of a programme, activity or sub-activity name its functional field (bidang urusan), and the code of an agency names the fields that it carries (1.02.2.14.0.00.02.0000 carries 1.02 and 2.14). Here the two do not meet: the agency or the code may have been copied wrongly. It is told only where the workbook has an agency list with whole codes (three pairs of fields in front) or with a column of fields, the matrix has programme codes, and the cell names a single agency. Agency codes of the older scheme (2.09.1.00… for transport), general programmes X.XX.01 and codes that may have lost digits are no evidence. Each agency is told once for an item. Check the code and the agency.',
    messages: {
      beda: 'The {tingkat} “{nama}” belongs to {bidang}, while {opd} carries {memegang}.',
    },
  },
});
