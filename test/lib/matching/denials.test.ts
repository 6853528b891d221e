import { describe, expect, it } from 'vitest';
import { isDenial } from '../../../lib/matching/denials.ts';
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
  ])('%s: %j', (text, words) => {
    expect(denialsOf(text)).toEqual(words);
  });
});
