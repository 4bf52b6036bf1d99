/** What became of a picture that was to be copied: as a picture, as text only, or the host allowed neither. */
export type Copied = 'gambar' | 'teks' | 'tidak';

/** Pixels that every canvas of today holds, each way and in all. */
const [longest, most] = [8192, 40_000_000];

/** Copies an SVG as a picture where the browser can, else as text. */
export async function copySvg(svg: string): Promise<Copied> {
  const type = 'image/svg+xml';
  try {
    if (typeof ClipboardItem !== 'undefined' && 'supports' in ClipboardItem && ClipboardItem.supports(type)) {
      await navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([svg], { type }), 'text/plain': new Blob([svg], { type: 'text/plain' }) })]);
      return 'gambar';
    }
  } catch {
    // Allowed as text, perhaps.
  }
  try {
    await navigator.clipboard.writeText(svg);
    return 'teks';
  } catch {
    return 'tidak';
  }
}

/** Copies a PNG; the clipboard is asked while the click still counts as the planner's, so the picture may come later. */
export async function copyPng(png: Promise<Blob>): Promise<Copied> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'gambar';
  } catch {
    return 'tidak';
  }
}

/** Hands a file to the downloads. Whether it arrives cannot be known: desktop Excel may block downloads of a pane without a word. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The picture as PNG, three pixels for each point, fewer where a canvas would not hold them. Fails where the browser cannot draw it. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const scale = Math.min(3, longest / Math.max(width, height), Math.sqrt(most / (width * height)));
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(width * scale));
    canvas.height = Math.max(1, Math.floor(height * scale));
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('No canvas to draw on');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no PNG'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(url);
  }
}
