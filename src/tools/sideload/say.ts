import { fill } from '../../strings/language';
import type { Params } from '../../strings/language';
import { sideloadTexts } from './texts';
import type { SideloadText } from './texts';

/** One sentence of the sideload commands, in Indonesian and then in English. */
export function sayInBoth(key: SideloadText, params: Params = {}): string {
  return `${fill(sideloadTexts.id[key], params, 'id')}\n\n${fill(sideloadTexts.en[key], params, 'en')}`;
}
