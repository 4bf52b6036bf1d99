/** Levels of the cascade, from the top down, as the regulation spells them. */
export const levels = [
  'visi', 'misi', 'tujuan', 'sasaran', 'strategi', 'arah-kebijakan',
  'urusan', 'bidang-urusan', 'program', 'kegiatan', 'sub-kegiatan',
] as const;

export type Level = (typeof levels)[number];

/** 0 for visi, growing downward. */
export function depthOf(level: Level): number {
  return levels.indexOf(level);
}

/** Levels that hang beside the chain: a program's parent is its sasaran, never a strategi. */
export const besideTheChain: ReadonlySet<Level> = new Set<Level>(['strategi', 'arah-kebijakan']);
