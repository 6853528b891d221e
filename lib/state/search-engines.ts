/** Web searches that a statement may be looked up with: the reader chooses one, and nothing is sent before a press. */

/** Name as it calls itself, and the address that the words are put behind. */
const ENGINES = {
  duckduckgo: { name: 'DuckDuckGo', search: 'https://duckduckgo.com/?q=' },
  startpage: { name: 'Startpage', search: 'https://www.startpage.com/do/search?query=' },
  ecosia: { name: 'Ecosia', search: 'https://www.ecosia.org/search?q=' },
  qwant: { name: 'Qwant', search: 'https://www.qwant.com/?q=' },
  brave: { name: 'Brave Search', search: 'https://search.brave.com/search?q=' },
  google: { name: 'Google', search: 'https://www.google.com/search?q=' },
  googlenews: { name: 'Google News', search: 'https://news.google.com/search?q=' },
  bing: { name: 'Bing', search: 'https://www.bing.com/search?q=' },
} as const;

export type SearchEngine = keyof typeof ENGINES;

export const SEARCH_ENGINES: readonly { id: SearchEngine; name: string }[] = Object.entries(ENGINES).map(
  ([id, { name }]) => ({ id: id as SearchEngine, name }),
);

/** @param engine what is no engine any more is the first */
export function searchAddress(engine: SearchEngine, words: readonly string[]): string {
  const { search } = ENGINES[engine] ?? ENGINES.duckduckgo;
  return search + encodeURIComponent(words.join(' '));
}
