/**
 * The text a visitor of a sample page can see, scripts' later paragraphs included: tags dropped, entities read,
 * spaces joined. Takes the markup of this site only; it is no reader of pages.
 */
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

export function visibleText(html: string): string {
  const late = /<script type="application\/json" id="rest">([\s\S]*?)<\/script>/.exec(html)?.[1];
  const laterParagraphs: string[] = late ? JSON.parse(late) : [];
  const body = html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+);/g, (entity, name) => entities[name] ?? entity);
  return [body, ...laterParagraphs].join(' ').replace(/\s+/g, ' ');
}
