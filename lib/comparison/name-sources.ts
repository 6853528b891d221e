/**
 * One report printed by many: names, for every article in which a page's statements appear, the report that it prints
 * together with others. Two articles print one report if
 * - their opening words are the same but for a few (a paper cuts an agency's report from its end, and changes its
 *   headline), whatever they say of their source: `by: 'text'`; or
 * - both credit the same agency or paper, and no other, within the same days, or one is its own: `by: 'credit'`. A
 *   story made of several agencies' reports is none of them.
 * Takes and gives the matched statements; the sketches of openings end here. Linear in the appearances.
 */
import { readOpening, resemblance, sketchOpening } from '../corpus/sketch-text.ts';
import { foldText } from '../text/fold.ts';
import type { Article, ArticleReference, MatchedStatement, SharedSource } from '../types.ts';

/**
 * Share of the openings' word sequences from which they are one report's. Reports written apart that quote the same
 * two sentences share a tenth; a report with a paragraph put before it shares half. Chosen, not measured.
 */
const SAME_OPENING = 0.5;

/** Days within which an agency's reports count as one, since papers print it late and from several deliveries. */
const CREDIT_DAYS = 3;
const DAY = 24 * 3600 * 1000;

/** What is known of the reader's page. */
export type PageSource = Pick<ArticleReference, 'id' | 'outlet' | 'published' | 'syndication' | 'opening'>;

export function pageSource({ id, outlet, published, syndication, text }: Article): PageSource {
  return { id, outlet, published, ...(syndication ? { syndication } : {}), opening: sketchOpening(text) };
}

/** @param page takes part too, so that the reader learns when it prints the same report */
export function nameSources(
  statements: readonly MatchedStatement[],
  page: PageSource | null = null,
): MatchedStatement[] {
  const articles = new Map<string, PageSource>();
  if (page) articles.set(page.id, page);
  for (const { appearances } of statements) {
    for (const { article } of appearances) if (!articles.has(article.id)) articles.set(article.id, article);
  }
  const sources = findSources([...articles.values()], page?.id ?? null);
  const named = new Map<string, ArticleReference>();
  const name = ({ opening: _, ...article }: ArticleReference): ArticleReference => {
    const source = sources.get(article.id);
    const known = named.get(article.id) ?? (source ? { ...article, source } : article);
    named.set(article.id, known);
    return known;
  };
  return statements.map((statement) => ({
    ...statement,
    appearances: statement.appearances.map((found) => ({ ...found, article: name(found.article) })),
  }));
}

function findSources(articles: readonly PageSource[], page: string | null): Map<string, SharedSource> {
  const groups = new Groups(articles.map(({ id }) => id));
  joinByOpening(articles, groups);
  const texts = groups.copy();
  joinByCredit(articles, groups);
  const members = new Map<string, PageSource[]>();
  for (const article of articles) {
    const key = groups.of(article.id);
    const list = members.get(key);
    if (list) list.push(article);
    else members.set(key, [article]);
  }
  const sources = new Map<string, SharedSource>();
  for (const [key, printings] of members) {
    if (printings.length < 2) continue;
    const by = new Set(printings.map(({ id }) => texts.of(id))).size === 1 ? 'text' : 'credit';
    const here = printings.some(({ id }) => id === page);
    const source: SharedSource = { key, agency: mostCredited(printings), by, here };
    for (const { id } of printings) sources.set(id, source);
  }
  return sources;
}

/** Each article is held against the first one that has a hash of its opening: a report's printings have one first. */
function joinByOpening(articles: readonly PageSource[], groups: Groups): void {
  const firsts = new Map<number, { id: string; hashes: number[] }>();
  for (const { id, opening } of articles) {
    const hashes = readOpening(opening);
    const tried = new Set<string>();
    for (const hash of hashes) {
      const first = firsts.get(hash);
      if (!first) firsts.set(hash, { id, hashes });
      else if (!tried.has(first.id)) {
        tried.add(first.id);
        if (resemblance(first.hashes, hashes) >= SAME_OPENING) groups.join(first.id, id);
      }
    }
  }
}

/** Undated printings go with the first report of their source. */
function joinByCredit(articles: readonly PageSource[], groups: Groups): void {
  const credited = new Set(articles.flatMap(({ syndication }) => soleCredit(syndication)?.key ?? []));
  const bySource = new Map<string, PageSource[]>();
  for (const article of articles) {
    const own = article.syndication ? null : foldName(article.outlet ?? '');
    const key = soleCredit(article.syndication)?.key ?? own;
    if (!key || !credited.has(key)) continue;
    const list = bySource.get(key);
    if (list) list.push(article);
    else bySource.set(key, [article]);
  }
  for (const list of bySource.values()) {
    list.sort((a, b) => timeOf(a) - timeOf(b));
    let first = list[0]!;
    for (const article of list) {
      const time = timeOf(article);
      if (Number.isFinite(time) && time - timeOf(first) > CREDIT_DAYS * DAY) first = article;
      // Undated ones stand last; they join the first report of all.
      groups.join(Number.isFinite(time) ? first.id : list[0]!.id, article.id);
    }
  }
}

function soleCredit(syndication: readonly string[] | undefined): { key: string; name: string } | null {
  const [name, ...others] = syndication ?? [];
  return name && others.length === 0 ? { key: foldName(name), name } : null;
}

/** The agency that most of the printings name alone. */
function mostCredited(printings: readonly PageSource[]): string | null {
  const counts = new Map<string, number>();
  for (const { syndication } of printings) {
    const name = soleCredit(syndication)?.name;
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

function foldName(name: string): string {
  return foldText(name).replace(/^the(?=.{3})/, '');
}

function timeOf({ published }: PageSource): number {
  const time = published ? Date.parse(published) : Number.NaN;
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}

/** Union-find over ids; a group is named after its least id, whatever the order of joining. */
class Groups {
  private readonly parents = new Map<string, string>();

  constructor(ids: Iterable<string>) {
    for (const id of ids) this.parents.set(id, id);
  }

  of(id: string): string {
    let root = id;
    while (this.parents.get(root) !== root) root = this.parents.get(root)!;
    for (let at = id; at !== root; ) {
      const next = this.parents.get(at)!;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x < y) this.parents.set(y, x);
    else if (y < x) this.parents.set(x, y);
  }

  copy(): Groups {
    const other = new Groups([]);
    for (const [id, parent] of this.parents) other.parents.set(id, parent);
    return other;
  }
}
