/** One icon of the product and the sizes, in pixels, that it is drawn at. */
export interface IconDrawing {
  /** Names `assets/icons/NAME-16.svg`, `assets/icons/NAME-32.svg` and `assets/NAME-SIZE.png`. */
  readonly name: string;
  readonly sizes: readonly number[];
}

/** Every size a ribbon may ask for; 16, 32 and 80 are the required ones. */
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The brand first, then one icon for each ribbon button. */
export const icons: readonly IconDrawing[] = [
  { name: 'kaskade', sizes: [...ribbonSizes, 96, 128] },
  { name: 'panel', sizes: ribbonSizes },
  { name: 'periksa', sizes: ribbonSizes },
  { name: 'tanpa-opd', sizes: ribbonSizes },
  { name: 'isi-tabel', sizes: ribbonSizes },
];

/** The grid of the master that a size is drawn from: small icons have fewer parts and thicker ones. */
export const masterGrid = (size: number): 16 | 32 => (size < 32 ? 16 : 32);
