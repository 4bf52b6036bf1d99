import { describe, expect, it } from 'vitest';
import { speak } from '../../../src/strings';
import { groups } from '../../../src/strings/groups';

describe('the pane\'s words', () => {
  it('count one and many in English', () => {
    const english = speak('en');
    expect([1, 5].map((count) => english.say('pane.stat.misi', { count }))).toEqual(['mission', 'missions']);
    expect([1, 241].map((count) => english.say('pane.pohon.indikator', { count }))).toEqual(['1 indicator', '241 indicators']);
    expect([1, 2].map((count) => english.say('pane.opd.banyak', { count }))).toEqual(['1 indicator has no agency', '2 indicators have no agency']);
    expect(speak('id').say('pane.stat.misi', { count: 5 })).toBe('misi');
  });

  it('call an item by one word in Indonesian', () => {
    const texts = Object.values(groups).flatMap(({ id }) => Object.values(id));
    expect(texts.filter((text) => /\bbutir\b/i.test(text))).toEqual([]);
  });
});
