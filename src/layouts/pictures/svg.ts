import { levels } from '../../plan';
import type { Mark, Role, TreePicture } from './picture';

/** How a mark looks on paper. A role without a fill or a stroke has none. */
interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  /** Lengths of dash and gap: tells without colours what it means. */
  readonly dash?: string;
}

/** Heads of the levels, from the darkest at the top to the lightest: told apart on a black-and-white print too. */
const heads: Readonly<Record<(typeof levels)[number], readonly [fill: string, ink: string]>> = {
  visi: ['#1F3864', '#FFFFFF'],
  misi: ['#2F5597', '#FFFFFF'],
  tujuan: ['#4A73B8', '#FFFFFF'],
  sasaran: ['#9DC3E6', '#1B1B1B'],
  strategi: ['#C5DCF0', '#1B1B1B'],
  'arah-kebijakan': ['#D5E5F4', '#1B1B1B'],
  urusan: ['#BDD7EE', '#1B1B1B'],
  'bidang-urusan': ['#CFE2F3', '#1B1B1B'],
  program: ['#DEEBF7', '#1B1B1B'],
  kegiatan: ['#E9F1FA', '#1B1B1B'],
  'sub-kegiatan': ['#F3F7FC', '#1B1B1B'],
};

/** Colours on paper, the same in the picture, in shapes and in cells. */
export const paper = { page: '#FFFFFF', ink: '#1B1B1B', soft: '#44546A', line: '#5B6B80', alarm: '#A80000', heads } as const;

function lookOf(role: Role): Look {
  switch (role) {
    case 'kertas': return { fill: paper.page };
    case 'kotak': return { fill: paper.page };
    case 'garis': return { stroke: paper.line, width: 1 };
    case 'kotak-tanpa-opd': return { stroke: paper.alarm, width: 1.75, dash: '5 3' };
    case 'tanpa-opd': return { fill: paper.alarm };
    case 'keterangan': case 'nilai': case 'opd': return { fill: paper.soft };
    case 'judul': case 'tingkat': case 'uraian': case 'indikator': return { fill: paper.ink };
    default: {
      const level = levels.find((one) => role === `kepala-${one}`);
      return level ? { fill: heads[level][0] } : {};
    }
  }
}

/** Faces that a computer of an office has, from Windows, Mac and Linux; the widths that text was broken by leave room for each. */
export const fonts = "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

/** The picture as an SVG document of its own: nothing is loaded, nothing runs, and every character that XML has no place for is left out. */
export function svgOf(picture: TreePicture): string {
  const { width, height } = picture;
  const ink = new Map(picture.boxes.map((box) => [box.id, inkOf(box.marks)]));
  const boxes = picture.boxes.map((box) => `<g><title>${escapeXml(box.label)}</title>${box.marks.map((mark) => markup(mark, mark.role === 'tingkat' ? ink.get(box.id) : undefined)).join('')}</g>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${digits(width)}pt" height="${digits(height)}pt" viewBox="0 0 ${digits(width)} ${digits(height)}" font-family="${escapeXml(fonts)}" role="img">`,
    `<title>${escapeXml([picture.title, picture.subtitle].filter((text) => text !== null).join('. '))}</title>`,
    ...picture.around.map((mark) => markup(mark)),
    ...boxes,
    '</svg>',
  ].join('\n');
}

/** The colour of words on a box's head. */
function inkOf(marks: readonly Mark[]): string {
  const head = marks.find(({ role }) => role.startsWith('kepala-'));
  const level = levels.find((one) => head?.role === `kepala-${one}`);
  return level ? heads[level][1] : paper.ink;
}

function markup(mark: Mark, ink?: string): string {
  const { fill, stroke, width, dash } = lookOf(mark.role);
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${width ?? 1}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}`;
  switch (mark.kind) {
    case 'rect':
      return `<rect x="${digits(mark.x)}" y="${digits(mark.y)}" width="${digits(mark.width)}" height="${digits(mark.height)}" fill="${fill ?? 'none'}"${line}/>`;
    case 'line':
      return `<path d="M${digits(mark.x1)} ${digits(mark.y1)}L${digits(mark.x2)} ${digits(mark.y2)}" fill="none"${line}/>`;
    case 'text':
      return `<text x="${digits(mark.x)}" y="${digits(mark.y)}" font-size="${digits(mark.lettering.size)}"${mark.lettering.bold ? ' font-weight="600"' : ''} fill="${ink ?? fill ?? paper.ink}">${escapeXml(mark.text)}</text>`;
  }
}

const digits = (value: number): string => String(Math.round(value * 100) / 100);

/** Text for any place in XML 1.0. Characters that it forbids even as references (most control characters, halves of pairs) are dropped: there is nothing to see of them. */
export function escapeXml(text: string): string {
  let clean = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const allowed = code === 0x9 || code === 0xa || code === 0xd || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
    if (allowed) clean += character;
  }
  return clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;');
}
