import { defineGroup } from '../../strings/language';

/** What `npm start` and `npm run start:web` say themselves; they say it in both languages, one below the other. */
export const sideloadTexts = defineGroup(
  {
    'no-desktop-excel': [
      'Komputer ini tidak memiliki Excel desktop. Untuk mencoba Kaskade di sini, jalankan:',
      '  npm run workbench                          lembar kerja bawaan, tanpa Excel',
      '  npm run start:web -- --document ALAMAT     Excel di web, dengan buku kerja di OneDrive atau SharePoint',
    ].join('\n'),
    'no-document': [
      'Excel di web memerlukan alamat buku kerja di OneDrive atau SharePoint. Buka buku kerja itu di peramban, salin alamat berbaginya, lalu jalankan:',
      '  npm run start:web -- --document "https://…"',
    ].join('\n'),
    'document-not-https': 'Alamat buku kerja harus berupa alamat https, bukan "{document}".',
    'document-for-web-only': '--document hanya berlaku untuk Excel di web: npm run start:web -- --document ALAMAT',
    'not-understood': 'Perintah tidak dipahami: {words}.\n  npm start\n  npm run start:web -- --document ALAMAT',
    'failed': 'Tidak berhasil: {reason}',
  },
  {
    'no-desktop-excel': [
      'There is no desktop Excel on this computer. To try Kaskade here, run:',
      '  npm run workbench                          the built-in spreadsheet, without Excel',
      '  npm run start:web -- --document URL        Excel on the web, with a workbook in OneDrive or SharePoint',
    ].join('\n'),
    'no-document': [
      'Excel on the web needs the address of a workbook in OneDrive or SharePoint. Open the workbook in a browser, copy its sharing link, then run:',
      '  npm run start:web -- --document "https://…"',
    ].join('\n'),
    'document-not-https': 'The address of the workbook must be an https address, not "{document}".',
    'document-for-web-only': '--document is for Excel on the web only: npm run start:web -- --document URL',
    'not-understood': 'The command was not understood: {words}.\n  npm start\n  npm run start:web -- --document URL',
    'failed': 'It did not work: {reason}',
  },
);

export type SideloadText = keyof typeof sideloadTexts.id;
