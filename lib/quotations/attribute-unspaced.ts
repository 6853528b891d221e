/**
 * Who says each passage in Japanese and Chinese, whose words are not spaced: the verb of saying beside the marks and
 * the phrase that its particle or place shows to be its subject. Takes the text, its blocks and passages in order;
 * gives one attribution for each passage. Looks at most REACH characters to either side.
 */
import type { Block, Speaker } from '../types.ts';
import { type Attribution, unattributed } from './attribution.ts';
import type { Passage } from './find-passages.ts';
import type { LanguageData } from './language.ts';
import type { CueKind } from './speech-verbs/types.ts';
import { readChineseTag } from './unspaced/read-chinese-tag.ts';
import { readJapaneseTag } from './unspaced/read-japanese-tag.ts';

/** What stands around a passage, cut at the block and at the passages beside it. */
export interface Surroundings {
  /** The block's text before the passage; earlier passages of it are emptied to a mark. */
  before: string;
  /** Up to the next passage or the block's end. */
  after: string;
  /** The words in marks. */
  quoted: string;
}

export interface UnspacedTag {
  cue: string | null;
  kind: CueKind | null;
  subject: string | null;
  /** The writer's sentence runs on behind the passage. */
  runsInto: boolean;
  standsFree: boolean;
}

/** Characters looked at on either side of a passage. */
const REACH = 160;
/** Stands for an earlier passage in what is looked at. */
export const PASSAGE_MARK = '\uFFFC';

export function attributeUnspaced(
  text: string,
  blocks: readonly Block[],
  passages: readonly Passage[],
  language: LanguageData,
): Attribution[] {
  const readTag = language.reading === 'japanese' ? readJapaneseTag : readChineseTag;
  const result: Attribution[] = [];
  let last: { speaker: Speaker; block: number } | null = null;
  for (const [index, passage] of passages.entries()) {
    const block = blocks[passage.block]!;
    const previous = passages[index - 1];
    const next = passages[index + 1];
    const own = previous?.block === passage.block ? previous : null;
    const floor = Math.max(block.start, passage.outerStart - REACH);
    const before =
      own && own.outerEnd > floor
        ? text.slice(floor, Math.max(floor, own.outerStart)) +
          PASSAGE_MARK +
          text.slice(own.outerEnd, passage.outerStart)
        : text.slice(floor, passage.outerStart);
    const ceiling = Math.min(
      next?.block === passage.block ? next.outerStart : block.end,
      passage.outerEnd + REACH,
    );
    const tag = passage.blockQuote
      ? spokenBefore(text, blocks[passage.block - 1], language)
      : readTag(
          {
            before,
            after: text.slice(passage.outerEnd, ceiling),
            quoted: text.slice(passage.start, passage.end),
          },
          language,
        );
    const carried: Speaker | null =
      last && last.block >= passage.block - 1 && (tag.cue !== null || tag.standsFree) ? last.speaker : null;
    const speaker: Speaker | null = tag.subject ? { name: tag.subject, mention: tag.subject } : carried;
    const { standsFree, runsInto } = tag;
    result.push({
      ...unattributed({ utterance: index, standsFree, runsInto, lead: '' }),
      speaker,
      referent: speaker && {
        name: speaker.name,
        person: null,
        gender: null,
        plural: false,
        human: true,
      },
      evidence: speaker && {
        naming: 'printed subject',
        link: tag.subject ? 'tag' : passage.block === last?.block ? 'same paragraph' : 'paragraph before',
      },
      cue: tag.cue,
      cueKind: tag.kind,
    });
    if (speaker) last = { speaker, block: passage.block };
  }
  return result;
}

/** A block quote belongs to what the paragraph before it ends with. */
function spokenBefore(text: string, block: Block | undefined, language: LanguageData): UnspacedTag {
  const none = { cue: null, kind: null, subject: null, runsInto: false, standsFree: true };
  if (!block || language.reading === 'japanese') return none;
  return {
    ...readChineseTag(
      { before: text.slice(Math.max(block.start, block.end - REACH), block.end), after: '', quoted: '' },
      language,
    ),
    runsInto: false,
    standsFree: true,
  };
}
