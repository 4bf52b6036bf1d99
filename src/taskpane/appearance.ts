export type Look = 'light' | 'dark' | 'contrast';

/** Which theme the pane wears, and word of its changes. */
export interface Appearance {
  getLook(): Look;
  subscribe(listener: () => void): () => void;
  /** Office's own background, "#262626"; undefined where the host has no theme (Excel on the web), which is always light. */
  setBackground(color: string | undefined): void;
}

/** `wish` (from the address) wins over Office's theme; forced colours of the operating system win over both. */
export function createAppearance(wish: boolean | null, background: string | undefined): Appearance {
  const forced = matchMedia('(forced-colors: active)');
  const listeners = new Set<() => void>();
  let dark = wish ?? isDark(background);
  const tell = (): void => listeners.forEach((listener) => listener());
  forced.addEventListener('change', tell);
  return {
    getLook: () => (forced.matches ? 'contrast' : dark ? 'dark' : 'light'),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setBackground(color) {
      if (wish !== null || dark === isDark(color)) return;
      dark = isDark(color);
      tell();
    },
  };
}

/** Relative luminance below the point where white text reads better than black (WCAG 2). */
export function isDark(color: string | undefined): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color?.trim() ?? '');
  if (!parts) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
