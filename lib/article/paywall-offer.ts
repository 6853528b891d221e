/** What is left of a story behind a paywall ends in an offer to subscribe. Finds where it begins. */
import type { DraftBlock } from './collect-blocks.ts';

/** An offer is at most so long, in characters. */
const MAX_OFFER = 700;
const OFFER =
  /^\W*(?:already (?:a |have a |an? )?(?:subscri|member|account)|(?:subscribe|sign up|register|log in|sign in)\b.{0,40}\bto (?:unlock|continue|read|keep|access)|to (?:continue|keep) reading|(?:continue|keep) reading (?:for|with|this)|unlock (?:this|the) (?:article|story)|this (?:article|story|content) is (?:for|only|reserved|exclusive)|cet article est réservé|la suite est réservée|il vous reste .{0,20}% de cet article|jetzt (?:weiterlesen|abonnieren)|weiterlesen mit|este (?:artículo|contenido) es (?:exclusivo|solo))/iu;

/** Where the offer to subscribe begins that ends the story; their number if there is none. */
export function findOffer(drafts: readonly DraftBlock[]): number {
  let after = 0;
  let found = drafts.length;
  for (let index = drafts.length - 1; index > 0 && after <= MAX_OFFER; index--) {
    after += drafts[index]!.text.length;
    if (after <= MAX_OFFER && OFFER.test(drafts[index]!.text.slice(0, 120))) found = index;
  }
  return found;
}
