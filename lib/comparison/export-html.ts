/**
 * A comparison as one HTML page that needs nothing else and prints well: no script, no request, everything that comes
 * from pages escaped. Links are of the web only.
 */
import type { Translator } from '../i18n/translator.ts';
import type { Appearance } from '../types.ts';
import { appearanceWords, sourceWords, webAddress } from './cite.ts';
import { countWords, describeFlag, describeRelation } from './describe.ts';
import type { ComparisonToExport } from './export-comparison.ts';
import { groupWordings } from './group-wordings.ts';
import { apartFromSpaces, spacedDiff } from './telling-diff.ts';
import { sourceLink } from './text-fragment.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
blockquote { margin: 0.5rem 0; font: 1.2rem/1.5 Georgia, serif; }
article { margin-block: 1.5rem; padding-block-start: 1rem; border-block-start: 1px solid; break-inside: avoid; }
h1 { font-size: 1.1rem; } h2 { margin: 0; font-size: 1rem; } p, ul { margin: 0.25rem 0; }
del { text-decoration: line-through; opacity: 0.75; } ins { text-decoration: underline 2px; }
@media print { :root { color-scheme: light; } body { margin: 0; max-width: none; font-size: 11pt; }
  a { color: inherit; } a[href]::after { content: " <" attr(href) ">"; font-size: 8pt; overflow-wrap: anywhere; } }
`;

export function exportHtml(t: Translator, comparison: ComparisonToExport): string {
  const { statement, page, around } = comparison;
  const { speaker, text, appearances } = statement;
  const title = t.text('export_title', { speaker: speaker?.name ?? t.text('speaker_unknown') });
  const wordings = groupWordings(appearances).map(
    ({ text: words, relation, flags, appearances: printed }) => {
      const notes = flags.map((flag) => `<li>${escapeHtml(describeFlag(t, flag))}</li>`).join('');
      const sources = printed.map((found) => `<li>${sourceOf(t, found, around?.get(found))}</li>`).join('\n');
      return `<article>
<h2>${escapeHtml(describeRelation(t, relation, flags))}</h2>
<blockquote dir="auto">${marked(text, words)}</blockquote>
${notes && `<ul>${notes}</ul>`}
<ul>${sources}</ul>
</article>`;
    },
  );
  return `<!doctype html>
<html lang="${escapeHtml(t.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<blockquote dir="auto">${escapeHtml(text)}</blockquote>
${page ? `<p>${linked(sourceWords(t, page, page.published), webAddress(page.url))}</p>` : ''}
<p>${escapeHtml(countWords(t, appearances) || t.text('mark_none'))}</p>
${wordings.join('\n')}
</body>
</html>
`;
}

function sourceOf(
  t: Translator,
  found: Appearance,
  around: { before: string; after: string } | undefined,
): string {
  const source = linked(appearanceWords(t, found), sourceLink(found));
  if (!around) return source;
  const sentences = `${escapeHtml(around.before)}<b>${escapeHtml(found.text)}</b>${escapeHtml(around.after)}`;
  return `${source}<br><small dir="auto">${sentences}</small>`;
}

function marked(base: string, other: string): string {
  const names = { same: null, removed: 'del', added: 'ins' };
  return spacedDiff(base, other)
    .map(({ kind, text }) => {
      const name = names[kind];
      const [before, words, after] = apartFromSpaces(text);
      return name && words ? `${before}<${name}>${escapeHtml(words)}</${name}>${after}` : escapeHtml(text);
    })
    .join('');
}

const linked = (words: string, address: string | null) =>
  address ? `<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(words)}</a>` : escapeHtml(words);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
