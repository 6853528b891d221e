/** Where words were printed, as a line of text: title, outlet and date; and a citation of one appearance. */
import type { Translator } from '../i18n/translator.ts';
import type { Appearance, ArticleReference } from '../types.ts';
import { sourceLink } from './text-fragment.ts';
import { appearanceDate } from './timeline.ts';

/** “Title”, Outlet, 3 Mar 2025: what is known of it. */
export function sourceWords(
  t: Translator,
  { title, outlet }: Pick<ArticleReference, 'title' | 'outlet'>,
  published: string | null,
): string {
  const known = [title ? t.text('quoted', { words: title }) : null, outlet, t.day(published)];
  return known.filter(Boolean).join(', ') || t.text('outlet_unknown');
}

/** The title is that of the part of the page, where it has one. What an archive told is told as from there. */
export function appearanceWords(t: Translator, appearance: Appearance): string {
  const { article, section, past, archive } = appearance;
  const title = section?.title ?? article.title;
  const source = sourceWords(t, { title, outlet: article.outlet }, appearanceDate(appearance));
  const notes = [past && pastWords(t, past), archive !== undefined && t.text('archive_from', { archive })];
  const told = notes.filter(Boolean).join('; ');
  return told ? `${source} (${told})` : source;
}

/** Which version printed it, and that it is not printed any more. */
export function pastWords(t: Translator, past: NonNullable<Appearance['past']>): string {
  return t.text(past.here ? 'past_here' : 'past_there', { day: t.day(past.savedAt) ?? '' });
}

/** One line that a footnote can take: the words, who said them, where they were printed, the address. */
export function cite(t: Translator, appearance: Appearance): string {
  const words = t.text('quoted', { words: oneLine(appearance.text) });
  const source = appearanceWords(t, appearance);
  const speaker = appearance.speaker?.name;
  const said = speaker ? t.text('cited_by', { speaker, source }) : t.text('cited', { source });
  return [`${words} ${said}.`, sourceLink(appearance)].filter(Boolean).join(' ');
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An address that may become a link: of the web, or none. */
export const webAddress = (address: string | null): string | null =>
  address && /^https?:\/\//i.test(address) ? address : null;
