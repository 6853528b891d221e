/** Words for relatives: who is named behind one is not who is named before it. Data, English, lower case. */
import { wordSet } from '../closed-words/types.ts';

const KINSHIP = wordSet(
  `brother sister wife husband son daughter father mother uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother
   widow widower ex-wife ex-husband partner fiancé fiancée fiance fiancee stepfather stepmother twin mum dad mom girlfriend boyfriend`,
);

export function isKinship(word: string): boolean {
  return KINSHIP.has(word);
}
