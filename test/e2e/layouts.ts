/**
 * Six pages laid out as news pages of the wild are: a header that stays, columns, transformed parts, frames among the
 * paragraphs, links inside quotations, a story in the shadow of a component. All tell one invented story, with words
 * that the sample news printed too, some of them long enough to wrap.
 */
const QUOTED = [
  'We have agreed on the outline of a corridor, but nothing is signed until the prisoners are home.',
  'Talvia will not accept a patrol boat within 12 miles of its coast.',
  'Both delegations have already divided most of the map between them, line by line and rock by rock.',
  'That is what our coastguard told me to say, and it is what I said.',
  'There is a very good chance that the ferries will run again before winter.',
  'Paper is patient. The sea is not.',
];

const BETWEEN = [
  'The talks went on behind closed shutters for most of the day, and those who waited on the quay saw little more than the lamps being carried from one room to the next.',
  'Fishermen of both shores had come to hear how it ended. Many of them had not spoken with each other for two years, and they shared what coffee there was.',
  'By the evening the harbour master had put out the larger of the two flags, which on this coast has meant good weather for as long as anybody remembers.',
];

/** Paragraphs, each with a quotation, with plain ones between. */
export const STORY = QUOTED.flatMap((words, i) => [
  `<p>“${words}” the delegate said, reading from a sheet of paper that had been folded many times.</p>`,
  `<p>${BETWEEN[i % BETWEEN.length]}</p>`,
]).join('\n');

const page = (title: string, style: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<style>
  body { margin: 0; font: 18px/1.6 Georgia, serif; }
  article { max-width: 640px; margin: 0 auto; padding: 16px; }
  ${style}
</style>
</head>
<body>${body}</body>
</html>`;

const article = (title: string, story = STORY) =>
  `<article><h1>${title}</h1><p class="byline">By Ines Korvald</p>${story}</article>`;

const SPACE = '<div style="height: 700px"></div>';

/** The story with a link in each quotation, near its beginning: a line of it is several boxes. */
const LINKED_STORY = QUOTED.reduce((story, words) => {
  const [first, second, third, ...rest] = words.split(' ');
  const linked = [first, `<a href="#${first}">${second} ${third}</a>`, ...rest].join(' ');
  return story.replace(words, linked);
}, STORY);

export const LAYOUTS: Record<string, string> = {
  'sticky-header': page(
    'Lamps on the quay',
    `header, .share { position: fixed; z-index: 99999; left: 0; right: 0; background: #fffd; border: 1px solid; }
     header { top: 0; height: 90px; } .share { bottom: 0; height: 60px; }
     main { padding-top: 100px; }`,
    `<header>The Quay Observer</header><main>${article('Lamps on the quay')}</main>
     <div class="share">Share this story</div>${SPACE}`,
  ),
  columns: page(
    'Two flags at the harbour',
    `article { max-width: none; columns: 3 240px; column-gap: 28px; } h1 { column-span: all; }`,
    `${article('Two flags at the harbour')}${SPACE}`,
  ),
  transforms: page(
    'Good weather, they say',
    `.stage { transform: translate(12px, 30px) scale(0.9); transform-origin: top left; perspective: 900px; }
     .pane { height: 700px; overflow: auto; will-change: transform; filter: saturate(1); contain: paint; }
     article { zoom: 1.25; }`,
    `<div class="stage"><div class="pane">${article('Good weather, they say')}</div></div>${SPACE}`,
  ),
  frames: page(
    'Coffee for both shores',
    `iframe { display: block; width: 100%; height: 180px; border: 0; background: #eee; }
     .corner { position: fixed; z-index: 2147483647; right: 0; bottom: 0; width: 300px; height: 160px; }`,
    `${article(
      'Coffee for both shores',
      STORY.replaceAll(
        '</p>\n<p>“',
        '</p>\n<iframe srcdoc="<p>An advertisement</p>" title="Advertisement"></iframe>\n<p>“',
      ),
    )}<iframe class="corner" srcdoc="<p>A video</p>" title="Video"></iframe>${SPACE}`,
  ),
  links: page(
    'Read from a sheet of paper',
    '',
    `${article('Read from a sheet of paper', LINKED_STORY)}${SPACE}`,
  ),
  'shadow-dom': page(
    'Folded many times',
    `story-page { display: block; }`,
    `<story-page>${article('Folded many times')}</story-page>${SPACE}
     <script>
       customElements.define('story-page', class extends HTMLElement {
         constructor() {
           super();
           this.attachShadow({ mode: 'open' }).innerHTML = \`<style>
             :host { display: grid; grid-template-columns: 1fr 220px; gap: 24px; }
             nav { position: sticky; top: 0; grid-column: 1 / -1; height: 64px; background: white; z-index: 10; }
             aside { height: 300px; overflow: hidden; background: #eee; }
             .text { overflow: hidden; position: relative; }
           </style><nav>Sections</nav><div class="text"><slot></slot></div><aside>Most read</aside>\`;
         }
       });
     </script>`,
  ),
};
