/**
 * Everything that takes input from outside, each as one function from bytes: it gives what it made of them, throws one
 * of its own typed errors, or fails the test. What it gives is held to the bounds of `article-limits.ts` and of feeds.
 */
import { MAX_LABEL, MAX_QUOTATIONS, MAX_TEXT } from '../../lib/article/article-limits.ts';
import { findFeeds } from '../../lib/article/find-feeds.ts';
import { fitArticle } from '../../lib/article/fit-article.ts';
import { identifyArticle, type UnidentifiedArticle } from '../../lib/article/identify-article.ts';
import { readText } from '../../lib/article/read-text.ts';
import { parsePage, readHtml } from '../../lib/cli/read-html.ts';
import { RefusedField } from '../../lib/corpus/check-fields.ts';
import { readCorpusLine } from '../../lib/corpus/read-corpus-line.ts';
import { FeedError } from '../../lib/feeds/feed-error.ts';
import { MAX_FEEDS, MAX_ITEMS, MAX_NAME } from '../../lib/feeds/feed-limits.ts';
import { readOpml } from '../../lib/feeds/opml.ts';
import { parseFeed } from '../../lib/feeds/parse-feed.ts';
import { detectKind } from '../../lib/imports/detect-kind.ts';
import { ImportRefusal } from '../../lib/imports/import-item.ts';
import { MAX_PASSAGE, MAX_PASSAGES } from '../../lib/imports/import-limits.ts';
import { readImport } from '../../lib/imports/read-import.ts';
import { understandArticle } from '../../lib/quotations/understand-article.ts';
import { decodeText } from '../../lib/text/decode-text.ts';
import { acceptance } from './acceptance.ts';

const { atMost, webAddress, within } = acceptance;

export interface Target {
  name: string;
  /** @returns one word on what came of it: for people who read the table's report */
  take(bytes: Uint8Array): Promise<string> | string;
  /** The errors that it may answer with: each is told to the reader by what it names. */
  refuses: (error: unknown) => boolean;
}

const asText = (bytes: Uint8Array) => decodeText(bytes, null);
const never = () => false;

export const TARGETS: readonly Target[] = [
  {
    name: 'page',
    refuses: never,
    async take(bytes) {
      const article = await readHtml(asText(bytes), 'https://gull.example/here');
      if (!article) return 'no article';
      holdArticle(article);
      return 'read';
    },
  },
  {
    name: 'feeds on a page',
    refuses: never,
    take(bytes) {
      const found = findFeeds(parsePage(asText(bytes)), 'https://gull.example/here');
      for (const { address } of found) webAddress(address);
      return `${found.length} feeds`;
    },
  },
  {
    name: 'text',
    refuses: never,
    take(bytes) {
      const text = asText(bytes);
      holdArticle(readText(text), text.length);
      return 'read';
    },
  },
  {
    name: 'message from a page',
    refuses: (error) =>
      error instanceof Error && /^(This is no article|The text is too long)/.test(error.message),
    async take(bytes) {
      const article = await identifyArticle(fitArticle(asMessage(asText(bytes))));
      holdArticle(article);
      for (const address of [article.url, ...article.aliases]) if (address !== null) webAddress(address);
      for (const label of [article.title, article.outlet, article.byline]) {
        if (label !== null) atMost(label.length, MAX_LABEL);
      }
      return 'taken';
    },
  },
  {
    name: 'feed',
    refuses: (error) => error instanceof FeedError,
    take(bytes) {
      const { items, site, title } = parseFeed(asText(bytes), 'https://gull.example/feed');
      atMost(items.length, MAX_ITEMS);
      for (const { address, title: name } of items) {
        webAddress(address);
        atMost(name?.length ?? 0, MAX_NAME);
      }
      if (site !== null) webAddress(site);
      atMost(title?.length ?? 0, MAX_NAME);
      return `${items.length} items`;
    },
  },
  {
    name: 'OPML',
    refuses: (error) => error instanceof FeedError,
    take(bytes) {
      const { feeds, refused } = readOpml(asText(bytes));
      atMost(feeds.length, MAX_FEEDS);
      for (const { address } of feeds) webAddress(address);
      return `${feeds.length} feeds, ${refused} refused`;
    },
  },
  {
    name: 'line of a corpus file',
    refuses: (error) => error instanceof RefusedField || error instanceof SyntaxError,
    take(bytes) {
      const read = readCorpusLine(asText(bytes));
      if (read.kind === 'article') holdArticle(read.entry.article);
      return read.kind;
    },
  },
  {
    name: 'file',
    refuses: (error) => error instanceof ImportRefusal,
    async take(bytes) {
      const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
      const file = await detectKind(blob, 'brought');
      let taken = 0;
      let refused = 0;
      for await (const item of readImport(blob, file, { readPage: readHtml })) {
        if (item.kind === 'refused') refused++;
        if (item.kind !== 'article') continue;
        taken++;
        const { article, passages = [] } = item;
        atMost(article.text.length, MAX_TEXT);
        atMost(passages.length, MAX_PASSAGES);
        for (const { start, end } of passages) {
          within(start, end, article.text.length);
          atMost(end - start, MAX_PASSAGE);
        }
      }
      return `${file.kind}: ${taken} taken, ${refused} refused`;
    },
  },
];

/** Reads an article to its end, as the worker does, and holds what comes of it to the text. */
function holdArticle(article: UnidentifiedArticle, longest = MAX_TEXT): void {
  atMost(article.text.length, longest);
  let last = 0;
  for (const { start, end } of article.blocks) {
    within(start, end, article.text.length);
    atMost(last, start);
    last = end;
  }
  // What is longer is refused before it is understood.
  if (article.text.length > MAX_TEXT) return;
  const quotations = understandArticle({ ...article });
  atMost(quotations.length, Math.max(MAX_QUOTATIONS, article.text.length));
  for (const { start, end, in: place, text, sentences } of quotations) {
    const whole = place ? (article.title ?? '') : article.text;
    for (const passage of [{ start, end, text }, ...sentences]) {
      within(passage.start, passage.end, whole.length);
      if (passage.text !== whole.slice(passage.start, passage.end)) throw new Error('not what stands there');
    }
  }
}

/** What a page that took the script over may send: any JSON, or the text in every field. */
function asMessage(text: string): UnidentifiedArticle {
  try {
    return JSON.parse(text);
  } catch {
    const blocks = [
      { start: 0, end: text.length, kind: 'paragraph' as const },
      { start: -1, end: 1e9, kind: text },
    ];
    return {
      ...{ text, title: text, outlet: text, byline: text, url: text, published: text, language: text },
      aliases: [text, text],
      modified: text,
      syndication: [text],
      sections: [{ start: 0, end: 1, title: text, published: text, anchor: text }],
      blocks,
    } as unknown as UnidentifiedArticle;
  }
}
