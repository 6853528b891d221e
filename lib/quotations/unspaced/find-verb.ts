/** The first or last verb of saying in a stretch of unspaced text: the longest form that stands at a place. */
import type { LanguageData } from '../language.ts';
import type { VerbForm } from '../speech-verbs/types.ts';

export interface FoundVerb {
  start: number;
  end: number;
  text: string;
  verb: VerbForm;
}

/** Characters of the longest form. */
const LONGEST_FORM = 9;

/** Verbs in order; `accepts` may refuse one by what stands around it. */
export function findVerbs(
  text: string,
  { verbs }: LanguageData,
  accepts: (start: number, end: number) => boolean = () => true,
): FoundVerb[] {
  const found: FoundVerb[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let length = Math.min(LONGEST_FORM, text.length - start); length > 0; length--) {
      const form = text.slice(start, start + length);
      const verb = verbs.verbs.get(form);
      if (!verb || !accepts(start, start + length)) continue;
      found.push({ start, end: start + length, text: form, verb });
      start += length - 1;
      break;
    }
  }
  return found;
}
