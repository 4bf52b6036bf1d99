import { remember } from './names';

/** What planners and exports write for "nothing stated": "-", "n/a", "NA", "[null]", "belum ada". */
const nothing = /^(?:[\s\-–—.,:;_/?]*|\(?n[\s./]*a\.?\)?|\[?null\]?|nihil|tidak (?:ada|tersedia)|belum (?:ada|diisi|tersedia|ditentukan|ditetapkan)|tbd|#n\/a)$/iu;

const says = remember((text: string): boolean => nothing.test(text.trim()));

/** Whether a text cell says nothing, empty or with a mark for it. */
export function saysNothing(text: string | null): boolean {
  return text === null || says(text);
}
