import { describe, expect, it } from 'vitest';
import { lostOnOpen } from '../../../src/workbench/files/carried';
import { saveBook } from '../../../src/workbench/files/save';
import { typedCells, typedWorkbook } from '../../support/xlsxParts';
import { at, borderAt, formatAt, formulaAt, opened, partOf, reopened, styleAt, valueAt } from '../../support/books';

describe('texts stay texts', () => {
  const texts = ['2019', '6.1', '70,38', '75%', '1e5', 'TRUE', '=1+1', '+62', "'kutip", '12/05/2024', '[a]', '@nama', '  spasi  ', 'baris\nbaru', '1.05.02'];
  const strings = texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
  const cells = Object.fromEntries(texts.map((_, i) => [`A${i + 1}`, `t="s"|<v>${i}</v>`]));
  const book = opened(typedWorkbook({ sheets: { Satu: typedCells(cells) }, strings }));

  it.each(texts.map((text, i) => [text, i] as const))('%j', (text, i) => {
    expect(book.model.getters.getEvaluatedCell(at(book, `A${i + 1}`))).toMatchObject({ type: 'text', value: text });
  });

  it('writes no apostrophe before a text that needs none', () => {
    expect(book.model.getters.getCell(at(book, 'A15'))).toMatchObject({ content: '1.05.02' });
  });
});

describe('cells as other programs write them', () => {
  const styles = `
    <numFmts count="2"><numFmt numFmtId="164" formatCode="_(* #,##0_);_(* \\(#,##0\\);_(* &quot;-&quot;_);_(@_)"/><numFmt numFmtId="165" formatCode="[$-421]dd\\ mmmm\\ yyyy;@"/></numFmts>
    <fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><color theme="4" tint="-0.5"/><name val="Bookman Old Style"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="44"/></patternFill></fill></fills>
    <borders><border/><border><left style="hair"><color rgb="FF112233"/></left><bottom style="double"/></border></borders>
    <cellXfs>
      <xf numFmtId="0"/>
      <xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="justify" vertical="center" wrapText="1" textRotation="90" indent="2"/></xf>
      <xf numFmtId="165"/>
      <xf numFmtId="49"/>
    </cellXfs>`;
  const book = opened(
    typedWorkbook({
      absoluteTargets: true,
      styles,
      sheets: {
        Satu: typedCells({
          A1: 's="1"|<v>1250000</v>',
          A2: 's="2"|<v>45432</v>',
          A3: 's="3" t="inlineStr"|<is><t>0.10</t></is>',
          A4: 't="inlineStr"|<is><r><t>Angka </t></r><r><rPr><b/></rPr><t>Kemiskinan</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>',
          A5: 't="b"|<v>1</v>',
          A6: 't="e"|<v>#DIV/0!</v>',
          A7: 't="str"|<f>_xlfn.CONCAT("a","_xlfn.b")</f><v>a_xlfn.b</v>',
          A8: 't="inlineStr"|<is><t>satu_x000D_\ndua_x005F_x0041_</t></is>',
          A9: 's="3"|<v>1.3</v>',
          B1: '|<f t="shared" si="0" ref="B1:B3">A1*$A$1+SUM(A$1:A1)+Satu!A1+LOG10(10)</f>',
          B2: '|<f t="shared" si="0"/>',
          B3: '|<f t="shared" si="0"/>',
          C1: '|<f t="array" ref="C1">SUM(IF(A1:A2&gt;0,1,0))</f><v>2</v>',
        }),
      },
    }),
  );

  it('reads fonts, theme colours, fills, line styles and alignment', () => {
    expect(styleAt(book, 'A1')).toMatchObject({ bold: true, fontSize: 14, fontName: 'Bookman Old Style', fillColor: '#99CCFF', align: 'left', verticalAlign: 'middle', wrapping: 'wrap', rotation: -Math.PI / 2, indent: 2 });
    expect(borderAt(book, 'A1')).toEqual({ left: { style: 'hair', color: '#112233' }, bottom: { style: 'double', color: '#000000' } });
  });

  it('shows accounting and Indonesian date formats in the nearest way the engine has', () => {
    const { getters } = book.model;
    expect(getters.getEvaluatedCell(at(book, 'A1')).formattedValue).toBe('1.250.000');
    expect(getters.getEvaluatedCell(at(book, 'A2')).formattedValue).toMatch(/^20 \S+ 2024$/);
  });

  it('keeps a text-formatted code as it is', () => {
    expect(valueAt(book, 'A3')).toBe('0.10');
    expect(formatAt(book, 'A3')).toBe('@');
  });

  it('a number typed before the cell was formatted as text is still a number', () => {
    expect(valueAt(book, 'A9')).toBe(1.3);
    expect(partOf(saveBook(book), 'xl/worksheets/sheet1.xml')).toMatch(/<c r="A9" s="[0-9]+"><v>1.3<\/v><\/c>/);
    expect(formatAt(reopened(book), 'A3')).toBe('@');
  });

  it('joins rich runs, leaves phonetic hints, undoes escapes', () => {
    expect(valueAt(book, 'A4')).toBe('Angka Kemiskinan');
    expect(valueAt(book, 'A8')).toBe('satu\ndua_x0041_');
  });

  it('reads truth values, errors and prefixed functions', () => {
    expect(valueAt(book, 'A5')).toBe(true);
    expect(valueAt(book, 'A6')).toBe('#DIV/0!');
    expect(formulaAt(book, 'A7')).toBe('=CONCAT("a","_xlfn.b")');
  });

  it('moves shared formulas to their cell', () => {
    expect(formulaAt(book, 'B3')).toBe('=A3*$A$1+SUM(A$1:A3)+Satu!A3+LOG10(10)');
  });
});

describe('what is beside the cells', () => {
  const sheet = (data: string): string => `
    <sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr>
    <sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews>
    <cols><col min="2" max="3" width="22" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>
    ${data}
    <sheetProtection sheet="1" password="CC1A"/>
    <mergeCells><mergeCell ref="A1:B2"/></mergeCells>
    <conditionalFormatting sqref="Q58:Q63 Q70 A1:A5"><cfRule type="expression" dxfId="0" priority="2"><formula>N("kaskade:galat")=0</formula></cfRule></conditionalFormatting>
    <conditionalFormatting sqref="B2:B5 D2:D5"><cfRule type="expression" dxfId="0" priority="1"><formula>$A2="x"</formula></cfRule></conditionalFormatting>
    <dataValidations>
      <dataValidation type="list" allowBlank="1" showErrorMessage="1" showInputMessage="1" errorTitle="OPD" error="Pilih dari daftar" promptTitle="OPD" prompt="Penanggung jawab" sqref="Q5:Q1048576"><formula1>OPD!$A$2:$A$33</formula1></dataValidation>
      <dataValidation type="list" showErrorMessage="1" errorStyle="warning" sqref="C5"><formula1>"Naik,Turun, Tetap"</formula1></dataValidation>
      <dataValidation type="whole" operator="between" showErrorMessage="1" sqref="E5:E9"><formula1>0</formula1><formula2>100</formula2></dataValidation>
      <dataValidation type="list" sqref="F5"><formula1>daftarOpd</formula1></dataValidation>
    </dataValidations>
    <printOptions horizontalCentered="1"/>
    <pageMargins left="0.5" right="0.25" top="1" bottom="0.75" header="0.3" footer="0.3"/>
    <pageSetup paperSize="14" orientation="landscape" fitToHeight="0"/>
    <headerFooter><oddHeader>&amp;LKiri&amp;CTengah &amp;&amp; dua</oddHeader><oddFooter>Halaman &amp;P</oddFooter></headerFooter>`;
  const book = opened(
    typedWorkbook({
      sheets: { 'Lembar Satu': sheet(typedCells({ A1: 't="inlineStr"|<is><t>Kode</t></is>' })), OPD: typedCells({ A2: 't="inlineStr"|<is><t>DINAS KESEHATAN</t></is>' }), _kaskade: typedCells({}) },
      states: { OPD: 'state="hidden"', _kaskade: 'state="veryHidden"' },
      styles: '<dxfs><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
      names: `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Lembar Satu'!$A:$B,'Lembar Satu'!$1:$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'Lembar Satu'!$A$1:$Q$99</definedName><definedName name="daftarOpd">OPD!$A$2:$A$33</definedName><definedName name="tahun">2025</definedName>`,
    }),
  );
  const [first = '', second = '', third = ''] = book.model.getters.getSheetIds();

  it('visibility, down to very hidden', () => {
    expect([first, second, third].map((id) => book.extras.get(id)?.visibility)).toEqual(['Visible', 'Hidden', 'VeryHidden']);
    expect(book.model.getters.getVisibleSheetIds()).toEqual([first]);
  });

  it('page setup with titles and print area', () => {
    expect(book.extras.get(first)).toMatchObject({
      isProtected: true,
      page: {
        orientation: 'Landscape',
        paperSize: 14,
        margins: { left: 36, right: 18, top: 72, bottom: 54, header: 21.6, footer: 21.6 },
        centerHorizontally: true,
        centerVertically: false,
        zoom: { pagesWide: 1, pagesTall: 0 },
        titleRows: { first: 0, last: 2 },
        titleColumns: { first: 0, last: 1 },
        printArea: 'A1:Q99',
        headerFooter: { leftHeader: 'Kiri', centerHeader: 'Tengah && dua', centerFooter: 'Halaman &P' },
      },
    });
  });

  it('widths in pixels, hidden columns, frozen panes, merges', () => {
    const { getters } = book.model;
    expect([0, 1, 2].map((col) => getters.getColSize(first, col))).toEqual([64, 154, 154]);
    expect(getters.isColHiddenByUser(first, 3)).toBe(true);
    // A1:B2 lies across the edge of the frozen column, which the engine cannot do; the book remembers.
    expect(getters.getPaneDivisions(first)).toEqual({ xSplit: 0, ySplit: 3 });
    expect(book.extras.get(first)?.panes).toEqual({ rows: 3, columns: 1 });
    expect(getters.getMerges(first)).toMatchObject([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(getters.getGridLinesVisibility(first)).toBe(false);
  });

  it('conditional formats: formulas verbatim, one for many areas, by priority, relative ones per area', () => {
    expect(Array.from(book.model.getters.getConditionalFormats(first), ({ ranges, rule }) => [ranges, 'values' in rule ? rule.values : null])).toEqual([
      [['B2:B5'], ['=$A2="x"']],
      [['D2:D5'], ['=$A2="x"']],
      [['Q58:Q63', 'Q70', 'A1:A5'], ['=N("kaskade:galat")=0']],
    ]);
  });

  it('validations with their messages; a whole number becomes a formula', () => {
    const rules = book.model.getters.getDataValidationRules(first);
    expect(rules.map((rule) => [rule.criterion.type, rule.criterion.values, rule.isBlocking])).toEqual([
      ['isValueInRange', ['OPD!$A$2:$A$33'], true],
      ['isValueInList', ['Naik', 'Turun', 'Tetap'], false],
      ['customFormula', ['=AND(ISNUMBER(E5),E5=INT(E5),AND(E5>=0,E5<=100))'], true],
      ['isValueInRange', ['OPD!A2:A33'], false],
    ]);
    expect(book.validations.get(rules[0]?.id ?? '')).toEqual({
      prompt: { showPrompt: true, title: 'OPD', message: 'Penanggung jawab' },
      errorAlert: { showAlert: true, style: 'Stop', title: 'OPD', message: 'Pilih dari daftar' },
      ignoreBlanks: true,
    });
  });

  it('names of ranges', () => {
    expect(book.model.getters.getNamedRange('daftarOpd')?.range.zone).toMatchObject({ top: 1, bottom: 32, left: 0, right: 0 });
  });
});

describe('what is left behind is counted', () => {
  it('comments, rich text and icon formats', () => {
    const book = opened(
      typedWorkbook({
        sheets: { Satu: `${typedCells({ A1: 't="s"|<v>0</v>' })}<conditionalFormatting sqref="A1"><cfRule type="iconSet" priority="1"><iconSet/></cfRule></conditionalFormatting>` },
        strings: '<si><r><t>a</t></r><r><t>b</t></r></si>',
        relations: { Satu: '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/>' },
        more: { 'xl/comments1.xml': '<comments><commentList><comment ref="A1"/><comment ref="A2"/></commentList></comments>' },
      }),
    );
    expect(lostOnOpen(book)).toEqual([
      { kind: 'richText', count: 1 },
      { kind: 'comments', count: 2 },
      { kind: 'conditionalFormats', count: 1 },
    ]);
  });
});

describe('what Excel takes in another way than the engine', () => {
  it('adds up the whole of a chained range', () => {
    const book = opened(typedWorkbook({ sheets: { Satu: typedCells({ A1: '|<v>1</v>', A2: '|<v>2</v>', A3: '|<v>4</v>', A4: '|<v>8</v>', B1: '|<f>SUM(A1:A3:A4)</f>' }) } }));
    expect(valueAt(book, 'B1')).toBe(15);
  });

  it('keeps the first of two merged areas that overlap, and every value', () => {
    const book = opened(typedWorkbook({ sheets: { Satu: typedCells({ B1: 't="str"|<v>Dinas</v>', B4: '|<v>7</v>' }) + '<mergeCells count="2"><mergeCell ref="B1:B3"/><mergeCell ref="A3:B4"/></mergeCells>' } }));
    expect(book.model.getters.getMerges(at(book, 'A1').sheetId).map(({ top, bottom }) => [top, bottom])).toEqual([[0, 2]]);
    expect([valueAt(book, 'B1'), valueAt(book, 'B4')]).toEqual(['Dinas', 7]);
  });
});
