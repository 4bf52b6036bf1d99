import { defaultPage } from '../book';
import type { PageSetup } from '../contracts';
import { attribute, childOf, flagAttribute, numberAttribute, textOf, type Element } from './xml';
import { fileArea, parseArea, parseAreas, splitReference } from './areas';

const pointsPerInch = 72;

/** Page setup of one worksheet; titles and print area come from the workbook's names and are passed as they refer. */
export function readPage(worksheet: Element, titles: string | null, printArea: string | null): PageSetup {
  const page = defaultPage();
  const margins = childOf(worksheet, 'pageMargins');
  if (margins) {
    for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
      const inches = numberAttribute(margins, side);
      // Rounded to a millipoint: Excel stores centimetres as long fractions of an inch.
      if (inches !== null) page.margins[side] = Math.round(inches * pointsPerInch * 1000) / 1000;
    }
  }
  const setup = childOf(worksheet, 'pageSetup');
  page.orientation = attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = numberAttribute(setup, 'paperSize');
  page.zoom = flagAttribute(childOf(worksheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage')
    ? { pagesWide: numberAttribute(setup, 'fitToWidth') ?? 1, pagesTall: numberAttribute(setup, 'fitToHeight') ?? 1 }
    : { scale: numberAttribute(setup, 'scale') ?? 100 };
  const options = childOf(worksheet, 'printOptions');
  page.centerHorizontally = flagAttribute(options, 'horizontalCentered');
  page.centerVertically = flagAttribute(options, 'verticalCentered');
  const header = splitSections(textOf(childOf(worksheet, 'headerFooter', 'oddHeader')));
  const footer = splitSections(textOf(childOf(worksheet, 'headerFooter', 'oddFooter')));
  page.headerFooter = { leftHeader: header.L, centerHeader: header.C, rightHeader: header.R, leftFooter: footer.L, centerFooter: footer.C, rightFooter: footer.R };
  for (const piece of splitList(titles ?? '')) {
    const area = parseArea(splitReference(piece)?.rest ?? '');
    if (!area) continue;
    if (area.right === Infinity) page.titleRows = { first: area.top, last: area.bottom };
    else if (area.bottom === Infinity) page.titleColumns = { first: area.left, last: area.right };
  }
  const areas = splitList(printArea ?? '').flatMap((piece) => parseAreas(splitReference(piece)?.rest ?? ''));
  page.printArea = areas.length > 0 ? areas.map(fileArea).join(',') : null;
  return page;
}

// Commas inside quoted sheet names do not separate.
function splitList(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,])+/g) ?? [];
}

// "&L…&C…&R…"; "&&" is an ampersand, and text before the first mark belongs to the centre.
function splitSections(text: string): Record<'L' | 'C' | 'R', string> {
  const sections = { L: '', C: '', R: '' };
  let current: 'L' | 'C' | 'R' = 'C';
  for (const piece of text.match(/&&|&[LCR]|&|[^&]+/g) ?? []) {
    if (piece === '&L' || piece === '&C' || piece === '&R') current = piece.slice(1) as 'L' | 'C' | 'R';
    else sections[current] += piece;
  }
  return sections;
}
