/**
 * `npm run bench`: everything that is measured of speed, size and memory. `-- index` our index beside three others,
 * `-- page` what a page pays, `-- browser` the extension with a million statements kept, `-- recall` retrieval on real
 * text, `-- archive` a shared archive on this machine; without a word all of them. Prints tables; `--write` also keeps the figures and puts plot and tables into the
 * README. Never asserts.
 */
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../../lib/cli/browsers/driven-browser.ts';
import { findBrowser } from '../../lib/cli/setup/find-browser.mjs';
import { runTool } from '../../lib/cli/start/run-tool.ts';
import { ensureEngine } from '../archive/ensure-engine.mjs';
import { measureArchive } from './archive/measure-archive.ts';
import { loadStatements } from './corpus/statements.ts';
import { compareEngines, type EngineRow } from './engines/compare-engines.ts';
import { addFigures, readFigures, writeFigures } from './figures/figures.ts';
import { budgetTable, engineTable, ratioTable } from './figures/tables.ts';
import { writeReadme } from './figures/write-readme.ts';
import { measureProduct, type ProductFigures, type ProductPart } from './product/measure-product.ts';
import { OUTPUT } from './product/stored-corpus.ts';

const PARTS = ['index', 'page', 'browser', 'recall', 'archive'];
const USAGE = `usage: npm run bench -- [${PARTS.join('|')}]… [--sizes 10000,100000,1000000] [--stored 1000000] [--browsers chromium,firefox] [--archive 1000000,10000000 [--sketches] [--recall no] [--archive-folder <folder>]] [--haystack <file.jsonl[.gz]>] [--write]`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** Statements of the indexes compared. */
    sizes: { type: 'string', default: '10000,100000,1000000' },
    /** Statements kept in the extension. */
    stored: { type: 'string', default: '1000000' },
    browsers: { type: 'string', default: 'chromium,firefox' },
    /** Statements in the shared archive, which grows from size to size. */
    archive: { type: 'string', default: '1000000' },
    /** Whether it keeps sketches. */
    sketches: { type: 'boolean', default: false },
    /** Where it lies and stays, to be measured again; its statements are not loaded twice. */
    'archive-folder': { type: 'string' },
    /** "no": without the local index's recall beside the archive's. */
    recall: { type: 'string', default: 'yes' },
    haystack: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`"${unknown[0]}" is no part of the benchmark. ${USAGE}`);
const parts = new Set(positionals.length ? positionals : PARTS);

const statements = loadStatements(values.haystack);
const product: ProductFigures[] = [];

if (parts.has('index')) {
  console.log('\nOur index and three others, the same statements and the twelve rarest stems of each query');
  const sizes = values.sizes.split(',').map(Number);
  const engines = await compareEngines(statements, sizes, OUTPUT, (row) => keep({ engines: [row] }));
  console.log(`\n${engineTable(engines)}\n\n${ratioTable(engines)}`);
}
const productParts = new Set((['page', 'browser'] satisfies ProductPart[]).filter((part) => parts.has(part)));
if (productParts.size > 0) {
  const size = Number(values.stored);
  for (const kind of values.browsers.split(',') as BrowserKind[]) {
    console.log(`\nThe extension in ${kind} with ${size.toLocaleString('en')} statements kept`);
    if (!findBrowser(kind)) console.log(`  not on this machine`);
    else product.push(await measureProduct(kind, statements, { size, parts: productParts }));
    keep({ product });
  }
  console.log(`\n${budgetTable(product)}`);
}
if (parts.has('recall')) {
  console.log('\nRecall of retrieval on real text');
  if (values.haystack) console.log(await runTool('test/bench/recall.bench.ts', [values.haystack]));
  else console.log('  not measured: it needs real statements; name them with --haystack');
}

if (parts.has('archive')) {
  await ensureEngine();
  const { archive, sketches, recall } = values;
  await measureArchive(statements, {
    sizes: archive.split(',').map(Number),
    sketches,
    recall: recall !== 'no',
    folder: values['archive-folder'],
  });
}

/** At once, so that a run that is ended keeps what it came to. */
function keep(added: { engines?: EngineRow[]; product?: ProductFigures[] }): void {
  if (!values.write) return;
  const from = statements.real ? 'real' : 'drawn';
  const figures = addFigures(readFigures(), { statements: from, engines: [], product: [], ...added });
  writeFigures(figures);
  writeReadme(figures);
}
