import type { Level } from '../../plan';
import type { LevelWords } from './form';

const qualifier = '(?:\\s+(?:strategis|daerah|rpjmd|renstra|pd|opd|perangkat\\s+daerah|prioritas))?';
const number = '(?:ke\\b)?[\\s(-]*(?:\\d|[ivx]+\\b|:)';

function level(prefix: string, opens: RegExp | null = null): LevelWords {
  const word = prefix.toLowerCase().replace(/ /g, '[\\s-]*');
  return { prefix, marked: new RegExp(`^\\s*${word}\\b${qualifier}\\s*${number}`, 'i'), opens };
}

/** How levels begin in the tables of Permendagri 86/2017, capitals as a published matrix has them ("MISI 1 : …", "Program 1 : …"). */
export const plan86Words: Readonly<Record<Level, LevelWords>> = {
  visi: level('VISI'),
  misi: level('MISI'),
  tujuan: level('TUJUAN'),
  sasaran: level('SASARAN'),
  strategi: level('Strategi'),
  'arah-kebijakan': level('Arah Kebijakan'),
  urusan: level('Urusan', /\burusan\b/i),
  'bidang-urusan': level('Bidang Urusan', /\burusan\b/i),
  program: level('Program', /^\s*program\b/i),
  kegiatan: level('Kegiatan', /^\s*kegiatan\b/i),
  'sub-kegiatan': level('Sub Kegiatan', /^\s*sub[\s-]*kegiatan\b/i),
};
