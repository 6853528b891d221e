/**
 * Flags of two texts that are one by their gist only. Hardly a word stands beside its answer there, so that differences
 * word by word say nothing; what can be told is whether both deny, and whether both name the same figures.
 */
import type { Flag } from '../types.ts';
import { isDenial } from './denials.ts';
import type { Token, TokenizedText } from './tokens.ts';

/** Stems of words that deny what they govern, without a "not": "opposed to", "refrain from", "rule out". */
const DENYING =
  /^(?:oppos|refus|reject|den(?:y|i)|prevent|prohibit|forbid|exclud|exclus|refrain|avoid|ban|bar|block|halt|stop|end|lack|fail|without|against|never|neither|impossibl|unabl|unlik|withdr|abandon|cancel|resist|object|drop|lose|lost|out|un\w{4,}|in(?:capabl|adequ|suffici)\w*|dis(?:agre|approv|avow)\w*)/;

export function findGistFlags(a: TokenizedText, b: TokenizedText): Flag[] {
  return [...negations(a, b), ...numbers(a, b)];
}

/** One says "not" and the other says nothing that denies. */
function negations(a: TokenizedText, b: TokenizedText): Flag[] {
  const inA = denialsOf(a);
  const inB = denialsOf(b);
  const onlyA = inA.length > 0 && inB.length === 0 && !b.tokens.some(denies);
  const onlyB = inB.length > 0 && inA.length === 0 && !a.tokens.some(denies);
  return onlyA || onlyB ? [{ kind: 'negation', a: printed(a, inA), b: printed(b, inB) }] : [];
}

/** Both give figures, and none of them in common. */
function numbers(a: TokenizedText, b: TokenizedText): Flag[] {
  const inA = a.tokens.filter(({ number }) => number !== null);
  const inB = b.tokens.filter(({ number }) => number !== null);
  if (inA.length === 0 || inB.length === 0) return [];
  if (inA.some((x) => inB.some((y) => x.number === y.number))) return [];
  return [{ kind: 'number', a: printed(a, inA), b: printed(b, inB) }];
}

const denialsOf = (text: TokenizedText) => text.tokens.filter((_, at) => isDenial(text, at));
const denies = ({ stem }: Token) => DENYING.test(stem);

function printed({ text }: TokenizedText, tokens: readonly Token[]): string {
  return tokens.map((token) => text.slice(token.start, token.end)).join(' … ');
}
