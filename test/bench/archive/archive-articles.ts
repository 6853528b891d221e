/** The benchmark's statements as articles to load: twenty a piece, said by one of some thousand people, dated and addressed. */
import type { ArticleToLoad } from '../../../lib/archive/load-articles.ts';
import { digest } from '../../../lib/text/hash.ts';
import type { Quotation } from '../../../lib/types.ts';
import type { Statements } from '../corpus/statements.ts';

export const ARTICLE_STATEMENTS = 20;

const OUTLETS = 997;
const DAYS = 3_000;
const SPEAKERS = 4_999;

/** @param from statements that are passed over */
export async function* archiveArticles(
  statements: Statements,
  count: number,
  from = 0,
): AsyncGenerator<ArticleToLoad> {
  for (let number = from / ARTICLE_STATEMENTS; number * ARTICLE_STATEMENTS < count; number++)
    yield articleOf(statements, number);
}

export async function articleOf(statements: Statements, number: number): Promise<ArticleToLoad> {
  const name = `Speaker ${number % SPEAKERS}`;
  const quotations: Quotation[] = [];
  let text = '';
  for (let i = 0; i < ARTICLE_STATEMENTS; i++) {
    const said = statements.at(number * ARTICLE_STATEMENTS + i);
    text += '“';
    const span = { start: text.length, end: text.length + said.length, text: said };
    text += `${said}” ${name} said.\n`;
    const quoted = { form: 'direct', utterance: i, speaker: { name, mention: name }, cue: 'said' } as const;
    quotations.push({ ...span, ...quoted, to: [], via: [], sentences: [span] });
  }
  const id = await digest(`archive:${number}`);
  const day = new Date(Date.UTC(2020, 0, 1 + (number % DAYS))).toISOString().slice(0, 10);
  const article = {
    id,
    version: id,
    title: `Report number ${number}`,
    outlet: `Outlet ${number % OUTLETS}`,
    byline: null,
    url: `https://outlet-${number % OUTLETS}.example/${number}`,
    aliases: [],
    published: day,
    language: 'en',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
  };
  return { article, savedAt: `${day}T12:00:00.000Z`, quotations: () => quotations };
}
