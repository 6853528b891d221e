/**
 * Which language a sentence is in, told by its script and its smallest words: of numbers, denials and modals each
 * language has its own, and "no" is a denial here and an article there. Takes folded words (words.ts); gives one of
 * thirteen codes, English where nothing tells. A fragment of two content words is English, which does no harm.
 */
export type LanguageCode =
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'it'
  | 'pt'
  | 'nl'
  | 'sv'
  | 'pl'
  | 'ru'
  | 'uk'
  | 'ja'
  | 'zh';

/**
 * Words, folded, that a sentence of the language hardly does without; a word may stand in several, and one
 * alone that stands in the English list too ("war", "my") is English. With its apostrophe stands what is joined to the
 * next word: a bare "d" is an initial, and "o'" begins a name.
 */
const SMALL_WORDS: Partial<Record<LanguageCode, string>> = {
  en: `the a an of to and in is are was were be been it that this these those for on with as at by from have has had not
    no do does did we they he she you i will would can could must may should his her their our there what who which if or
    but so my us them never all been any about into than then when where who how very more some out up over
    come men ten war i' he' we' it'`,
  de: `der die das den dem des ein eine einen einem einer und ist sind war waren nicht wir sie er es ich ihr zu von mit
    auf fur im am zum zur dass wird werden haben hat hatte kann konnen muss mussen kein keine auch aber oder wenn als wie
    noch nur bei nach aus um an uber vor wer niemand`,
  fr: `le la les l' un une des du de d' et est sont etait nous vous ils elles il elle je ne n' pas que qu' qui dans pour par
    sur avec au aux ce cette ces a ont avons se s' on y en plus mais ou si rien tout tous sera faut doit peut notre leur
    leurs jamais personne`,
  es: `el la los las un una unos y es son era de del al que en por para con no se lo su sus nos nuestro nuestra esta este
    esto estos ha han hemos hay mas pero como muy ya si a nunca debe puede nadie fue sera vamos aquel aquella ese esa eso
    cuando donde desde hasta sobre entre todo toda todos`,
  it: `il lo la i gli le un una uno e sono era di del della dei delle che in per con non si ha hanno abbiamo al alla ai
    da dal nel nella sul sulla questo questa noi ci ma piu come anche mai nessuno deve puo sara nostro nostra l'`,
  pt: `o a os as um uma uns e sao era de do da dos das que em no na nos nas por para com nao se ao seu sua foi temos ha
    mais mas como muito ja nunca deve pode ninguem isso este esta ser sera vamos nosso nossa pelo pela`,
  nl: `de het een en is zijn was waren van in op te dat die niet wij we ze hij zij ik er voor met aan door om als ook maar
    of worden wordt hebben heeft had kan kunnen moet moeten zal zullen geen naar bij uit over onze deze dit nooit`,
  sv: `i och att det som en ett den de ar var inte vi jag han hon for med pa till av om har hade kan ska skulle maste fran
    sa men eller nar dem oss ingen aldrig vara blir denna detta vid ut upp`,
  pl: `i w z na nie sie to jest sa byl byla bylo ze do o za od po dla ale jak co przez tego tej tym ten ta te my oni on
    ona juz tylko bedzie beda moze musi nigdy nikt czy oraz lub przed bez nasz nasza`,
};

/** Letters, folded, of one of the two languages in Cyrillic; й and и, ї and і fall together. */
const UKRAINIAN = /[іієґ]/;
const UKRAINIAN_WORDS = new Set(
  'та це що як ми ви вони не на до за від або але й бо тут був було були буде щоб якщо наш наша'.split(' '),
);
const RUSSIAN = /[ыэъ]/;
const RUSSIAN_WORDS = new Set(
  'и что это как мы вы они или но от был было были будет чтобы если наш наша из с о'.split(' '),
);

/** Words looked at: a sentence has twenty, and its language shows at once. */
const WORDS_READ = 60;

const LANGUAGES_OF = new Map<string, LanguageCode[]>();
for (const [code, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words.split(/\s+/)) {
    const codes = LANGUAGES_OF.get(word) ?? [];
    if (!codes.includes(code as LanguageCode)) codes.push(code as LanguageCode);
    LANGUAGES_OF.set(word, codes);
  }
}

export function guessLanguage(words: readonly string[]): LanguageCode {
  const counts = new Map<LanguageCode, number>();
  // Once a text: "no on de facto, no on de jure" is no more Spanish for saying it twice.
  const seen = new Set<string>();
  let cyrillic = 0;
  let ukrainian = 0;
  let han = false;
  for (let i = 0; i < words.length && i < WORDS_READ; i++) {
    const word = words[i]!;
    const first = word.charCodeAt(0);
    if (first >= 0x3040 && /[\u3040-\u30ff]/.test(word)) return 'ja';
    if (first >= 0x3400 && first <= 0x9fff) {
      han = true;
      if (/[\u3040-\u30ff]/.test(word)) return 'ja';
    } else if (first >= 0x400 && first < 0x530) {
      cyrillic++;
      if (UKRAINIAN.test(word)) ukrainian += 2;
      if (RUSSIAN.test(word)) ukrainian -= 2;
      if (UKRAINIAN_WORDS.has(word)) ukrainian++;
      if (RUSSIAN_WORDS.has(word)) ukrainian--;
    }
    const apostrophe = word.indexOf("'");
    const small = apostrophe > 0 && apostrophe < 3 ? word.slice(0, apostrophe + 1) : word;
    const codes = LANGUAGES_OF.get(small);
    if (!codes || seen.has(small)) continue;
    seen.add(small);
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  if (han) return 'zh';
  if (cyrillic > 0) return ukrainian > 0 ? 'uk' : 'ru';
  let best: LanguageCode = 'en';
  let most = counts.get('en') ?? 0;
  for (const [code, count] of counts) {
    if (count <= most) continue;
    most = count;
    best = code;
  }
  return best;
}
