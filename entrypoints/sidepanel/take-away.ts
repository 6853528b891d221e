/**
 * Takes a comparison along: into the clipboard as text or Markdown, into a file as a page or JSON. Files hold the
 * sentences around each appearance that is still kept. @returns the key of what to tell the reader, or null
 */
import type { TakeAwayKind } from '../../components/TakeAway.tsx';
import type { ComparisonToExport } from '../../lib/comparison/export-comparison.ts';
import { exportHtml } from '../../lib/comparison/export-html.ts';
import { exportJson } from '../../lib/comparison/export-json.ts';
import { exportMarkdown } from '../../lib/comparison/export-markdown.ts';
import { exportText } from '../../lib/comparison/export-text.ts';
import type { PlainKey, Translator } from '../../lib/i18n/translator.ts';
import type { Appearance } from '../../lib/types.ts';
import { loadAroundHere } from './load-around-here.ts';
import { loadContext } from './load-context.ts';

/** Milliseconds until a file's address is taken back: the browser has read it long before. */
const ADDRESS_KEPT = 60_000;

export async function takeAway(
  t: Translator,
  kind: TakeAwayKind,
  comparison: ComparisonToExport,
  tab: number,
): Promise<PlainKey | null> {
  if (kind === 'text' || kind === 'markdown') {
    return copy(t, (kind === 'text' ? exportText : exportMarkdown)(t, comparison));
  }
  const { statement, page } = comparison;
  // Selected text has no place in the article that was read.
  const here = page && (await loadAroundHere(tab, statement));
  const complete = {
    ...comparison,
    around: await loadAround(statement.appearances),
    ...(here ? { aroundHere: here } : {}),
  };
  if (kind === 'json') download('variorum.json', 'application/json', exportJson(complete));
  else download('variorum.html', 'text/html', exportHtml(t, complete));
  return null;
}

/** @throws Error with words for the reader where the browser does not let it be copied */
export async function copy(t: Translator, text: string): Promise<PlainKey> {
  await navigator.clipboard.writeText(text).catch((error: unknown) => {
    throw new Error(t.text('copy_failed'), { cause: error });
  });
  return 'copied';
}

/** An archive is asked for what is shown only. */
async function loadAround(all: readonly Appearance[]) {
  const appearances = all.filter(({ archive }) => archive === undefined);
  const around = new Map<Appearance, { before: string; after: string }>();
  const loaded = await Promise.allSettled(appearances.map(loadContext));
  for (const [i, result] of loaded.entries()) {
    if (result.status === 'fulfilled') around.set(appearances[i]!, result.value);
  }
  return around;
}

function download(name: string, type: string, content: string, doc = document): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = doc.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_KEPT);
}
