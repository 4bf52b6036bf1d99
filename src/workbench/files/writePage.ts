import type { PageSetup } from '../contracts';
import { absoluteReference, parseAreas } from './areas';
import { element, escapeText } from './xml';

/** printOptions, pageMargins, pageSetup and headerFooter, in the order the schema wants them (CT_Worksheet). */
export function pageXml(page: PageSetup): string {
  const inches = Object.fromEntries((['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((side) => [side, Number((page.margins[side] / 72).toFixed(6))]));
  const options = { horizontalCentered: page.centerHorizontally ? true : null, verticalCentered: page.centerVertically ? true : null };
  const fit = 'pagesWide' in page.zoom ? page.zoom : null;
  const setup = {
    paperSize: page.paperSize,
    scale: 'scale' in page.zoom && page.zoom.scale !== 100 ? page.zoom.scale : null,
    fitToWidth: fit && fit.pagesWide !== 1 ? fit.pagesWide : null,
    fitToHeight: fit && fit.pagesTall !== 1 ? fit.pagesTall : null,
    orientation: page.orientation === 'Landscape' ? 'landscape' : page.paperSize === null ? null : 'portrait',
  };
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = page.headerFooter;
  const header = section('L', leftHeader) + section('C', centerHeader) + section('R', rightHeader);
  const footer = section('L', leftFooter) + section('C', centerFooter) + section('R', rightFooter);
  const any = (attributes: object): boolean => Object.values(attributes).some((value) => value !== null);
  return (
    (any(options) ? element('printOptions', options) : '') +
    element('pageMargins', inches) +
    (any(setup) ? element('pageSetup', setup) : '') +
    (header || footer
      ? element('headerFooter', {}, (header ? element('oddHeader', {}, escapeText(header)) : '') + (footer ? element('oddFooter', {}, escapeText(footer)) : ''))
      : '')
  );
}

function section(mark: string, text: string): string {
  return text === '' ? '' : `&${mark}${text}`;
}

/** True when the page is fitted to a number of pages: sheetPr must say so. */
export function fitsToPage(page: PageSetup): boolean {
  return 'pagesWide' in page.zoom;
}

/** What the names of a sheet's print titles and print area refer to, or null. */
export function pageNames(page: PageSetup, sheetName: string): { titles: string | null; area: string | null } {
  const columns = page.titleColumns && absoluteReference(sheetName, { top: 0, bottom: Infinity, left: page.titleColumns.first, right: page.titleColumns.last });
  const rows = page.titleRows && absoluteReference(sheetName, { left: 0, right: Infinity, top: page.titleRows.first, bottom: page.titleRows.last });
  const areas = page.printArea === null ? [] : parseAreas(page.printArea).map((area) => absoluteReference(sheetName, area));
  return { titles: [columns, rows].filter(Boolean).join(',') || null, area: areas.join(',') || null };
}
