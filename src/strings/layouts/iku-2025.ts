import { defineLayoutTexts } from './form';

export const iku2025 = defineLayoutTexts('iku-2025', {
  id: {
    nama: 'Indikator Kinerja Utama (IKU) 2025',
    keterangan: 'RPJMD 2025–2029: IKU dengan baseline dan target sampai enam tahun; seperti Tabel 4.2 Provinsi Maluku Utara.',
    uraian: 'Memuat indikator yang ditandai IKU; bila tidak ada yang ditandai, indikator tujuan dan sasaran. Nilai yang belum ada ditulis “-”.',
  },
  en: {
    nama: 'Key performance indicators (IKU) 2025',
    keterangan: 'RPJMD 2025–2029: key indicators with a baseline and up to six years of targets; as Table 4.2 of Maluku Utara.',
    uraian: 'Holds the indicators marked as IKU; where none is marked, those of goals and objectives. A missing value is printed as “-”.',
  },
});
