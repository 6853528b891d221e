/**
 * The whole pipeline on the sample site, without a browser: reads its pages as the command line does, keeps its
 * sample articles, and gives for each page what differs from what a careful reader finds there (`test/site`).
 * `node test/evaluate/compare-sample-site.ts` prints it all.
 */
import { readFileSync } from 'node:fs';
import { identifyArticle } from '../../lib/article/identify-article.ts';
import { readBackground } from '../../lib/cli/read-background.ts';
import { readHtml } from '../../lib/cli/read-html.ts';
import { readMeaning } from '../../lib/cli/read-meaning.ts';
import { markKind } from '../../lib/comparison/mark-kind.ts';
import { openMemoryCorpus } from '../../lib/corpus/open-memory-corpus.ts';
import { findMatches } from '../../lib/matching/find-matches.ts';
import { joinByMeaning } from '../../lib/matching/join-by-meaning.ts';
import { toStatements } from '../../lib/quotations/to-statements.ts';
import { understandArticle } from '../../lib/quotations/understand-article.ts';
import type { Appearance, MatchedStatement } from '../../lib/types.ts';
import {
  type ExpectedAppearance,
  type ExpectedStatement,
  expectedStatements,
} from '../site/expected-statements.ts';
import { listArticlePages, listSampleArticles } from '../site/sample-corpus.mjs';

/** Page path → its statements with their appearances, as the program finds them. */
export async function matchSampleSite(): Promise<Map<string, MatchedStatement[]>> {
  const rarity = readBackground();
  const meaning = readMeaning();
  const corpus = await openMemoryCorpus({
    backgroundIdf: rarity.backgroundIdf,
    meaning: async () => meaning,
  });
  const pages = await Promise.all(
    listArticlePages().map(async ({ path, file, url }) => {
      const read = await readHtml(readFileSync(file, 'utf8'), url);
      if (!read) throw new Error(`${path} was not read as an article`);
      const article = await identifyArticle(read);
      return { path, article, quotations: understandArticle(article) };
    }),
  );
  const kept = new Set(listSampleArticles().map(({ path }) => path));
  await corpus.saveArticles(pages.filter(({ path }) => kept.has(path)));
  const matched = new Map<string, MatchedStatement[]>();
  for (const { path, article, quotations } of pages) {
    const own = await corpus.recogniseArticle(article);
    const statements = toStatements(article.version, quotations, article.sections);
    const options = { meaning, ...(own ? { ownIds: [own.id] } : {}) };
    matched.set(path, await findMatches({ article, statements }, joinByMeaning(corpus), rarity, options));
  }
  return matched;
}

/** What a careful reader would object to on one page. */
export function objections(page: string, statements: readonly MatchedStatement[]): string[] {
  const expected = expectedStatements.filter((statement) => statement.page === page && !statement.late);
  const wanted = new Map(expected.map((statement) => [keyOf(statement.quote), statement]));
  const found = new Map(statements.map((statement) => [keyOf(statement.text), statement]));
  return [
    ...expected.flatMap((statement) => objectionsTo(statement, found.get(keyOf(statement.quote)))),
    ...statements
      .filter(({ text }) => !wanted.has(keyOf(text)))
      .flatMap(({ text, appearances }) =>
        appearances
          .filter((appearance) => !isExpectedThere(page, text, appearance))
          .map((appearance) => `unexpected link: “${text}” ~ ${show(appearance)}`),
      ),
  ];
}

function objectionsTo(expected: ExpectedStatement, found: MatchedStatement | undefined): string[] {
  const required = expected.elsewhere.filter(({ optional }) => !optional);
  if (!found) return required.length > 0 ? [`not found: “${expected.quote}”`] : [];
  const said: string[] = [];
  for (const wanted of required) {
    const met = found.appearances.find((appearance) => meets(wanted, appearance));
    if (!met) said.push(`missed: “${expected.quote}” ~ ${wanted.page} “${wanted.text}” (${wanted.relation})`);
    else said.push(...differences(expected.quote, wanted, met));
  }
  for (const appearance of found.appearances) {
    if (!expected.elsewhere.some((wanted) => meets(wanted, appearance))) {
      said.push(`unexpected link: “${expected.quote}” ~ ${show(appearance)}`);
    }
  }
  const kind = markKind(found.appearances) ?? 'none';
  if (said.length === 0 && !expected.optional && kind !== expected.kind) {
    said.push(`marked ${kind}, not ${expected.kind}: “${expected.quote}”`);
  }
  return said;
}

function differences(quote: string, wanted: ExpectedAppearance, met: Appearance): string[] {
  const said: string[] = [];
  const relations = [wanted.relation, ...(wanted.also ?? [])];
  if (!relations.includes(met.relation)) {
    said.push(`called ${met.relation}, not ${wanted.relation}: “${quote}” ~ “${met.text}”`);
  }
  const flags = new Set(met.flags.map(({ kind }) => kind));
  for (const flag of wanted.flags) {
    if (!flags.has(flag)) said.push(`not flagged ${flag}: “${quote}” ~ “${met.text}”`);
  }
  for (const { kind, a, b } of met.flags) {
    if (kind === 'unmarked' || wanted.flags.includes(kind)) continue;
    said.push(`flagged ${kind} (“${a}”, “${b}”) for nothing: “${quote}” ~ “${met.text}”`);
  }
  return said;
}

/** Expectations name pages by path, articles know their address. */
function pathOf(appearance: Appearance): string {
  const url = new URL(appearance.article.url!);
  return `/${url.hostname.replace(/\.localhost$/, '')}${url.pathname}`;
}

function meets(wanted: ExpectedAppearance, appearance: Appearance): boolean {
  return pathOf(appearance) === wanted.page && keyOf(appearance.text) === keyOf(wanted.text);
}

/** Whether the other page's expectations name this link from their side. */
function isExpectedThere(page: string, text: string, appearance: Appearance): boolean {
  return expectedStatements.some(
    (statement) =>
      statement.page === pathOf(appearance) &&
      keyOf(statement.quote) === keyOf(appearance.text) &&
      statement.elsewhere.some((wanted) => wanted.page === page && keyOf(wanted.text) === keyOf(text)),
  );
}

const keyOf = (text: string) => text.replace(/\s+/g, ' ').trim();
const show = (appearance: Appearance) =>
  `${pathOf(appearance)} “${appearance.text}” (${appearance.relation}, ${appearance.confidence})`;

if (import.meta.main) {
  let count = 0;
  for (const [page, statements] of await matchSampleSite()) {
    const said = objections(page, statements);
    count += said.length;
    if (said.length > 0) console.log(`${page}\n${said.map((line) => `  ${line}`).join('\n')}`);
  }
  console.log(`${count} objections`);
}
