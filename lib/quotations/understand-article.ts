/**
 * Article → its quotations, with form, speaker, cue, audience and relay. Needs no DOM. In steps: a generator that
 * yields between blocks, so that a page's thread may breathe.
 */
import { splitSentences } from '../text/sentences.ts';
import type { Article, Block, Quotation, Speaker } from '../types.ts';
import { attributeAnswers } from './attribute-answers.ts';
import { repeatedBelow, type Spoken } from './attribute-headings.ts';
import { attributeQuotations } from './attribute-quotations.ts';
import { attributeUnspaced } from './attribute-unspaced.ts';
import { type Attribution, saidBy } from './attribution.ts';
import { classifyForm } from './classify-form.ts';
import { clausesAroundMarks } from './clauses-around-marks.ts';
import { findPassages, type Passage } from './find-passages.ts';
import { findReportedSpeech, type ReportedClause } from './find-reported-speech.ts';
import { type Frame, readFrame } from './frame.ts';
import { findAnswers } from './interview-answers.ts';
import { joinRunOns, type RunOn } from './join-run-ons.ts';
import { type LanguageData, languageData } from './language.ts';
import { namesWhatFollows } from './naming-words.ts';
import { Registry } from './people/registry.ts';
import { readInnerTag } from './read-inner-tag.ts';
import { confidenceOf, LEAST_CONFIDENCE, type SpeakerEvidence } from './speaker-evidence.ts';
import { findUnspacedReports, type UnspacedClause } from './unspaced/find-unspaced-reports.ts';

/** Characters of an article that are read, about 50,000 words; what follows in a longer text is not looked at. */
const LONGEST_TEXT = 300_000;
/** Clauses of reported speech, at most; further ones are not read. */
const MOST_REPORTED = 5000;
/** Blocks read, at most: a very long transcript has two thousand. Further ones are not looked at. */
const MOST_BLOCKS = 10_000;

export type ReadableArticle = Pick<
  Article,
  'title' | 'text' | 'blocks' | 'language' | 'published' | 'sections'
>;

/** Called for each passage in marks with what its speaker rests on, for measurement. */
export type NoteEvidence = (quotation: Quotation, evidence: SpeakerEvidence | null) => void;

export function understandArticle(article: ReadableArticle, note?: NoteEvidence): Quotation[] {
  return lastValue(understandArticleSteps(article, note));
}

function lastValue<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function isSpaced({ reading }: LanguageData): boolean {
  return reading === 'clauses' || reading === 'tags';
}

/** The same, pausing after each block; the last value is the answer. */
export function* understandArticleSteps(
  article: ReadableArticle,
  note: NoteEvidence = () => {},
): Generator<void, Quotation[]> {
  const { text } = article;
  const blocks = article.blocks
    .slice(0, MOST_BLOCKS)
    .filter(({ start }) => start < LONGEST_TEXT)
    .map((block) => ({ ...block, end: Math.min(block.end, LONGEST_TEXT) }));
  const language = languageData(article.language, text);
  const answers = isSpaced(language) ? findAnswers(article.title, text, blocks, language) : null;
  const passages = findPassages(text, blocks, language, answers?.starts);
  // Where words are not spaced, there is no frame of words to read.
  const frames = isSpaced(language) ? readFrames(text, blocks, passages, language) : [];
  yield;
  const registry = Registry.read(
    frames.map(({ tokens }) => tokens),
    language.words,
    frames.map(({ heading }) => heading),
  );
  yield;
  const clauses: ReportedClause[] = [];
  const dateAt = (block: number) => publishedAt(article, blocks[block]!.start);
  const attributions = isSpaced(language)
    ? yield* attributeQuotations(
        text,
        frames,
        passages,
        registry,
        language,
        (sentence) => {
          if (clauses.length < MOST_REPORTED) clauses.push(...findReportedSpeech(text, sentence, language));
        },
        dateAt,
      )
    : attributeUnspaced(text, blocks, passages, language, dateAt);
  for (const [index, passage] of passages.entries()) {
    if (attributions[index]!.cue || passage.unmarked) continue;
    const cue = readInnerTag({ text, language, registry, published: dateAt(passage.block) }, passage);
    if (cue) {
      const said = { ...saidBy(cue, 'tag'), cue: cue.text, cueKind: cue.kind };
      attributions[index] = { ...attributions[index]!, ...said, to: attributions[index]!.to };
    }
  }
  if (answers) attributeAnswers(answers, registry, passages, attributions);
  const runs = joinRunOns(passages, attributions);
  const quoted = passages.map((passage, index) =>
    toQuotation(text, passage, attributions[index]!, runs[index]!, article.language, language),
  );
  for (const [index, quotation] of quoted.entries()) note(quotation, attributions[index]!.evidence);
  let utterance = quoted.reduce((highest, one) => Math.max(highest, one.utterance), -1) + 1;
  const told = clauses.filter(({ cue }) => cue.kind !== 'call');
  for (const [index, { start, end }] of clausesAroundMarks(told, quoted)) {
    quoted[index]!.clause = { start, end, text: text.slice(start, end) };
  }
  const reported = withoutQuoted(clauses, quoted).map((clause) => toReported(text, clause, utterance++));
  if (!isSpaced(language))
    for (const clause of findUnspacedReports(text, blocks, passages, language))
      reported.push(reportedUnspaced(text, clause, utterance++));
  const spoken = passages.map((passage, i) => ({
    text: text.slice(passage.start, passage.end),
    said: attributions[i],
  }));
  const inTitle = quoteTitle(article, registry, language, () => utterance++, spoken);
  return [...inTitle, ...[...quoted, ...reported].sort((a, b) => a.start - b.start || b.end - a.end)];
}

/** Clauses that hold no attributed passage: around marks the words in marks are the evidence. Both are in order. */
function withoutQuoted(clauses: readonly ReportedClause[], quoted: readonly Quotation[]): ReportedClause[] {
  let at = 0;
  return clauses.filter(({ start, end }) => {
    while (at < quoted.length && quoted[at]!.end <= start) at++;
    for (let i = at; i < quoted.length && quoted[i]!.start < end; i++)
      if (quoted[i]!.form !== 'scare') return false;
    return true;
  });
}

/** Headlines quote too, in single marks often; offsets are those of the title. */
function quoteTitle(
  { title, text, blocks, language: code, published }: ReadableArticle,
  registry: Registry,
  language: LanguageData,
  nextUtterance: () => number,
  /** What the text quotes: a headline gives some of it, without its speaker. */
  spoken: readonly Spoken[],
): Quotation[] {
  const first = blocks[0];
  if (!title || (first && text.slice(first.start, first.end) === title)) return [];
  const block: Block = { start: 0, end: title.length, kind: 'heading' };
  const passages = findPassages(title, [block], language);
  if (passages.length === 0) return [];
  const frames = readFrames(title, [block], passages, language);
  const attributions = isSpaced(language)
    ? lastValue(attributeQuotations(title, frames, passages, registry, language, undefined, () => published))
    : attributeUnspaced(title, [block], passages, language, () => published);
  const utterances = new Map<number, number>();
  return passages.map((passage, index) => {
    const own = attributions[index]!;
    const words = title.slice(passage.start, passage.end);
    const said = own.evidence ? own : repeatedBelow(words, own, spoken);
    const quotation = toQuotation(title, passage, said, null, code, language);
    const utterance = utterances.get(quotation.utterance) ?? nextUtterance();
    utterances.set(quotation.utterance, utterance);
    const { start, end, text: printed, ...rest } = quotation;
    return { start, end, text: printed, in: 'title', ...rest, utterance };
  });
}

function toReported(source: string, { start, end, cue }: ReportedClause, utterance: number): Quotation {
  return indirect(source, start, end, utterance, {
    ...speakerOf(cue.speaker, saidBy(cue, cue.kind === 'source' ? 'source' : 'tag').evidence),
    ...(cue.said ? { said: cue.said } : {}),
    cue: cue.text,
    to: cue.toNames,
  });
}

function reportedUnspaced(source: string, clause: UnspacedClause, utterance: number): Quotation {
  const { start, end, speaker, naming, cue } = clause;
  return indirect(source, start, end, utterance, {
    ...speakerOf(speaker, { naming, link: 'tag' }),
    cue,
    to: [],
  });
}

function indirect(
  source: string,
  start: number,
  end: number,
  utterance: number,
  said: Pick<Quotation, 'speaker' | 'speakerConfidence' | 'said' | 'cue' | 'to'>,
): Quotation {
  const text = source.slice(start, end);
  return {
    start,
    end,
    text,
    form: 'indirect',
    utterance,
    ...said,
    via: [],
    sentences: [{ start, end, text }],
  };
}

/** Whom a quotation shows, and how sure: nobody where that is too little. */
function speakerOf(speaker: Speaker | null, evidence: SpeakerEvidence | null) {
  const speakerConfidence = speaker && evidence ? confidenceOf(evidence) : 0;
  const known = speakerConfidence >= LEAST_CONFIDENCE;
  return { speaker: known ? speaker : null, speakerConfidence: known ? speakerConfidence : 0 };
}

/** The day from which a place of the text is seen: its entry's, in a live blog, else the article's. */
function publishedAt({ published, sections }: ReadableArticle, offset: number): string | null {
  const section = sections?.find(({ start, end }) => start <= offset && offset < end);
  return section?.published ?? published;
}

function readFrames(
  text: string,
  blocks: readonly Block[],
  passages: readonly Passage[],
  language: LanguageData,
): Frame[] {
  const byBlock: [number, Passage][][] = blocks.map(() => []);
  for (const [index, passage] of passages.entries()) byBlock[passage.block]!.push([index, passage]);
  return blocks.map((block, index) => readFrame(text, block, byBlock[index]!, language));
}

/** Characters before a passage that tell how it stands. */
const BEFORE = 60;
/** "after a lunch with a", and no verb between: what somebody does ("before turning to a") may be saying. */
const CIRCUMSTANCE =
  /\b(?:after|before|during|following|amid|since|ahead of)\s(?!(?:[\p{Ll}]+ly\s)?[\p{Ll}]+ing\b)[^,.;:“”"]{0,40}\b(?:the|an?|this|his|her|their|its)\s(?:[\p{Ll}-]+\s)?$/u;

function toQuotation(
  source: string,
  passage: Passage,
  attribution: Attribution,
  run: RunOn,
  language: string | null,
  { words, reading }: LanguageData,
): Quotation {
  const { start, end } = passage;
  const text = source.slice(start, end);
  const before = source.slice(Math.max(0, passage.outerStart - BEFORE), passage.outerStart);
  const form =
    run === 'dropped'
      ? 'scare'
      : classifyForm({
          text,
          standsFree: attribution.standsFree && !goesOnSmall(text, before, attribution),
          resumes: attribution.resumes,
          cue: attribution.cueKind,
          runsInto: attribution.runsInto,
          programme: /(?:\bon|\p{Lu}{2,}['’]s)\s$/u.test(before),
          listed: /(?:[,.]?[”"’'],?\s|\bsuch as\s)$/.test(before),
          attributive: /\b(?:the|an?|this|his|her|their)\s(?:[\p{Ll}-]+\s)?$/u.test(before),
          circumstance: CIRCUMSTANCE.test(before),
          alone: passage.alone,
          apart: attribution.apart,
          attributed: attribution.referent !== null || attribution.cueKind !== null,
          named: namesWhatFollows(before),
          unmarked: passage.unmarked,
          runsOn: run === 'part',
          pronounHead: reading === 'tags' && words.pronouns.has(/^\p{L}*/u.exec(text)![0].toLowerCase()),
        });
  const { speaker, evidence, said, cue, to, via, utterance } = attribution;
  const spans = form === 'direct' ? splitSentences(text, language) : [{ start: 0, end: text.length }];
  return {
    start,
    end,
    text,
    form,
    utterance,
    ...(form === 'scare' ? speakerOf(null, null) : speakerOf(speaker, evidence)),
    ...(form !== 'scare' && said ? { said } : {}),
    cue: form === 'scare' ? null : cue,
    to: form === 'scare' ? [] : to,
    via: form === 'scare' ? [] : via,
    sentences: spans.map((span) => ({
      start: span.start + start,
      end: span.end + start,
      text: text.slice(span.start, span.end),
    })),
  };
}

/**
 * Whether a passage that begins small goes on behind a comma of the writer's own clause, its tag still to come: In the
 * towns of the north, “there is a fear of floods,” Ames said.
 */
function goesOnSmall(text: string, before: string, { cue, resumes }: Attribution): boolean {
  if (resumes || !/^\p{Ll}/u.test(text) || !/[\p{Ll}\p{N}],\s$/u.test(before)) return false;
  return cue !== null && !before.includes(cue);
}
