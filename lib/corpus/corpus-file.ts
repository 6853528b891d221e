/**
 * The portable corpus file: lines of JSON, a header first, then one article a line in order of id, then the
 * reader's "not the same". Keys stand in one
 * fixed order, so that exporting what was imported gives the same bytes. Writing is here; `read-corpus-line.ts` reads.
 */
import type {
  Article,
  ExcerptMarks,
  Occasion,
  Quotation,
  Section,
  SectionReference,
  Span,
} from '../types.ts';
import type { StoredArticle } from './kept-article.ts';
import type { PastStatement, PastVersion } from './records.ts';
import type { Verdict, VerdictSide } from './verdict.ts';

export const CORPUS_FORMAT = 'variorum-corpus';
export const CORPUS_FORMAT_VERSION = 1;

/** What a line of the reader's settings begins with: the last one, which the corpus passes over. */
export const SETTINGS_BEGIN = '{"settings":';

export interface CorpusFileHeader {
  format: typeof CORPUS_FORMAT;
  version: typeof CORPUS_FORMAT_VERSION;
  articles: number;
  statements: number;
}

export function headerLine(size: { articles: number; statements: number }): string {
  const { articles, statements } = size;
  const header: CorpusFileHeader = {
    format: CORPUS_FORMAT,
    version: CORPUS_FORMAT_VERSION,
    articles,
    statements,
  };
  return JSON.stringify(header);
}

export function verdictLine({ a, b, savedAt }: Verdict): string {
  const inOrder = ({ text, speaker }: VerdictSide) => ({ text, speaker });
  return JSON.stringify({ verdict: 'different', a: inOrder(a), b: inOrder(b), savedAt });
}

export function articleLine({ article, quotations, savedAt, history }: StoredArticle): string {
  return JSON.stringify({
    ...inOrder(article),
    savedAt,
    history: history.map(pastInOrder),
    quotations: quotations.map(quotationInOrder),
  });
}

function pastInOrder({ version, savedAt, statements }: PastVersion): PastVersion {
  return { version, savedAt, ...(statements ? { statements: statements.map(formerInOrder) } : {}) };
}

function formerInOrder(statement: PastStatement): PastStatement {
  const { start, end, text, in: place, form, speaker, section, said } = statement;
  return {
    start,
    end,
    text,
    ...(place ? { in: place } : {}),
    form,
    speaker: speaker && { name: speaker.name, mention: speaker.mention },
    ...(section ? { section: referenceInOrder(section) } : {}),
    ...(said ? { said: occasionInOrder(said) } : {}),
  };
}

function inOrder(article: Article): Article {
  const { id, version, title, outlet, byline, url, aliases, published, language, text, blocks } = article;
  const { modified, syndication, sections, excerpt } = article;
  return {
    id,
    version,
    title,
    outlet,
    byline,
    url,
    aliases,
    published,
    ...(modified === undefined ? {} : { modified }),
    ...(syndication === undefined ? {} : { syndication }),
    language,
    text,
    blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    ...(sections === undefined ? {} : { sections: sections.map(sectionInOrder) }),
    ...(excerpt === undefined ? {} : { excerpt: excerptInOrder(excerpt) }),
  };
}

function excerptInOrder({ characters, fingerprint, sketch, opening }: ExcerptMarks): ExcerptMarks {
  return { characters, fingerprint, sketch, opening };
}

function sectionInOrder({ start, end, ...reference }: Section): Section {
  return { start, end, ...referenceInOrder(reference) };
}

function referenceInOrder({ title, published, anchor }: SectionReference): SectionReference {
  return { title, published, ...(anchor === undefined ? {} : { anchor }) };
}

function occasionInOrder({ when, date, until, where }: Occasion): Occasion {
  return {
    ...(when === undefined ? {} : { when }),
    ...(date === undefined ? {} : { date }),
    ...(until === undefined ? {} : { until }),
    ...(where === undefined ? {} : { where }),
  };
}

function quotationInOrder(quotation: Quotation): Quotation {
  const { start, end, text, form, utterance, speaker, speakerConfidence, said, cue, to, via, sentences } =
    quotation;
  return {
    start,
    end,
    text,
    ...(quotation.in ? { in: quotation.in } : {}),
    form,
    utterance,
    speaker: speaker && { name: speaker.name, mention: speaker.mention },
    ...(speakerConfidence === undefined ? {} : { speakerConfidence }),
    ...(said === undefined ? {} : { said: occasionInOrder(said) }),
    cue,
    to,
    via,
    ...(quotation.clause === undefined ? {} : { clause: passageInOrder(quotation.clause) }),
    sentences: sentences.map(passageInOrder),
  };
}

function passageInOrder({ start, end, text }: Span & { text: string }): Span & { text: string } {
  return { start, end, text };
}
