/** A row that adds up: "JUMLAH", "Sub Total …", "Rata-rata capaian kinerja". */
export const isTotal = (text: string): boolean => /^(sub[\s-]*)?(grand\s+)?(jumlah|total)\b|^rata[\s-]*rata\s+(capaian|kinerja)/i.test(text.trim());

/** A line under a table: "Sumber: …", "*) angka sementara", "1) …". */
export const isNote = (text: string): boolean => /^(sumber|keterangan|catatan|ket|note|nb|legenda)\s*[:.]|^\(?\*+\)?|^\d\)\s/i.test(text.trim());
