const part = /\(|(?<!\p{L})(bagian|bidang|biro|uptd?|sub ?bagian|seksi|kelurahan|puskesmas|asisten)(?!\p{L})/iu;

/** Whether a cell's words name a part of an agency: "Sekretariat Daerah (Bagian Hukum)" beside "Sekretariat Daerah (Bagian Organisasi)" are two answers. */
export function isPartOfAgency(raw: string): boolean {
  return part.test(raw);
}
