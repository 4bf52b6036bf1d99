import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyBook, openBook } from '../../../src/workbench/files/open';
import { isRefusal } from '../../../src/workbench/files/refusal';
import { isRefusal as isFileRefusal, readWorkbookFile } from '../../../src/files';
import { speak } from '../../../src/strings';
import { saveBook } from '../../../src/workbench/files/save';
import { typedWorkbook } from '../../support/xlsxParts';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
const sound = saveBook(emptyBook('a.xlsx'));

describe('a file that cannot be opened says why', () => {
  it.each([
    ['nothing in it', new Uint8Array(), 'empty'],
    ['a CSV renamed', strToU8('Kode;Indikator\n1;Angka Kemiskinan\n'), 'notWorkbook'],
    ['a password', new Uint8Array([...ole, ...new Array<number>(600).fill(0), ...utf16('EncryptedPackage')]), 'protected'],
    ['an old .xls', new Uint8Array([...ole, ...new Array<number>(600).fill(0), ...utf16('Workbook')]), 'oldFormat'],
    ['a zip cut short', sound.slice(0, sound.length - 200), 'broken'],
    ['a zip of something else', zipSync({ 'surat.txt': strToU8('halo') }), 'notWorkbook'],
    ['a Word document', zipSync({ '_rels/.rels': strToU8('<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'), 'word/document.xml': strToU8('<w:document xmlns:w="w"/>') }), 'notWorkbook'],
    ['a binary workbook', zipSync({ '_rels/.rels': strToU8('<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>'), 'xl/workbook.bin': new Uint8Array([1]) }), 'binaryFormat'],
    ['XML that breaks off', typedWorkbook({ sheets: { Satu: '<sheetData><row' } }), 'broken'],
  ])('%s', (_, bytes, reason) => {
    const answer = openBook(bytes, 'x.xlsx');
    expect(isRefusal(answer) && answer.refused).toBe(reason);
    expect(isRefusal(answer) && answer.sentence.id).toMatch(/^Berkas|^Isi/);
    expect(isRefusal(answer) && answer.sentence.en).toMatch(/\.$/);
  });

  it.each([
    ['nothing in it', new Uint8Array()],
    ['a CSV renamed', strToU8('Kode;Indikator\n1;Angka Kemiskinan\n')],
    ['a password', new Uint8Array([...ole, ...new Array<number>(600).fill(0), ...utf16('EncryptedPackage')])],
    ['a zip cut short', sound.slice(0, sound.length - 200)],
    ['a zip of something else', zipSync({ 'surat.txt': strToU8('halo') })],
  ])('%s has the words that periksa has for it', async (_, bytes) => {
    const here = openBook(bytes, 'x.xlsx');
    const there = await readWorkbookFile(bytes, 'x.xlsx');
    if (!isRefusal(here) || !isFileRefusal(there)) throw new Error('read');
    expect(here.sentence).toEqual({ id: speak('id').say(`files.${there.refused}`, there.params), en: speak('en').say(`files.${there.refused}`, there.params) });
  });
});
