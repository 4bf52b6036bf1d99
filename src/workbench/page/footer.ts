import type { Host } from '../contracts';
import type { Loss } from '../files/carried';
import { make } from './dom';
import { withQuery, type Query } from './query';
import type { Words } from './words';

/** The status line: what the add-in has asked for, what the file lost, language and theme. */
export function makeFooter(words: Words, query: Query, lost: readonly Loss[]): { bar: HTMLElement; update: (meter: Host['meter']) => void } {
  const number = new Intl.NumberFormat(query.language);
  const traffic = make('span', { title: words.meter, 'data-meter': true });
  const losses = lost.map(({ kind, count }) => `${number.format(count)} ${words.lost[kind]}`).join(', ');
  const choice = (name: string, values: [string, string][], current: string, standard: string): HTMLElement[] =>
    values.map(([value, label]) => make('a', { href: withQuery(name, value === standard ? null : value), 'aria-current': value === current ? 'true' : undefined }, label));
  const bar = make(
    'footer',
    { class: 'kaki' },
    make('span', {}, words.notExcel),
    traffic,
    ...(losses ? [make('span', { class: 'kaki-hilang', title: `${words.notCarriedHint}: ${losses}` }, `${words.notCarried}: ${losses}`)] : []),
    make('span', { class: 'kaki-jarak' }),
    make('span', { role: 'group', 'aria-label': words.theme }, ...choice('theme', [['light', words.light], ['dark', words.dark]], query.theme, 'light')),
    make('span', { role: 'group', 'aria-label': words.language }, ...choice('lang', [['id', 'ID'], ['en', 'EN']], query.language, 'id')),
  );
  return {
    bar,
    update: ({ requests, sent, received }) => {
      traffic.textContent = `${number.format(requests)} ${words.requests} · ${size(sent, number)} ${words.sent} · ${size(received, number)} ${words.received}`;
    },
  };
}

function size(characters: number, number: Intl.NumberFormat): string {
  return characters < 1000 ? number.format(characters) : characters < 1_000_000 ? `${number.format(Math.round(characters / 100) / 10)} K` : `${number.format(Math.round(characters / 100_000) / 10)} M`;
}
