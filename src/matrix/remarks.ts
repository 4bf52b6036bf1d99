/** A row that adds up: "JUMLAH", "Sub Total …", "Rata-rata capaian kinerja". */
export const isTotal = (text: string): boolean => /^(sub[\s-]*)?(grand\s+)?(jumlah|total)\b|^rata[\s-]*rata\s+(capaian|kinerja)|^persentase\s+(pencapaian\s+kinerja|pemenuhan\s+kriteria)\b.*=/i.test(text.trim());

/** A line under a table: "Sumber: …", "*) angka sementara", "1) …". */
export const isNote = (text: string): boolean => /^(sumber|keterangan|catatan|ket|note|nb|legenda)\s*[:.]|^\(?\*+\)?|^\d\)\s/i.test(text.trim());

const months = '(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)';
const signing = new RegExp(`^(ditetapkan|dibuat|disahkan) di\\b|^[\\p{L} .]{3,40},[\\s.…]*(tanggal\\s+)?(\\d{1,2}\\s+)?${months}\\s+\\d{4}$|^nip\\b\\.?\\s*[\\d.]`, 'iu');

/** Three free lines: room for somebody's signature between what is above it and the name. */
const roomToSign = /\n(?:[ \t]*\r?\n){3}/;

/** What a signature begins or ends with: "Contoh, 12 Januari 2025", "NIP. 1970…"; also one of the lines of a cell that holds the whole of it, or leaves room to sign. */
export const isSigning = (text: string): boolean => roomToSign.test(text) || text.split(/\r\n|\r|\n/).some((line) => signing.test(line.replace(/\s+/g, ' ').trim()));
