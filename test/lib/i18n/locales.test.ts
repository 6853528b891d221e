/** The languages of the interface against each other: nothing missing, nothing left in English, nothing unused. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../gallery/languages.ts';

const root = resolve(import.meta.dirname, '../../..');
const ENGLISH = LANGUAGES.get('en')!;
const OTHERS = [...LANGUAGES.keys()].filter((language) => language !== 'en');
const VARIANT = /_(zero|one|two|few|many|other)$/;

const plurals = new Set(
  Object.keys(ENGLISH).flatMap((key) => (key.endsWith('_other') ? key.replace(VARIANT, '') : [])),
);
const stemOf = (key: string) => (plurals.has(key.replace(VARIANT, '')) ? key.replace(VARIANT, '') : key);
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** Words that two languages write alike, and what holds no words. */
const ALIKE: Record<string, string[]> = {
  de: ['name', 'count_how', 'summary_found', 'corpus_size', 'corpus_importing', 'mark_spoken'],
  fr: [
    'options',
    'options_page_title',
    'name',
    'count_how',
    'summary_found',
    'corpus_size',
    'articles_one',
    'articles_other',
    'field_html',
    'field_published',
  ],
  es: ['name', 'count_how', 'summary_found', 'corpus_size', 'mark_spoken'],
  uk: ['name', 'count_how', 'summary_found', 'corpus_size', 'mark_spoken'],
};

it('has the five languages', () => {
  expect([...LANGUAGES.keys()].toSorted()).toEqual(['de', 'en', 'es', 'fr', 'uk']);
});

describe.each([...LANGUAGES])('%s', (language, messages) => {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it('has every key, and each plural in every category of the language', () => {
    const expected = Object.keys(ENGLISH).flatMap((key) => {
      const stem = stemOf(key);
      return stem === key ? [key] : categories.map((category) => `${stem}_${category}`);
    });
    expect(Object.keys(messages).toSorted()).toEqual([...new Set(expected)].toSorted());
  });

  it('has the same placeholders everywhere', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const stem = stemOf(key);
      const same = stem === key ? key : `${stem}_other`;
      // "Its wording" may do without the number where that is always one.
      const wanted = placeholders(ENGLISH[same]!.message);
      const spared = key.endsWith('_one') ? wanted.filter((name) => name !== '{n}') : wanted;
      expect([wanted, spared], `${language} ${key}`).toContainEqual(placeholders(message));
    }
  });

  it('needs nothing that browsers read as their own placeholders', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.includes('$'))).toEqual([]);
    expect(Object.keys(messages).filter((key) => !/^[a-z][a-z0-9_]*$/.test(key))).toEqual([]);
    expect(messages.language!.message).toBe(language);
  });
});

describe.each(OTHERS)('%s', (language) => {
  it('leaves nothing in English', () => {
    const alike = Object.entries(LANGUAGES.get(language)!).flatMap(([key, { message }]) =>
      message === ENGLISH[key]?.message ? [key] : [],
    );
    expect(alike.filter((key) => !ALIKE[language]!.includes(key))).toEqual([]);
  });
});

it('keeps no words that nobody speaks', () => {
  const files = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', 'lib', 'components', 'entrypoints'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const code = [...files.split('\n').filter((file) => /\.tsx?$/.test(file)), 'wxt.config.ts']
    .map((file) => readFileSync(resolve(root, file), 'utf8'))
    .join('\n');
  // `label="archives_save"`: a component that is handed the key itself.
  const words = new Set(code.match(/'[a-z0-9_]+'|\blabel="[a-z0-9_]+"|__MSG_[a-z0-9_]+?__/g));
  // `relation_${relation}`: what begins and ends like a key that is put together.
  const patterns = [...code.matchAll(/`((?:[a-z0-9_]|\$\{[^{}`]*\})+)`/g)]
    .map(([, template]) => template!.split(/\$\{[^{}]*\}/))
    .filter((pieces) => pieces.length > 1 && pieces.join('').length > 3)
    .map((pieces) => new RegExp(`^${pieces.join('[a-z0-9_]+')}$`));
  const spoken = (key: string) =>
    [`'${key}'`, `label="${key}"`, `__MSG_${key}__`].some((said) => words.has(said)) ||
    patterns.some((pattern) => pattern.test(key));
  const keys = [...new Set(Object.keys(ENGLISH).map(stemOf))];
  expect(keys.filter((key) => !spoken(key))).toEqual([]);
  expect(spoken('a_key_that_is_nowhere')).toBe(false);
});
