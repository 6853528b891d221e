import { describe, expect, it } from 'vitest';
import { insideKept } from '../../../lib/matching/clauses.ts';
import { denialsAt, isDenial } from '../../../lib/matching/denials.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';

/** Words that deny, in order. */
function denialsOf(text: string): string[] {
  const tokenized = tokenize(text);
  return tokenized.tokens.filter((_, at) => isDenial(tokenized, at)).map(({ folded }) => folded);
}

describe('isDenial', () => {
  it.each<[string, string[]]>([
    ['The crane will not be moved', ['not']],
    ['The crane can’t be moved', ['not']],
    ['It is not only the crane that rusts', []],
    ['There is no doubt that the crane rusts', []],
    ['We have nothing but praise for the crane driver', []],
    ['It was none other than the crane driver', []],
    ['I deny that the crane was moved', ['deny']],
    ['They denied the request for a crane', []],
    ['They refused to move the crane', ['refused']],
    ['They refused the crane', []],
    ['The crane failed to stop', ['failed']],
    ['The engine failed in the storm', []],
    ['The claim about the crane is false', ['false']],
    ['The crane barely moved', ['barely']],
    ['Der Kran wird nicht nur im Winter bewegt', []],
    ['Der Kran wird im Winter nie bewegt', ['nie']],
    ['Le grutier ne viendra plus au port', ['ne']],
    ['Le grutier ne viendra que dans une heure', []],
    ['Il y a plus de grues dans le port', []],
    ['No vamos a mover nada en el puerto', ['no']],
    ['Nunca vamos a mover la grúa del puerto', ['nunca']],
    ['Il gruista non ha mai visto niente', ['non']],
    ['A grua está no porto do nosso vale', []],
    ['Мы никогда не двигали этот кран', ['не']],
    ['我们不会移动这台起重机', ['不会']],
    ['不仅是这台起重机，未来还有很多', []],
    ['クレーンを動かさなければならない', []],
    ['クレーンを動かす計画はない', ['ない']],
    ['They reject the very idea that the crane rusts', ['reject']],
    ['They rejected a new crane', []],
    ['denied to the Courier on Friday night that the crane rusts', ['denied']],
    ['denied she had moved the crane', ['denied']],
    ['denied moving the crane', ['denied']],
    ['denied the driver of the port that crane', []],
    ['denied anything of worth to the crane driver', []],
  ])('%s: %j', (text, words) => {
    expect(denialsOf(text)).toEqual(words);
  });
});

describe('denialsAt', () => {
  it.each<[string, string[], string[]]>([
    ['It is not impossible to move the crane', [], ['possible']],
    ['It is impossible to move the crane', ['impossible'], ['possible']],
    ['We cannot deny that the crane rusts', [], []],
    ['They did not fail to move the crane', [], []],
    ['They failed to move the crane', ['failed'], []],
  ])('%s: %j', (text, words, other) => {
    const tokenized = tokenize(text);
    const places = tokenized.tokens.map((_, at) => at);
    const found = denialsAt(tokenized, places, tokenize(other.join(' ')).tokens);
    expect(found.map(({ folded }) => folded)).toEqual(words);
  });
});

describe('denials of a trimmed head', () => {
  it.each([
    ['There is no sign whatsoever for anybody in the yard to suggest that', 'the crane moved', 'no'],
    ['Nobody among all the people of this yard ever warned us that', 'the crane moved', 'nobody'],
    ['I never told the yard master or anyone else that', 'the crane moved', 'never'],
    ['It would be wrong and not at all fair to say that', 'the crane moved', 'not'],
    ['Ich glaube einfach nicht, dass', 'der Kran sich bewegt hat', 'nicht'],
    ['Я совсем не думаю, что', 'кран сдвинулся', 'не'],
    ['It was not the crane', 'that moved', ''],
    ['We were not in the yard, and', 'the crane moved', ''],
  ])('%s | %s: %s', (head, kept, denial) => {
    const tokenized = tokenize(`${head} ${kept}`);
    const to = tokenize(head).tokens.length;
    const found = denialsAt(tokenized, insideKept(tokenized.tokens, 0, to, 'head'), []);
    expect(found.map(({ folded }) => folded).join(' ')).toBe(denial);
  });
});
