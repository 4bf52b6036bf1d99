import { defineRuleTexts } from './form';

export const opdBedaUrusan = defineRuleTexts({
  id: {
    title: 'OPD di luar bidang urusannya',
    why: 'Dua bagian pertama kode program, kegiatan, dan sub kegiatan menyebut bidang urusannya, dan kode OPD menyebut bidang urusan yang dipegangnya (1.02.2.14.0.00.02.0000 memegang 1.02 dan 2.14). Di sini keduanya tidak bertemu: mungkin OPD atau kodenya salah salin. Yang diperiksa hanya OPD yang bidang urusannya diketahui dari daftar OPD, dan sel yang menyebut satu OPD saja. Setiap OPD disebut sekali untuk tiap item. Periksa kode dan OPD-nya.',
    messages: {
      beda: '{tingkat} “{nama}” termasuk bidang urusan {bidang}, sedangkan {opd} memegang {memegang}.',
    },
  },
  en: {
    title: 'Agency outside its field',
    why: 'The first two parts of the code of a programme, activity or sub-activity name its functional field (bidang urusan), and the code of an agency names the fields that it carries (1.02.2.14.0.00.02.0000 carries 1.02 and 2.14). Here the two do not meet: the agency or the code may have been copied wrongly. Only agencies whose fields are known from the agency list are asked about, and only cells that name a single one; each agency is told once for an item. Check the code and the agency.',
    messages: {
      beda: 'The {tingkat} “{nama}” belongs to {bidang}, while {opd} carries {memegang}.',
    },
  },
});
