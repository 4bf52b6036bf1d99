import { defineRuleTexts } from './form';

export const tanpaProgram = defineRuleTexts({
  id: {
    title: 'Sasaran tanpa program',
    why: 'Setiap sasaran dicapai lewat program; sasaran tanpa program tidak punya pagu dan tidak ada yang mengerjakannya. Diperiksa hanya bila dokumen ini memang memuat tingkat program. Program yang berdiri di bawah strategi, arah kebijakan, atau bidang urusan dari sasaran itu dihitung. Tambahkan programnya, atau pindahkan program ke bawah sasaran yang didukungnya.',
    messages: {
      kosong: 'Sasaran “{nama}” belum punya program.',
    },
  },
  en: {
    title: 'Objective without a programme',
    why: 'Every objective (sasaran) is reached through programmes; one without any has no budget and nobody works on it. It is asked only where the document has programmes at all. Programmes under a strategy, a policy direction or a functional field of that objective count. Add the programme, or move one under the objective that it serves.',
    messages: {
      kosong: 'The objective “{nama}” has no programme.',
    },
  },
});
