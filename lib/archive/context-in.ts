/** The sentences around one statement of an archive, asked for when it is shown. What comes back is held to its bounds. */
import { asArray, asString } from '../corpus/check-fields.ts';
import type { Context } from '../corpus/corpus.ts';
import { splitArticleId } from '../corpus/former-article.ts';
import { ArchiveError } from './archive-error.ts';
import type { ArchiveConnection, AskOptions } from './connect-archive.ts';

/** Characters on each side and of the statement, at most. */
const MAX_AROUND = 2_000;
const MAX_STATEMENT = 20_000;

/** By its article first, then by its place: two reads of a few rows. */
const CONTEXT = `
WITH
  (
    SELECT groupArray((block, article)) FROM article_keys
    WHERE key = concat('id:', {article:String}) AND block GLOBAL IN (SELECT block FROM blocks)
      AND (block, article) GLOBAL NOT IN (SELECT block, article FROM removed)
  ) AS places,
  (
    SELECT groupArray((block, local)) FROM (
      SELECT block, arrayJoin(locals) AS local FROM articles
      WHERE (block, article) IN (SELECT place.1, place.2 FROM (SELECT arrayJoin(places) AS place))
    )
  ) AS own
SELECT before, JSONExtractString(row, 3), after FROM statements
WHERE (block, local) IN (SELECT place.1, place.2 FROM (SELECT arrayJoin(own) AS place))
  AND JSONExtractUInt(row, 1) = {start:UInt32} AND JSONExtractUInt(row, 2) = {end:UInt32}
ORDER BY before = ''
LIMIT 1`;

/** @param article its id, as a candidate names it */
export async function contextIn(
  connection: ArchiveConnection,
  article: string,
  { start, end }: { start: number; end: number },
  options: AskOptions,
): Promise<Context | null> {
  const { id, version } = splitArticleId(article);
  // Of a version that is no longer printed only its statements are kept.
  if (version) return null;
  const [row] = await connection.ask(CONTEXT, { article: id, start, end }, options);
  if (!row) return null;
  try {
    const [before, text, after] = asArray(row, 'context', 3);
    return {
      before: asString(before, 'before', MAX_AROUND),
      text: asString(text, 'text', MAX_STATEMENT),
      after: asString(after, 'after', MAX_AROUND),
    };
  } catch (error) {
    throw new ArchiveError('nonsense', { cause: error });
  }
}
