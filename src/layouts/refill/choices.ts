/** What becomes of a cell that the planner has changed by hand: it stays, it goes into the plan and stays, or the plan's words go over it. */
export type Way = 'simpan' | 'ambil' | 'timpa';

/** What a planner has chosen for a refill. */
export interface RefillChoices {
  /** By the keys of cells; those not named are kept. */
  readonly cells: Readonly<Record<string, Way>>;
  /** Whether rows and columns that she has deleted come again. */
  readonly restore: boolean;
}

export const keepAll: RefillChoices = { cells: {}, restore: false };
