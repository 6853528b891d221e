/**
 * How many kept articles are looked at to recognise one: pages may claim any address, and one address may have held any
 * number of unlike texts (a briefing that is new each day), each of which would be read whole.
 */

/** Of one address, text or sketch hash: the newest. The text that a changed page had before is among the last few. */
export const MAX_SAME_KEY = 8;

/** Of all keys of one article together, by id, then address, then text; a chosen bound. */
export const MAX_FOUND = 32;
