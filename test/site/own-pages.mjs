/**
 * A person's own `.txt` and `.html` files as pages under `/own/`. A text's first line is its heading, every further
 * line a paragraph, bulleted lines a list; all of it is escaped. HTML files are served as they are. Only files that
 * were listed at the start are ever read, so an address cannot name another one.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';

const readable = /\.(txt|html?)$/i;
const bullet = /^\s*[•‣▪*–-]\s+/u;

/** @returns {{path: string, file: string, title: string}[]} in the order given, folders by name. */
export function listOwnPages(folders) {
  const pages = [];
  const taken = new Set();
  for (const file of folders.flatMap(listFiles)) {
    const stem = basename(file, extname(file));
    let slug = stem;
    for (let copy = 2; taken.has(slug); copy++) slug = `${stem}-${copy}`;
    taken.add(slug);
    pages.push({ path: `/own/${encodeURIComponent(slug)}.html`, file, title: titleOf(file) });
  }
  return pages;
}

function listFiles(path) {
  const full = resolve(path);
  if (!statSync(full).isDirectory()) {
    if (!readable.test(full)) throw new Error(`${path} is neither a .txt nor an .html file`);
    return [full];
  }
  return readdirSync(full)
    .filter((name) => readable.test(name))
    .sort()
    .map((name) => join(full, name));
}

function titleOf(file) {
  const text = readOwn(file);
  if (/\.txt$/i.test(file)) return linesOf(text)[0] ?? basename(file);
  return /<title[^>]*>([^<]{1,300})/i.exec(text)?.[1].trim() || basename(file);
}

function readOwn(file) {
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}

function linesOf(text) {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

export function renderOwnPage(page) {
  const text = readOwn(page.file);
  if (!/\.txt$/i.test(page.file)) return text;
  const [title = basename(page.file), ...lines] = linesOf(text);
  const body = [];
  for (const [index, line] of lines.entries()) {
    if (!bullet.test(line)) {
      body.push(`<p>${escapeHtml(line)}</p>`);
      continue;
    }
    if (!bullet.test(lines[index - 1] ?? '')) body.push('<ul>');
    body.push(`<li>${escapeHtml(line.replace(bullet, ''))}</li>`);
    if (!bullet.test(lines[index + 1] ?? '')) body.push('</ul>');
  }
  return frame(
    title,
    `<nav><a href="./">Your articles</a></nav>
<article>
<h1>${escapeHtml(title)}</h1>
${body.join('\n')}
</article>`,
    '<meta property="og:type" content="article">\n',
  );
}

export function renderOwnIndex(pages) {
  const items = pages.map(
    ({ path, file, title }) =>
      `<li><a href=".${escapeHtml(path.slice('/own'.length))}">${escapeHtml(title)}</a> <small>${escapeHtml(basename(file))}</small></li>`,
  );
  return frame('Your articles', `<h1>Your articles</h1>\n<ol>\n${items.join('\n')}\n</ol>`);
}

function frame(title, body, head = '') {
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
${head}<style>
body { font: 1.1rem/1.6 Georgia, 'DejaVu Serif', serif; max-width: 42rem; margin: 2rem auto 6rem; padding: 0 1.2rem; }
h1 { line-height: 1.2; }
nav, small { font: .85rem/1.5 system-ui, sans-serif; }
li { margin: .4rem 0; }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
