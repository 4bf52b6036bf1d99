import { describe, expect, it } from 'vitest';
import { readFunctionNames } from '../../../src/tools/manifest/function-names';

const read = (...texts: string[]) => {
  const { names, unclear } = readFunctionNames(new Map(texts.map((text, index) => [`file${index + 1}.ts`, text])));
  return { names: [...names], unclear };
};

describe('the ids of ribbon functions in the source', () => {
  it('are the keys of what is bound', () => {
    expect(read('bindRibbon({ periksa: () => session.check(), "isiTabel": fill, tanpaOpdBerikutnya });')).toEqual({ names: ['periksa', 'isiTabel', 'tanpaOpdBerikutnya'], unclear: [] });
  });

  it('are found behind a constant', () => {
    expect(read('export const commands = { periksa, isiTabel } as const;', 'bindRibbon(commands);')).toEqual({ names: ['periksa', 'isiTabel'], unclear: [] });
  });

  it('are found behind a function, declared or assigned', () => {
    const want = { names: ['periksa'], unclear: [] };
    expect(read('export function ribbonFunctions(session: Session): Functions { const a = 1; return { periksa: () => session.check() }; }', 'bindRibbon(ribbonFunctions(session));')).toEqual(want);
    expect(read('const ribbonFunctions = (session: Session) => ({ periksa: () => session.check() });\nbindRibbon(ribbonFunctions(session));')).toEqual(want);
  });

  it('are those given to Office itself', () => {
    expect(read("Office.actions.associate('periksa', run);").names).toEqual(['periksa']);
  });

  it('are called unclear where the source does not say them', () => {
    expect(read('\nbindRibbon(load());')).toEqual({ names: [], unclear: ['file1.ts:2'] });
    expect(read('bindRibbon({ ...others, periksa });').unclear).toEqual(['file1.ts:1']);
  });

  it('are not taken from what only looks alike', () => {
    expect(read('const text = "bindRibbon({ palsu: 1 })"; // bindRibbon({ palsu: 1 })')).toEqual({ names: [], unclear: [] });
  });
});
