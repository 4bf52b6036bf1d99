import { footerCodes, type PrintSetup } from '../../layouts';

/**
 * Excel has no F4. Folio, 8.5 × 13 inch (215.9 × 330.2 mm), is the F4 of Indonesian offices (215 × 330 mm) within a millimetre, and every printer that feeds F4 has it.
 */
const papers: Readonly<Record<PrintSetup['paper'], 'Folio' | 'A4' | 'A3'>> = { F4: 'Folio', A4: 'A4', A3: 'A3' };

/** Queues a sheet's page setup. `paper` apart: Excel asks the printer for it, and refuses where no printer has it. */
export function queuePrint(sheet: Excel.Worksheet, print: PrintSetup, withPaper: boolean): void {
  const page = sheet.pageLayout;
  page.orientation = print.orientation === 'Landscape' ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  if (withPaper) page.paperSize = papers[print.paper];
  page.centerHorizontally = true;
  page.setPrintMargins(Excel.PrintMarginUnit.points, print.margins);
  // Nothing said of the height: as many pages as the rows need.
  if (print.pages) page.zoom = { horizontalFitToPages: print.pages.wide, verticalFitToPages: print.pages.tall };
  else if (print.fitToWidth) page.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  const foot = page.headersFooters.defaultForAllPages;
  const footer = footerCodes(print.footer);
  foot.leftFooter = footer.left;
  foot.centerFooter = footer.center;
  foot.rightFooter = footer.right;
}
