/** The published schema and the code that reads and writes the corpus file say the same. */
import { describe, expect, it } from 'vitest';
import schema from '../../../lib/corpus/corpus-file.schema.json' with { type: 'json' };
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { readCorpusLine } from '../../../lib/corpus/read-corpus-line.ts';
import { DEFAULT_SETTINGS } from '../../../lib/state/settings.ts';
import { settingsLine } from '../../../lib/state/settings-line.ts';
import { sampleArticle } from './sample-articles.ts';

type Node = Record<string, unknown>;

/** What of JSON Schema the file uses. @returns where the value does not fit; empty where it does */
function faults(node: Node, value: unknown, at = '$'): string[] {
  const known = [
    '$schema',
    '$id',
    '$defs',
    '$ref',
    'title',
    'description',
    'oneOf',
    'anyOf',
    'type',
    'const',
    'enum',
  ];
  const bounds = [
    'required',
    'properties',
    'additionalProperties',
    'items',
    'maxItems',
    'maxLength',
    'minimum',
    'maximum',
    'pattern',
  ];
  const other = Object.keys(node).filter((key) => ![...known, ...bounds].includes(key));
  if (other.length) throw new Error(`The test does not know ${other.join()}`);
  if (node.$ref) {
    const name = String(node.$ref).split('/').at(-1)!;
    return faults((schema.$defs as unknown as Record<string, Node>)[name]!, value, at);
  }
  const some = (node.oneOf ?? node.anyOf) as Node[] | undefined;
  if (some) {
    const fitting = some.filter((one) => faults(one, value, at).length === 0).length;
    return fitting === 1 || (node.anyOf && fitting > 0) ? [] : [`${at} fits ${fitting}`];
  }
  if ('const' in node && value !== node.const) return [`${at} const`];
  if (node.enum && !(node.enum as unknown[]).includes(value)) return [`${at} enum`];
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const types = ([] as unknown[]).concat(node.type ?? type);
  if (!types.includes(type) && !(type === 'number' && types.includes('integer') && Number.isInteger(value))) {
    return [`${at} is ${type}`];
  }
  if (typeof value === 'string') {
    if (value.length > Number(node.maxLength ?? Number.POSITIVE_INFINITY)) return [`${at} too long`];
    return node.pattern && !new RegExp(String(node.pattern), 'u').test(value) ? [`${at} pattern`] : [];
  }
  if (typeof value === 'number') {
    return value < Number(node.minimum ?? -Infinity) || value > Number(node.maximum ?? Infinity)
      ? [`${at} range`]
      : [];
  }
  if (Array.isArray(value)) {
    if (value.length > Number(node.maxItems ?? Infinity)) return [`${at} too many`];
    return value.flatMap((one, i) => (node.items ? faults(node.items as Node, one, `${at}[${i}]`) : []));
  }
  if (type !== 'object') return [];
  const properties = (node.properties ?? {}) as Record<string, Node>;
  const object = value as Node;
  return [
    ...((node.required as string[] | undefined) ?? [])
      .filter((key) => !(key in object))
      .map((key) => `${at}.${key} missing`),
    ...Object.entries(object).flatMap(([key, one]) =>
      properties[key]
        ? faults(properties[key], one, `${at}.${key}`)
        : node.additionalProperties === false
          ? [`${at}.${key} unknown`]
          : [],
    ),
  ];
}

async function everyLine(): Promise<string[]> {
  const { article, quotations } = await sampleArticle(['The bell was rung.', 'No.']);
  const [first, second] = quotations;
  const corpus = openMemoryCorpus({ now: () => new Date('2031-05-05T00:00:00Z') });
  await corpus.saveArticles([
    {
      article: {
        ...article,
        url: 'https://gull.example/a',
        aliases: ['https://gull.example/b'],
        published: '2031-05-04T10:00:00Z',
        modified: null,
        syndication: ['Quay Wire'],
        sections: [{ start: 0, end: 9, title: null, published: '2031-05-04', anchor: 'e1' }],
      },
      quotations: [
        {
          ...first!,
          speakerConfidence: 0.9,
          said: { when: 'on Sunday', date: '2031-05-03', where: 'in the harbour' },
          clause: { start: 0, end: 4, text: article.text.slice(0, 4) },
        },
        { ...second!, speaker: null, cue: null },
      ],
    },
  ]);
  await corpus.verdicts.keep([
    {
      a: { text: 'No.', speaker: null },
      b: { text: 'Yes.', speaker: 'Jo' },
      savedAt: '2031-05-05T00:00:00Z',
    },
  ]);
  const lines: string[] = [];
  for await (const line of corpus.exportLines()) lines.push(line);
  return [...lines, settingsLine(DEFAULT_SETTINGS)];
}

describe('corpus-file.schema.json', () => {
  it('takes every kind of line that is exported', async () => {
    const lines = await everyLine();
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(faults(schema as unknown as Node, JSON.parse(line))).toEqual([]);
      expect(() => readCorpusLine(line)).not.toThrow();
    }
  });

  it('knows each key of an exported article, in the order in which they stand', async () => {
    const article = JSON.parse((await everyLine())[1]!);
    const { properties } = schema.$defs.article;
    const order = (known: object, found: object) => Object.keys(known).filter((key) => key in found);
    expect(Object.keys(article)).toEqual(order(properties, article));
    const [quotation] = article.quotations;
    expect(Object.keys(quotation)).toEqual(order(schema.$defs.quotation.properties, quotation));
  });

  it.each<[string, (article: Node) => void]>([
    ['no text', (article) => delete article.text],
    ['an address of script', (article) => Object.assign(article, { url: 'javascript:alert(1)' })],
    ['a date of words', (article) => Object.assign(article, { published: 'Sunday' })],
    ['an id with blanks', (article) => Object.assign(article, { id: 'a b' })],
    ['a language beyond all', (article) => Object.assign(article, { language: 'x'.repeat(40) })],
    [
      'blocks of another kind',
      (article) => Object.assign(article, { blocks: [{ start: 0, end: 1, kind: 'table' }] }),
    ],
    [
      'a form of its own',
      (article) => Object.assign((article.quotations as Node[])[0]!, { form: 'shouted' }),
    ],
    [
      'more confidence than there is',
      (article) => Object.assign((article.quotations as Node[])[0]!, { speakerConfidence: 2 }),
    ],
  ])('refuses %s, as reading does', async (_, spoil) => {
    const article = JSON.parse((await everyLine())[1]!) as Node;
    spoil(article);
    expect(faults(schema as unknown as Node, article)).not.toEqual([]);
    expect(() => readCorpusLine(JSON.stringify(article))).toThrow();
  });
});
