/**
 * Holds the sample site to what other tests rely on: enough newsrooms and articles, every relation and flag between
 * two of them, expected texts that are really on their pages, links that resolve at both addresses of an outlet.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlagKind, Relation } from '../lib/types.ts';
import { expectedStatements } from './site/expected-statements.ts';
import { listArticlePages, listOtherPages, listOutlets, listSampleArticles } from './site/sample-corpus.mjs';
import { type SampleSite, startSite } from './site/server.mjs';
import { visibleText } from './site/visible-text.ts';

const relations: Relation[] = [
  'verbatim',
  'trimmed',
  'extended',
  'elided',
  'bracketed',
  'spliced',
  'reworded',
  'reported',
];
const flags: FlagKind[] = ['unmarked', 'number', 'name', 'negation', 'modality', 'speaker'];

const articles = listArticlePages();
const sample = listSampleArticles();
const htmlOf = new Map(articles.map(({ path, file }) => [path, readFileSync(file, 'utf8')]));
const required = expectedStatements.flatMap(({ elsewhere }) => elsewhere.filter(({ optional }) => !optional));

let site: SampleSite;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sample-site-'));
  writeFileSync(
    join(folder, 'own #1.txt'),
    'A <b>title</b>\n\nOne paragraph & more.\n• first\n• second\nThe end.\n',
  );
  writeFileSync(join(folder, 'page.html'), '<title>My page</title><p id="mine">As it is.</p>');
  site = await startSite({ folders: [folder] });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** A request with a Host header of choice, the path sent as it is written. */
function get(path: string, host = `127.0.0.1:${site.port}`, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port: site.port, path, method, headers: { host } },
        (response) => {
          let body = '';
          response.setEncoding('utf8');
          response.on('data', (chunk) => {
            body += chunk;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
        },
      );
      asked.on('error', reject);
      asked.end();
    },
  );
}

describe('the newsrooms', () => {
  it('are many and write enough', () => {
    expect(listOutlets().length).toBeGreaterThanOrEqual(8);
    expect(sample.length).toBeGreaterThanOrEqual(18);
    expect(new Set(sample.map(({ outlet }) => outlet)).size).toBe(listOutlets().length);
    expect(articles.every(({ title }) => title.length > 0)).toBe(true);
  });

  it('keep reader traps out of the sample corpus', () => {
    const kept = new Set(sample.map(({ path }) => path));
    const traps = articles.map(({ path }) => path).filter((path) => !kept.has(path));
    expect(traps).toEqual(['/dispatch/lock-street-print.html', '/touchline/weekend-notebook.html']);
  });

  it('have front pages, a search and an editor', () => {
    const others = listOtherPages();
    expect(others.filter((path) => path.endsWith('/index.html')).length).toBe(listOutlets().length + 1);
    expect(others).toEqual(expect.arrayContaining(['/meridian/search.html', '/tidings/editor.html']));
  });

  it.each(articles.map(({ path }) => path))('%s is of newspaper length', (path) => {
    const paragraphs = [...(htmlOf.get(path) ?? '').matchAll(/<p>([\s\S]*?)<\/p>/g)].map((match) => match[1]);
    const words = visibleText(`${paragraphs.join(' ')} ${htmlOf.get(path)?.split('</main>')[1] ?? ''}`).split(
      ' ',
    );
    expect(words.length).toBeGreaterThan(200);
    expect(words.length).toBeLessThan(800);
  });
});

describe('what a careful reader finds', () => {
  it('covers many statements of every kind', () => {
    expect(expectedStatements.length).toBeGreaterThanOrEqual(45);
    expect(new Set(expectedStatements.map(({ kind }) => kind))).toEqual(
      new Set(['same', 'differs', 'flagged', 'none']),
    );
  });

  it.each(relations)('has the relation %s between two articles', (relation) => {
    expect(required.filter((appearance) => appearance.relation === relation).length).toBeGreaterThan(1);
  });

  it.each(flags)('has the flag %s between two articles', (flag) => {
    expect(required.filter((appearance) => appearance.flags.includes(flag)).length).toBeGreaterThan(1);
  });

  it.each(expectedStatements)('$page: $quote', ({ page, quote, elsewhere, kind, optional, note }) => {
    expect(visibleText(htmlOf.get(page) ?? '')).toContain(quote.replace(/\s+/g, ' '));
    for (const appearance of elsewhere) {
      expect(visibleText(htmlOf.get(appearance.page) ?? '')).toContain(appearance.text.replace(/\s+/g, ' '));
      expect(appearance.page).not.toBe(page);
      expect(sample.map(({ path }) => path)).toContain(appearance.page);
    }
    const needed = elsewhere.filter((appearance) => !appearance.optional);
    if (kind === 'none') expect([needed, Boolean(optional || note)]).toEqual([[], true]);
    else expect(needed).not.toEqual([]);
    const same = needed.every(({ relation, flags }) => relation === 'verbatim' && flags.length === 0);
    if (kind !== 'none') expect(same).toBe(kind === 'same');
  });

  it('answers both ways where both pages are in the corpus', () => {
    const sampled = new Set(sample.map(({ path }) => path));
    const links = new Set(
      expectedStatements.flatMap(({ page, quote, elsewhere }) =>
        elsewhere.map((appearance) => [page, quote, appearance.page, appearance.text].join('\n')),
      ),
    );
    const oneWay = expectedStatements
      // One appearance an article: where a headline repeats the text, the text's is the one.
      .filter((statement) => sampled.has(statement.page) && statement.in !== 'title')
      .flatMap(({ page, quote, elsewhere }) =>
        elsewhere.map((appearance) => [appearance.page, appearance.text, page, quote].join('\n')),
      )
      .filter((link) => !links.has(link));
    expect(oneWay).toEqual([]);
  });
});

describe('the server', () => {
  const pages = [...articles.map(({ path }) => path), ...listOtherPages()].flatMap((path) => {
    const [, id = '', name] = path.split('/');
    return name ? [{ id, name }] : [];
  });

  it.each(pages)('answers $id/$name at both addresses, and so does all it links to', async ({ id, name }) => {
    const page = await get(`/${id}/${name}`);
    expect(page.status).toBe(200);
    expect((await get(`/${name}`, `${id}.localhost:${site.port}`)).body).toBe(page.body);
    const links = [...page.body.matchAll(/(?:href|src)="([^"]+)"/g)].map((match) => match[1]!);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const byPath = new URL(link, `http://127.0.0.1:${site.port}/${id}/${name}`);
      const byHost = new URL(link, `http://${id}.localhost:${site.port}/${name}`);
      for (const address of [byPath, byHost]) {
        expect(address.port, `${link} has the server's port`).toBe(String(site.port));
        expect((await get(address.pathname, address.host)).status, address.href).toBe(200);
      }
    }
  });

  it('links the start page to every sample article', async () => {
    const { body } = await get('/');
    for (const { path } of sample) expect(body).toContain(`href="${path.slice(1)}"`);
    for (const [, link] of body.matchAll(/(?:href|src)="([^"]+)"/g)) {
      expect((await get(new URL(link!, `${site.origin}/`).pathname)).status, link).toBe(200);
    }
  });

  it('sends a strict policy with the pages of one outlet only', async () => {
    const strict = await get('/docket/pellworth-sentencing.html');
    expect(strict.headers['content-security-policy']).toBe("default-src 'none'; style-src 'self'");
    expect((await get('/ledger/index.html')).headers['content-security-policy']).toBeUndefined();
  });

  it.each([
    '/../server.mjs',
    '/ledger/../../server.mjs',
    '/%2e%2e/%2e%2e/package.json',
    '/ledger/..%2f..%2f..%2fsite.test.ts',
    '/server.mjs',
    '/expected.json',
    '/own/..%2fpage.html',
    '/own/nothing.html',
    '/nothing.html',
  ])('does not answer %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('refuses foreign hosts and other methods', async () => {
    expect((await get('/', 'example.org')).status).toBe(421);
    expect((await get('/', 'nobody.localhost')).status).toBe(421);
    expect((await get('/', undefined, 'POST')).status).toBe(405);
    expect((await get('/', undefined, 'HEAD')).body).toBe('');
  });

  it('holds back the second half of a slow page and sends it whole', async () => {
    const path = '/meridian/strait-talks-outline.html';
    expect((await get(`${path}?slow=20`)).body).toBe((await get(path)).body);
  });

  it('serves own files: text escaped, pages as they are', async () => {
    expect(site.own.map(({ title }) => title)).toEqual(['A <b>title</b>', 'My page']);
    const text = await get(site.own[0]!.path);
    expect(text.body).toContain('<h1>A &#60;b&#62;title&#60;/b&#62;</h1>');
    expect(text.body).toContain('<p>One paragraph &#38; more.</p>');
    expect(text.body).toMatch(/<ul>\s*<li>first<\/li>\s*<li>second<\/li>\s*<\/ul>\s*<p>The end\.<\/p>/);
    expect((await get(site.own[1]!.path)).body).toContain('<p id="mine">As it is.</p>');
    const index = await get('/own/');
    for (const { path } of site.own) expect(index.body).toContain(path.slice('/own/'.length));
  });
});
