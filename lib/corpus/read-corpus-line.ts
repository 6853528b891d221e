/**
 * One line of a corpus file → an article with its quotations, or a reader's verdict. The file may come from anyone:
 * every field is checked for type, size and fit (a quotation's text must be what stands at its offsets), unknown fields
 * are dropped, and what does not fit is refused with the reason.
 */
import {
  MAX_ADDRESS,
  MAX_ARTICLE_LINE,
  MAX_BLOCKS,
  MAX_LABEL,
  MAX_LANGUAGE,
  MAX_LINE,
  MAX_LISTED,
  MAX_QUOTATIONS,
  MAX_SECTIONS,
  MAX_SENTENCES,
  MAX_TEXT,
  MAX_UTTERANCE,
} from '../article/article-limits.ts';
import { isAnchor } from '../article/fit-article.ts';
import type {
  Article,
  Block,
  ExcerptMarks,
  Occasion,
  Quotation,
  Section,
  SectionReference,
  Speaker,
} from '../types.ts';
import {
  asAddress,
  asArray,
  asDate,
  asInteger,
  asObject,
  asOneOf,
  asOptionalDate,
  asOptionalString,
  asShare,
  asString,
  type Fields,
  ID,
  MAX_STATEMENT,
  RefusedField,
} from './check-fields.ts';
import { CORPUS_FORMAT, CORPUS_FORMAT_VERSION } from './corpus-file.ts';
import type { ArticleToSave } from './kept-article.ts';
import { LONGEST_PAST_STATEMENT, MAX_PAST_STATEMENTS } from './past-versions.ts';
import type { PastStatement, PastVersion } from './records.ts';
import { SKETCH_SIZE } from './sketch-text.ts';
import type { Verdict, VerdictSide } from './verdict.ts';

export type CorpusLine =
  | { kind: 'header' }
  | { kind: 'settings' }
  | { kind: 'article'; entry: ArticleToSave }
  | { kind: 'verdict'; verdict: Verdict };

/** Throws RefusedField or SyntaxError; the message says why. */
export function readCorpusLine(line: string): CorpusLine {
  if (line.length > MAX_LINE) throw new RefusedField('line', 'long', { most: MAX_LINE });
  const row = asObject(JSON.parse(line), 'line');
  if ('format' in row) {
    if (row.format !== CORPUS_FORMAT) throw new RefusedField('format', 'format', { choices: CORPUS_FORMAT });
    if (row.version !== CORPUS_FORMAT_VERSION) {
      throw new RefusedField('version', 'version', { choices: String(CORPUS_FORMAT_VERSION) });
    }
    return { kind: 'header' };
  }
  if ('settings' in row) return { kind: 'settings' };
  if ('verdict' in row) return { kind: 'verdict', verdict: readVerdict(row) };
  const article = readArticle(row);
  if (line.length > MAX_ARTICLE_LINE && JSON.stringify(article).length > MAX_ARTICLE_LINE) {
    throw new RefusedField('line', 'heavy', { most: MAX_ARTICLE_LINE });
  }
  const quotations = asArray(row.quotations, 'quotations', MAX_QUOTATIONS).map((value, i) =>
    readQuotation(asObject(value, `quotations[${i}]`), `quotations[${i}]`, article),
  );
  const history = asArray(row.history ?? [], 'history', MAX_LISTED).map((value, i) =>
    readPastVersion(asObject(value, `history[${i}]`), `history[${i}]`),
  );
  const saved = row.savedAt === undefined ? {} : { savedAt: asDate(row.savedAt, 'savedAt') };
  return { kind: 'article', entry: { article, quotations, history, ...saved } };
}

function readPastVersion(row: Fields, field: string): PastVersion {
  const past = {
    version: asId(row.version, `${field}.version`),
    savedAt: asDate(row.savedAt, `${field}.savedAt`),
  };
  if (row.statements === undefined) return past;
  const statements = asArray(row.statements, `${field}.statements`, MAX_PAST_STATEMENTS).map((value, i) =>
    readPastStatement(asObject(value, `${field}.statements[${i}]`), `${field}.statements[${i}]`),
  );
  return { ...past, statements };
}

/** Its text cannot be held against that of its version, which is not kept: only its length. */
function readPastStatement(row: Fields, field: string): PastStatement {
  const text = asString(row.text, `${field}.text`, LONGEST_PAST_STATEMENT);
  const start = asInteger(row.start, `${field}.start`, 0, MAX_TEXT);
  return {
    start,
    end: asInteger(row.end, `${field}.end`, start + text.length, start + text.length),
    text,
    ...(row.in === undefined ? {} : { in: asOneOf(row.in, `${field}.in`, ['title'] as const) }),
    form: asOneOf(row.form, `${field}.form`, ['direct', 'mixed', 'indirect'] as const),
    speaker: readSpeaker(row.speaker, `${field}.speaker`),
    ...(row.section === undefined
      ? {}
      : { section: readReference(asObject(row.section, `${field}.section`), `${field}.section`) }),
    ...(row.said === undefined
      ? {}
      : { said: readOccasion(asObject(row.said, `${field}.said`), `${field}.said`) }),
  };
}

function readVerdict(row: Fields): Verdict {
  asOneOf(row.verdict, 'verdict', ['different']);
  const side = (name: 'a' | 'b'): VerdictSide => {
    const fields = asObject(row[name], name);
    return {
      text: asString(fields.text, `${name}.text`, MAX_STATEMENT),
      speaker: asOptionalString(fields.speaker, `${name}.speaker`, MAX_LABEL),
    };
  };
  return { a: side('a'), b: side('b'), savedAt: asDate(row.savedAt, 'savedAt') };
}

function readArticle(row: Fields): Article {
  const text = asString(row.text, 'text', MAX_TEXT);
  return {
    id: asId(row.id, 'id'),
    version: asId(row.version, 'version'),
    title: asOptionalString(row.title, 'title', MAX_LABEL),
    outlet: asOptionalString(row.outlet, 'outlet', MAX_LABEL),
    byline: asOptionalString(row.byline, 'byline', MAX_LABEL),
    url: row.url === null || row.url === undefined ? null : asAddress(row.url, 'url', MAX_ADDRESS),
    aliases: asArray(row.aliases ?? [], 'aliases', MAX_LISTED).map((value, i) =>
      asAddress(value, `aliases[${i}]`, MAX_ADDRESS),
    ),
    published: asOptionalDate(row.published, 'published'),
    ...readAdditions(row, text),
    language: asOptionalString(row.language, 'language', MAX_LANGUAGE),
    text,
    blocks: readBlocks(row.blocks, text),
  };
}

/** What earlier releases did not keep; absent stays absent, so that a file comes out as it went in. */
function readAdditions(
  row: Fields,
  text: string,
): Pick<Article, 'modified' | 'syndication' | 'sections' | 'excerpt'> {
  const { modified, syndication, sections } = row;
  return {
    ...(modified === undefined ? {} : { modified: asOptionalDate(modified, 'modified') }),
    ...(syndication === undefined ? {} : { syndication: readLabels(syndication, 'syndication') }),
    ...(sections === undefined ? {} : { sections: readSections(sections, text) }),
    ...(row.excerpt === undefined ? {} : { excerpt: readExcerpt(asObject(row.excerpt, 'excerpt')) }),
  };
}

/** Hashes are those of `sketch-text.ts`: ascending, so that two sketches can be compared. */
function readExcerpt(row: Fields): ExcerptMarks {
  let last = 0;
  return {
    characters: asInteger(row.characters, 'excerpt.characters', 0, MAX_TEXT),
    fingerprint: asId(row.fingerprint, 'excerpt.fingerprint'),
    sketch: asArray(row.sketch, 'excerpt.sketch', SKETCH_SIZE).map((hash, i) => {
      last = asInteger(hash, `excerpt.sketch[${i}]`, last, 0xffff_ffff);
      return last;
    }),
    opening: asString(row.opening, 'excerpt.opening', MAX_LABEL),
  };
}

function readSections(value: unknown, text: string): Section[] {
  let last = 0;
  return asArray(value, 'sections', MAX_SECTIONS).map((entry, i) => {
    const field = `sections[${i}]`;
    const section = asObject(entry, field);
    const start = asInteger(section.start, `${field}.start`, last, text.length);
    const end = asInteger(section.end, `${field}.end`, start, text.length);
    last = end;
    return {
      start,
      end,
      ...readReference(section, field),
    };
  });
}

function readReference(row: Fields, field: string): SectionReference {
  return {
    title: asOptionalString(row.title, `${field}.title`, MAX_LABEL),
    published: asOptionalDate(row.published, `${field}.published`),
    ...(isAnchor(row.anchor) ? { anchor: row.anchor } : {}),
  };
}

function readBlocks(value: unknown, text: string): Block[] {
  let last = 0;
  return asArray(value, 'blocks', MAX_BLOCKS).map((entry, i) => {
    const field = `blocks[${i}]`;
    const block = asObject(entry, field);
    const start = asInteger(block.start, `${field}.start`, last, text.length);
    const end = asInteger(block.end, `${field}.end`, start, text.length);
    last = end;
    const kind = asOneOf(block.kind, `${field}.kind`, ['heading', 'paragraph', 'item', 'quote'] as const);
    return { start, end, kind };
  });
}

function readQuotation(row: Fields, field: string, article: Article): Quotation {
  const place = row.in === undefined ? {} : { in: asOneOf(row.in, `${field}.in`, ['title'] as const) };
  const whole = place.in ? (article.title ?? '') : article.text;
  return {
    ...readPassage(row, field, whole),
    ...place,
    form: asOneOf(row.form, `${field}.form`, ['direct', 'mixed', 'indirect', 'scare'] as const),
    utterance: asInteger(row.utterance, `${field}.utterance`, 0, MAX_UTTERANCE),
    speaker: readSpeaker(row.speaker, `${field}.speaker`),
    ...(row.speakerConfidence === undefined
      ? {}
      : { speakerConfidence: asShare(row.speakerConfidence, `${field}.speakerConfidence`) }),
    ...(row.said === undefined
      ? {}
      : { said: readOccasion(asObject(row.said, `${field}.said`), `${field}.said`) }),
    cue: asOptionalString(row.cue, `${field}.cue`, MAX_LABEL),
    to: readLabels(row.to, `${field}.to`),
    via: readLabels(row.via, `${field}.via`),
    ...(row.clause === undefined
      ? {}
      : { clause: readPassage(asObject(row.clause, `${field}.clause`), `${field}.clause`, whole) }),
    sentences: asArray(row.sentences, `${field}.sentences`, MAX_SENTENCES).map((value, i) =>
      readPassage(asObject(value, `${field}.sentences[${i}]`), `${field}.sentences[${i}]`, whole),
    ),
  };
}

function readPassage(
  row: Fields,
  field: string,
  whole: string,
): { start: number; end: number; text: string } {
  const start = asInteger(row.start, `${field}.start`, 0, whole.length);
  const end = asInteger(row.end, `${field}.end`, start, whole.length);
  const text = asString(row.text, `${field}.text`, MAX_TEXT);
  if (text !== whole.slice(start, end)) {
    throw new RefusedField(`${field}.text`, 'place');
  }
  return { start, end, text };
}

function readOccasion(row: Fields, field: string): Occasion {
  return {
    ...(row.when === undefined ? {} : { when: asString(row.when, `${field}.when`, MAX_LABEL) }),
    ...(row.date === undefined ? {} : { date: asDate(row.date, `${field}.date`) }),
    ...(row.until === undefined ? {} : { until: asDate(row.until, `${field}.until`) }),
    ...(row.where === undefined ? {} : { where: asString(row.where, `${field}.where`, MAX_LABEL) }),
  };
}

function readSpeaker(value: unknown, field: string): Speaker | null {
  if (value === null || value === undefined) return null;
  const row = asObject(value, field);
  return {
    name: asString(row.name, `${field}.name`, MAX_LABEL),
    mention: asString(row.mention, `${field}.mention`, MAX_LABEL),
  };
}

function readLabels(value: unknown, field: string): string[] {
  return asArray(value, field, MAX_LISTED).map((label, i) => asString(label, `${field}[${i}]`, MAX_LABEL));
}

function asId(value: unknown, field: string): string {
  const id = asString(value, field, 128);
  if (!ID.test(id)) throw new RefusedField(field, 'id');
  return id;
}
