/**
 * To whom something is said, in languages read at their tags: sagte Weber der Zeitung Kurier, a déclaré Anne Lebrun à
 * l’AFP, dans un entretien au Monde. Takes tokens and a cue; gives the phrase that names the audience, or none. A bare
 * name behind "à" is rather a town's, unless it is written like an agency's. Bounded.
 */
import type { AudienceWords } from './audience-words.ts';
import type { Cue } from './cue.ts';
import { endOfCue } from './cue-bounds.ts';
import type { LanguageData } from './language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isPlace } from './people/places.ts';
import { isNameWord } from './phrase-words.ts';
import { isSmallWord } from './small-words.ts';
import type { Sentence, Token } from './token.ts';

/** Tokens behind a cue in which its audience may stand. */
const AUDIENCE_REACH = 16;
/** Tokens of an audience. */
const LONGEST_AUDIENCE = 7;
/** Written as agencies and stations are: AFP, ТАСС, CNN; or with an initial inside: elDiario, UkrInform. */
const ABBREVIATED = /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u;
/** Agencies and networks that are named without a word for what they are. */
const AGENCIES =
  /^(?:reuters|bloomberg|efe|ansa|lusa|tass|interfax|ritzau|belga|europapress|рейтер|рейтерс|интерфакс|bbc|cnn|укрінформ|интерфаксу)$/;

export function audienceInTags(
  tokens: readonly Token[],
  cue: Cue,
  { from, to }: Sentence,
  language: LanguageData,
): NounPhrase[] {
  const { audience } = language;
  if (!audience || cue.kind === 'source' || cue.kind === 'mind') return [];
  const start = endOfCue(cue);
  const behind = scan(tokens, start, Math.min(to, start + AUDIENCE_REACH), language, audience, false);
  if (behind) return [behind];
  // Anne Lebrun, dans un entretien au Monde, a déclaré; Im Gespräch mit dem Kurier sagte Weber.
  const head = cue.inverted ? cue.from : cue.subject.from;
  const opening = scan(tokens, from, Math.min(head, from + AUDIENCE_REACH), language, audience, true);
  if (opening) return [opening];
  const between = cue.inverted
    ? null
    : scan(
        tokens,
        cue.subject.to,
        Math.min(cue.from, cue.subject.to + AUDIENCE_REACH),
        language,
        audience,
        true,
      );
  return between ? [between] : [];
}

/** @param talk only what a conversation leads to */
function scan(
  tokens: readonly Token[],
  start: number,
  end: number,
  language: LanguageData,
  audience: AudienceWords,
  talk: boolean,
): NounPhrase | null {
  const { words } = language;
  let talking = false;
  let commas = 0;
  for (let i = start; i < end; i++) {
    const { kind, lower, text } = tokens[i]!;
    if (text === ',') commas++;
    if (kind === 'quote' || text === ':' || words.complementizers.has(lower)) return null;
    if (audience.talks.has(lower)) {
      talking = true;
      // в интервью газете, w wywiadzie dla, en entretien
      const next =
        audience.bare && i + 1 < end ? listenerAt(tokens, i + 1, end, language, audience, true) : null;
      if (next) return next;
      continue;
    }
    if (talking && audience.partners.has(lower)) {
      const partner = listenerAt(tokens, i + 1, end, language, audience, true);
      if (partner) return partner;
    }
    if (talk) continue;
    const sure = audience.joined.has(lower);
    if (sure || audience.leads.has(lower)) {
      const listener = listenerAt(tokens, i + 1, end, language, audience, sure);
      if (listener) return listener;
    }
    // Shown by its case: sagte Weber dem Kurier, сказала журналистам. Behind a comma the case is another clause's.
    if (commas > 0) continue;
    if (audience.bare?.has(lower)) {
      const listener = listenerAt(tokens, i, end, language, audience, i === start && lower === 'dem');
      if (listener) return listener;
    } else if (audience.bare?.size === 0 && (i === start || isListenerAlone(tokens, i, words, audience))) {
      const listener = listenerAt(tokens, i, end, language, audience, false);
      if (listener) return listener;
    }
    if (kind === 'point' && text !== ',') return null;
  }
  return null;
}

/** A noun whose case shows it, behind no preposition. */
function isListenerAlone(
  tokens: readonly Token[],
  i: number,
  words: LanguageData['words'],
  { listeners }: AudienceWords,
): boolean {
  return listeners.has(tokens[i]!.lower) && !words.prepositions.has(tokens[i - 1]?.lower ?? '');
}

/** @param sure a bare name will do: no town stands here */
function listenerAt(
  tokens: readonly Token[],
  start: number,
  end: number,
  { words }: LanguageData,
  audience: AudienceWords,
  sure: boolean,
): NounPhrase | null {
  let at = start;
  const determined = at < end && !tokens[at]!.capital && isArticle(tokens[at]!.lower, words);
  if (determined) at++;
  const first = at;
  let noun = -1;
  let name = -1;
  while (at < end && at - first < LONGEST_AUDIENCE) {
    const token = tokens[at]!;
    if (token.kind !== 'word') break;
    // "La Voz": an article in capitals is the name's.
    const opens = token.capital && name < 0 && isNameWord(tokens[at + 1], words);
    if (name < 0 && noun < 0 && audience.listeners.has(token.lower)) noun = at;
    else if (isNameWord(token, words) || (opens && isArticle(token.lower, words))) {
      if (name < 0) name = at;
    } else if (name >= 0 || noun >= 0 || isSmallWord(token.lower, words) || words.times.has(token.lower))
      break;
    at++;
  }
  const marked = paperInMarks(tokens, at, end, noun === at - 1 && noun >= 0, determined && at === first);
  if (marked) return marked;
  if (noun >= 0) {
    const headFrom = name > noun ? name : noun;
    // A noun in capitals is no name of its own: „der Zeitung“.
    return {
      from: name > noun ? name : start,
      to: at,
      kind: name > noun ? 'name' : 'description',
      headFrom,
      headTo: at,
    };
  }
  if (name < 0 || name !== first) return null;
  const known = ABBREVIATED.test(tokens[name]!.text) || AGENCIES.test(tokens[name]!.lower);
  if (!known && !((sure || determined) && !isPlace(tokens[name]!.text))) return null;
  return { from: name, to: at, kind: 'name', headFrom: name, headTo: at };
}

/** Characters of a paper's name in marks. */
const LONGEST_PAPER = 40;

/** dem „Kurier“, агентству «Север»: behind a noun for a listener, or an article behind the words that were told. */
function paperInMarks(
  tokens: readonly Token[],
  at: number,
  end: number,
  named: boolean,
  determined: boolean,
): NounPhrase | null {
  const paper = tokens[at];
  if (at >= end || paper?.kind !== 'quote' || paper.end - paper.start > LONGEST_PAPER) return null;
  const said = determined && tokens.slice(0, at).some(({ kind }) => kind === 'quote');
  const behind = tokens[at + 1];
  const closes = behind?.kind !== 'quote';
  return closes && (named || said)
    ? { from: at, to: at + 1, kind: 'name', headFrom: at, headTo: at + 1 }
    : null;
}

function isArticle(lower: string, words: LanguageData['words']): boolean {
  return words.determiners.has(lower) || /^(?:l['’]|o|a|de|het)$/.test(lower);
}
