import { defineGroup } from '../../strings/language';

/** What `npm start`, `npm run start:web` and `npm stop` say themselves; they say it in both languages, one below the other. */
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
    'no-certificate': [
      'Excel hanya memuat add-in dari https, dan sertifikat pengembang untuk https://localhost tidak dapat dipasang di komputer ini: {reason}.',
      'Di Linux, memasangnya memerlukan sudo. Untuk mencoba Kaskade tanpa Excel dan tanpa sertifikat, jalankan:',
      '  npm run workbench',
    ].join('\n'),
    'failed': 'Tidak berhasil: {reason}.\nUntuk mencoba Kaskade tanpa Excel, jalankan: npm run workbench',
    'stopped': 'Kaskade sudah dihentikan dan dicabut dari Excel.',
    'stopped-server-only': 'Server pengembangan sudah dihentikan. Di komputer ini tidak ada Excel desktop, jadi tidak ada pendaftaran yang perlu dicabut.',
    'nothing-to-stop': 'Tidak ada yang perlu dihentikan: di komputer ini tidak ada Excel desktop tempat Kaskade dapat terdaftar, dan server pengembangan dari npm start tidak berjalan.\nBangku kerja (npm run workbench) dihentikan dengan Ctrl+C.',
    'not-unregistered': 'Kaskade tidak dapat dicabut dari Excel: {reason}.',
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
    'no-certificate': [
      'Excel loads add-ins over https only, and the developer certificate for https://localhost cannot be installed on this computer: {reason}.',
      'On Linux, installing it takes sudo. To try Kaskade without Excel and without a certificate, run:',
      '  npm run workbench',
    ].join('\n'),
    'failed': 'It did not work: {reason}.\nTo try Kaskade without Excel, run: npm run workbench',
    'stopped': 'Kaskade has been stopped and taken out of Excel.',
    'stopped-server-only': 'The development server has been stopped. There is no desktop Excel on this computer, so there is no registration to take back.',
    'nothing-to-stop': 'There is nothing to stop: this computer has no desktop Excel that Kaskade could be registered with, and no development server of npm start is running.\nThe workbench (npm run workbench) is stopped with Ctrl+C.',
    'not-unregistered': 'Kaskade could not be taken out of Excel: {reason}.',
  },
);

export type SideloadText = keyof typeof sideloadTexts.id;
