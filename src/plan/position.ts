/** A cell, zero-based. A1 text exists only where Office, files or people need it. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, both ends included. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
