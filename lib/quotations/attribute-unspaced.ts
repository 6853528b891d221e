/**
 * Who says each passage in Japanese and Chinese, whose words are not spaced: the verb of saying beside the marks and
 * the phrase that its particle or place shows to be its subject. Takes the text, its blocks and passages in order;
 * gives one attribution for each passage. Looks at most REACH characters to either side.
 */

import type { Block, Speaker } from '../types.ts';
import { type Attribution, unattributed } from './attribution.ts';
import type { Passage } from './find-passages.ts';
import type { LanguageData } from './language.ts';
import { readChineseTag } from './unspaced/read-chinese-tag.ts';
import { readJapaneseTag } from './unspaced/read-japanese-tag.ts';
import { readUnspacedChain } from './unspaced/read-unspaced-chain.ts';
import { readUnspacedOccasion } from './unspaced/read-unspaced-occasion.ts';
import { PASSAGE_MARK, type UnspacedTag } from './unspaced/tag.ts';
import { UnspacedPeople } from './unspaced/unspaced-people.ts';

/** Characters looked at on either side of a passage. */
const REACH = 160;
export function attributeUnspaced(
  text: string,
  blocks: readonly Block[],
  passages: readonly Passage[],
  language: LanguageData,
  publishedAt: (block: number) => string | null = () => null,
): Attribution[] {
  const reading = language.reading === 'japanese' ? 'japanese' : 'chinese';
  const readTag = reading === 'japanese' ? readJapaneseTag : readChineseTag;
  const people = new UnspacedPeople(text);
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
    const after = text.slice(passage.outerEnd, ceiling);
    const tag = passage.blockQuote
      ? spokenBefore(text, blocks[passage.block - 1], language)
      : readTag(
          {
            before,
            after,
            quoted: text.slice(passage.start, passage.end),
          },
          language,
        );
    const carried: Speaker | null =
      last && last.block >= passage.block - 1 && (tag.cue !== null || tag.standsFree) ? last.speaker : null;
    people.readUpTo(passage.outerStart);
    const found = tag.subject ? people.resolve(tag.subject) : null;
    const printed = found && { name: found.name, mention: tag.subject! };
    const speaker: Speaker | null = printed ?? (tag.subject ? null : carried);
    const clauses = tag.cue ? `${lastSentence(before)}${PASSAGE_MARK}${firstSentence(after)}` : '';
    const { to, via } = readUnspacedChain(clauses, reading);
    const { standsFree, runsInto } = tag;
    result.push({
      ...unattributed({ utterance: index, standsFree, runsInto, lead: '' }),
      speaker,
      referent: speaker && { name: speaker.name, person: null, gender: null, plural: false, human: true },
      evidence: speaker && {
        naming: found?.naming ?? 'printed subject',
        link: printed ? 'tag' : passage.block === last?.block ? 'same paragraph' : 'paragraph before',
      },
      said: readUnspacedOccasion(clauses, publishedAt(passage.block)),
      cue: tag.cue,
      cueKind: tag.kind,
      to,
      via: via.filter((name) => name !== speaker?.name),
    });
    if (speaker) last = { speaker, block: passage.block };
  }
  return result;
}

function lastSentence(before: string): string {
  return before.slice(before.search(/[^。！？!?\n]*$/));
}

function firstSentence(after: string): string {
  return /^[^。！？!?\n]*/.exec(after)![0];
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
