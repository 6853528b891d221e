/**
 * Whether a cue only belongs to what another one denies, or is nobody's: in "Ames denied that anyone at the club had spoken to
 * Birch" nobody but Ames speaks. Takes the cues of one sentence; what a coordinator, a comma or marks part is two
 * people's speech, and whoever police say has told them something may well be quoted next.
 */
import type { Cue } from './cue.ts';
import type { Token } from './token.ts';

/** Tokens between a verb of saying and the subject of what it reports. */
const SUBJECT_REACH = 6;
/** Who has said nothing that could be quoted. */
const NOBODY = /^(?:anyone|anybody|nobody|someone|somebody|everyone|everybody)$/;

export function isInsideContent(tokens: readonly Token[], inner: Cue, cues: readonly Cue[]): boolean {
  const at = Math.min(inner.subject.from, inner.from);
  const nobody = tokens.slice(at, inner.from).some(({ lower }) => NOBODY.test(lower));
  return cues.some((cue) => {
    if (cue === inner || cue.inverted || cue.noun || (cue.kind !== 'say' && cue.kind !== 'tell'))
      return false;
    if (!nobody && cue.verb?.lemma !== 'deny') return false;
    if (cue.to > at || at - cue.to > SUBJECT_REACH || cue.subject === inner.subject) return false;
    return tokens.slice(cue.to, at).some(({ lower }) => lower === 'that') && isOnePiece(tokens, cue.to, at);
  });
}

function isOnePiece(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind !== 'word' || /^(?:and|but|or|while)$/.test(tokens[i]!.lower)) return false;
  }
  return true;
}
