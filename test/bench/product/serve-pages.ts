/** Generated pages on localhost, each made when it is asked for; the same address always gives the same page. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomFrom } from '../../seeded-random.ts';
import { drawNewsPage } from '../corpus/news-article.ts';
import type { Statements } from '../corpus/statements.ts';
import { renderNoArticle, renderObservedPage } from './observed-page.ts';

/** DESIGN.md's two pages. */
const SHAPES = {
  long: { words: 10_000, quotations: 100 },
  forty: { words: 1_500, quotations: 40 },
} as const;

export type Shape = keyof typeof SHAPES | 'list';

const LIST_LINES = 300;

/** Keeps seeds of pages apart from those of the corpus. */
const SEED = 0x5eed_0000;

export interface PageServer {
  address(shape: Shape, number: number): string;
  close(): void;
}

export async function servePages(statements: Statements, articles: number): Promise<PageServer> {
  const server = createServer((request, response) => {
    const [, shape, number] = /^\/world\/2026\/(\w+)-(\d+)\.html/.exec(request.url ?? '') ?? [];
    if (!shape) return response.writeHead(404).end();
    const random = randomFrom(SEED + Number(number));
    const page =
      shape === 'list'
        ? renderNoArticle(Array.from({ length: LIST_LINES }, () => statements.draw(random).slice(0, 60)))
        : renderObservedPage(
            drawNewsPage(statements, random, { ...SHAPES[shape as keyof typeof SHAPES], articles }),
          );
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: (shape, number) => `http://127.0.0.1:${port}/world/2026/${shape}-${number}.html`,
    close: () => server.close(),
  };
}
