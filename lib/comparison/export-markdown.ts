/** A comparison as Markdown, with differences struck and bold. What comes from pages is escaped: it stays text. */
import type { Translator } from '../i18n/translator.ts';
import { appearanceWords, oneLine, sourceWords, webAddress } from './cite.ts';
import { describeFlag, describeRelation } from './describe.ts';
import type { ComparisonToExport } from './export-comparison.ts';
import { groupWordings } from './group-wordings.ts';
import { apartFromSpaces, spacedDiff } from './telling-diff.ts';
import { sourceLink } from './text-fragment.ts';

export function exportMarkdown(t: Translator, { statement, page }: ComparisonToExport): string {
  const { speaker, text, appearances } = statement;
  const name = escapeMarkdown(speaker?.name ?? t.text('speaker_unknown'));
  const source = page ? link(sourceWords(t, page, page.published), webAddress(page.url)) : null;
  const here = `> ${escapeMarkdown(oneLine(text))}\n\n${[name, source].filter(Boolean).join(', ')}`;
  const wordings = groupWordings(appearances).map(
    ({ text: words, relation, flags, appearances: printed }) => {
      const notes = [describeRelation(t, relation, flags), ...flags.map((flag) => describeFlag(t, flag))];
      const sources = printed.map((found) => `- ${link(appearanceWords(t, found), sourceLink(found))}`);
      return `> ${marked(oneLine(text), oneLine(words))}\n\n*${escapeMarkdown(notes.join('; '))}*\n\n${sources.join('\n')}`;
    },
  );
  return `${[here, ...wordings].join('\n\n')}\n`;
}

function marked(base: string, other: string): string {
  const wrap = { same: '', removed: '~~', added: '**' };
  return spacedDiff(base, other)
    .map(({ kind, text }) => {
      const [before, words, after] = apartFromSpaces(text);
      return words ? `${before}${wrap[kind]}${escapeMarkdown(words)}${wrap[kind]}${after}` : text;
    })
    .join('');
}

function link(words: string, address: string | null): string {
  return address
    ? `[${escapeMarkdown(words)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`
    : escapeMarkdown(words);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&');
}
