/**
 * `variorum compare <file>… --corpus <folder | corpus file>`: every statement of each article, with where else it
 * appears in the corpus and how it is worded there. The article itself is never elsewhere.
 */
import { basename } from 'node:path';
import { applyVerdicts } from '../../comparison/apply-verdicts.ts';
import { countWords, describeFlag, describeRelation } from '../../comparison/describe.ts';
import { nameSources, pageSource } from '../../comparison/name-sources.ts';
import { appearanceDate } from '../../comparison/timeline.ts';
import type { ArticleToSave } from '../../corpus/kept-article.ts';
import { openMemoryCorpus } from '../../corpus/open-memory-corpus.ts';
import { ENGLISH } from '../../i18n/english.ts';
import { findMatches } from '../../matching/find-matches.ts';
import { joinByMeaning } from '../../matching/join-by-meaning.ts';
import { toStatements } from '../../quotations/to-statements.ts';
import { understandArticle } from '../../quotations/understand-article.ts';
import type { Appearance, MatchedStatement } from '../../types.ts';
import { importCorpusFile, isCorpusFile } from '../corpus-files.ts';
import { dropMissing } from '../drop-missing.ts';
import { type LoadedArticle, loadArticles } from '../load-articles.ts';
import { readBackground } from '../read-background.ts';
import { readMeaning } from '../read-meaning.ts';
import { listInputs } from './list-inputs.ts';
import { readOptions } from './read-options.ts';

/** Articles saved at once. */
const BATCH = 200;

export async function runCompare(args: string[]): Promise<number> {
  const options = readOptions(args, 'compare', 'corpus');
  if (!options) return 2;
  const { paths, json, value: corpusPath } = options;
  const there = dropMissing(paths);
  const corpusThere = dropMissing([corpusPath]);
  let refused = there.length < paths.length || corpusThere.length === 0;
  const refuse = (where: string, why: string) => {
    refused = true;
    console.error(`${where}: ${why}`);
  };
  const rarity = readBackground();
  const meaning = readMeaning();
  const index = await openMemoryCorpus({
    backgroundIdf: rarity.backgroundIdf,
    meaning: async () => meaning,
  });
  const labels = new Map<string, Label>();
  let batch: (ArticleToSave & { label: Label })[] = [];
  const save = async () => {
    const saved = await index.saveArticles(batch);
    // A copy is kept under the id of the article it was recognised as, whose label stays.
    for (const [i, { id }] of saved.entries()) if (!labels.has(id)) labels.set(id, batch[i]!.label);
    batch = [];
  };
  for (const file of listInputs(corpusThere, refuse)) {
    if (await isCorpusFile(file)) {
      await importCorpusFile(index, file, refuse);
      continue;
    }
    for await (const { label, file: source, article } of loadArticles(file, refuse)) {
      batch.push({ article, quotations: understandArticle(article), label: { id: label, file: source } });
      if (batch.length >= BATCH) await save();
    }
  }
  if (batch.length) await save();
  for (const file of listInputs(there, refuse)) {
    for await (const loaded of loadArticles(file, refuse)) {
      const { article } = loaded;
      const statements = toStatements(article.version, understandArticle(article), article.sections);
      const own = await index.recogniseArticle(article);
      const ownIds = own ? [own.id] : [];
      const found = await findMatches({ article, statements }, joinByMeaning(index), rarity, {
        ownIds,
        meaning,
      });
      const judged = applyVerdicts(found, await index.verdicts.isRejected());
      const matched = nameSources(judged, pageSource(article));
      if (json) console.log(JSON.stringify(answer(loaded, matched, labels)));
      else printTable(loaded, matched, labels);
    }
  }
  return refused ? 1 : 0;
}

/** How the person knows an article of the corpus. */
interface Label {
  id: string;
  file: string;
}
type Labels = ReadonlyMap<string, Label>;

function answer(
  { label, file }: LoadedArticle,
  matched: readonly MatchedStatement[],
  labels: Labels,
): object {
  return {
    id: label,
    file,
    statements: matched.map(({ start, end, in: place, text, speaker, form, appearances }) => ({
      start,
      end,
      text,
      ...(place ? { in: place } : {}),
      speaker,
      form,
      appearances: appearances.map((found) => ({
        article: {
          id: labels.get(found.article.id)?.id ?? found.article.id,
          file: labels.get(found.article.id)?.file ?? found.article.file ?? null,
          title: found.article.title,
          outlet: found.article.outlet,
          url: found.article.url,
          published: found.article.published,
          ...(found.article.source ? { source: found.article.source } : {}),
        },
        start: found.start,
        end: found.end,
        text: found.text,
        ...(found.in ? { in: found.in } : {}),
        speaker: found.speaker,
        form: found.form,
        ...(found.section ? { section: found.section } : {}),
        relation: found.relation,
        flags: found.flags,
        confidence: found.confidence,
      })),
    })),
  };
}

function printTable(
  { label, article }: LoadedArticle,
  matched: readonly MatchedStatement[],
  labels: Labels,
): void {
  const found = matched.filter(({ appearances }) => appearances.length > 0);
  console.log(
    `\n${article.title ?? label}\n${found.length} of ${matched.length} statements appear elsewhere`,
  );
  for (const { text, speaker, appearances } of found) {
    console.log(`\n  ${speaker?.name ?? 'unknown speaker'}: ${oneLine(text)}`);
    console.log(`    ${countWords(ENGLISH, appearances)}`);
    for (const appearance of appearances) {
      const { article: source, text: there, relation, flags, confidence } = appearance;
      const where = sourceWords(appearance, labels.get(source.id));
      const date = appearanceDate(appearance)?.slice(0, 10) ?? '          ';
      const notes = [
        describeRelation(ENGLISH, relation),
        ...flags.map((flag) => describeFlag(ENGLISH, flag)),
      ].join('; ');
      console.log(`    ${confidence.toFixed(2)}  ${date}  ${where}: ${oneLine(there)}\n          ${notes}`);
    }
  }
}

/** Outlet and title as far as they are known; an article of files without an outlet is known by its file. */
function sourceWords({ article, section }: Appearance, label: Label | undefined): string {
  const title = section?.title ?? article.title;
  const outlet = article.outlet ?? (label && basename(label.id));
  const known = [outlet, title && `“${oneLine(title)}”`].filter(Boolean).join(', ');
  return known || article.url || article.id;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
