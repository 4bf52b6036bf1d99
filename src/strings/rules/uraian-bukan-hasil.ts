import { defineRuleTexts } from './form';

export const uraianBukanHasil = defineRuleTexts({
  id: {
    title: 'Belum menyebut hasil',
    why: 'Tujuan dan sasaran menyebut keadaan yang hendak dicapai. Penilai SAKIP mencari kata yang menggambarkan ukuran keberhasilan, “contohnya: meningkatnya, menguatnya, terwujudnya, dll.”; “Penguatan …”, “Membuka …”, atau “Menjamin …” menyebut kegiatannya. Daftar penilai terbuka, jadi ini saran. Rumuskan sebagai hasil: “Pengurangan indeks risiko bencana” menjadi “Menurunnya risiko bencana”.',
    messages: {
      'tanpa-hasil': '{tingkat} “{nama}” tidak memuat kata hasil seperti meningkatnya, menguatnya, atau terwujudnya.',
    },
  },
  en: {
    title: 'Names no result',
    why: 'Goals and objectives name a state to be reached. Evaluators of performance (SAKIP) look for a word that tells success, “such as meningkatnya, menguatnya, terwujudnya, and so on”; “Penguatan …” (strengthening), “Membuka …” (to open) or “Menjamin …” (to ensure) name the activity. Their list is open, so this is advice. Word it as a result: “Pengurangan indeks risiko bencana” becomes “Menurunnya risiko bencana”.',
    messages: {
      'tanpa-hasil': 'The {tingkat} “{nama}” has no word of a result such as meningkatnya, menguatnya or terwujudnya.',
    },
  },
});
