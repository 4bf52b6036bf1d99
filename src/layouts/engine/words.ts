import type { Level } from '../../plan';
import type { LevelWords } from './form';

const level = (prefix: string, says: RegExp): LevelWords => ({ prefix, says });

/**
 * How levels begin in the tables of Permendagri 86/2017, capitals as a published matrix has them ("MISI 1 : …", "Program 1 : …").
 * Names of urusan and bidang urusan say so anywhere in them ("I URUSAN PEMERINTAHAN WAJIB …", "1.01 Urusan Pemerintahan Bidang …").
 */
export const plan86Words: Readonly<Record<Level, LevelWords>> = {
  visi: level('VISI', /^\s*visi\b/i),
  misi: level('MISI', /^\s*misi\b/i),
  tujuan: level('TUJUAN', /^\s*tujuan\b/i),
  sasaran: level('SASARAN', /^\s*sasaran\b/i),
  strategi: level('Strategi', /^\s*strategi\b/i),
  'arah-kebijakan': level('Arah Kebijakan', /^\s*arah\s+kebijakan\b/i),
  urusan: level('Urusan', /\burusan\b/i),
  'bidang-urusan': level('Bidang Urusan', /\burusan\b/i),
  program: level('Program', /^\s*program\b/i),
  kegiatan: level('Kegiatan', /^\s*kegiatan\b/i),
  'sub-kegiatan': level('Sub Kegiatan', /^\s*sub[\s-]*kegiatan\b/i),
};
