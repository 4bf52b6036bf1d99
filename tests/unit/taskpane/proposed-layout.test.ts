import { describe, expect, test } from 'vitest';
import { layouts } from '../../../src/layouts';
import type { TableKind } from '../../../src/matrix';
import { proposedLayout, type Proposing } from '../../../src/taskpane/model/proposed-layout';

const proposed = (kind: TableKind, more: Partial<Proposing> = {}): string => proposedLayout(layouts, { kind, firstYear: 2019, newest: null, last: '', ...more });

describe('the table that is offered first', () => {
  test.each([
    ['tc-27', 2019, 'tc-27'], ['renstra-datar', 2024, 'tc-27'], ['renstra-datar', 2025, 'renstra-pendanaan'], ['tc-27', null, 'tc-27'], ['iku', 2025, 'iku-2025'], ['iku', 2019, 'iku-86'], ['tc-14', 2025, 'tc-14'],
  ] as const)('of a %s from %s is %s', (kind, firstYear, id) => expect(proposed(kind, { firstYear })).toBe(id));

  test('is the newest table of this plan, whatever was read', () => expect(proposed('tc-27', { newest: 'kke-2', last: 'tc-14' })).toBe('kke-2'));

  test('is what was filled last only where that is of the same document', () => {
    expect(proposed('tc-27', { last: 'tc-14' })).toBe('tc-27');
    expect(proposed('tc-27', { last: 'tc-23' })).toBe('tc-23');
    expect(proposed('tc-14', { last: 'tc-27' })).toBe('tc-14');
    expect(proposed('tc-14', { last: 'iku-86' })).toBe('iku-86');
    expect(proposed('tc-27', { last: 'kke-2' })).toBe('kke-2');
  });

  test('where the kind says nothing, is what was filled last, else the first of the list', () => {
    expect(proposed('matriks', { last: 'tc-27' })).toBe('tc-27');
    expect(proposed('matriks')).toBe(layouts[0]!.id);
    expect(proposed('lain', { last: 'gone', newest: 'gone' })).toBe(layouts[0]!.id);
  });
});
