/**
 * Files and folders → an archive, with how far it is, how fast and how long yet on standard error. Every file is noted in
 * the archive up to what is kept of it, so that the same command after a kill goes on from there. What cannot be read is
 * refused with its line and reason, and the rest goes on.
 */
import { statSync } from 'node:fs';
import type { ArchiveConnection } from '../../archive/connect-archive.ts';
import { type LoadReport, loadArticles } from '../../archive/load-articles.ts';
import { dropMissing } from '../drop-missing.ts';
import { readMeaning } from '../read-meaning.ts';
import { ArchiveSources } from './archive-sources.ts';

/** Between two lines of progress, ms. */
const TELL_EVERY = 1_000;

const SKETCHED = 'SELECT max(sketched) FROM schema_versions';

export async function loadFiles(
  connection: ArchiveConnection,
  paths: readonly string[],
  { json, blockSize }: { json: boolean; blockSize: number },
): Promise<number> {
  const there = dropMissing(paths);
  let refused = paths.length - there.length;
  const sources = new ArchiveSources(connection, there, (where, why) => {
    refused++;
    console.error(`refused: ${where}: ${why}`);
  });
  const [[sketched] = []] = await connection.ask(SKETCHED);
  const meaning = Number(sketched) ? readMeaning() : null;
  if (Number(sketched) && meaning?.id !== Number(sketched)) {
    console.error(
      'This archive keeps sketches of another table of meaning than this release has: load with that release.',
    );
    return 1;
  }
  const began = performance.now();
  let kept = 0;
  let told = 0;
  const tell = () => {
    const seconds = (performance.now() - began) / 1000;
    const left =
      sources.share > 0 ? (seconds / sources.share) * (1 - sources.share) : Number.POSITIVE_INFINITY;
    const rest = Number.isFinite(left) ? `${Math.ceil(left)} s left` : '';
    console.error(
      `${kept} statements kept, ${Math.round(kept / seconds)} a second, ${Math.floor(sources.share * 100)} % read, ${rest}`,
    );
  };
  const report: LoadReport = await loadArticles(connection, sources.articles(), {
    meaning,
    blockSize,
    async onKept({ statements, mark }) {
      kept += statements;
      await sources.keep(mark);
      if (performance.now() - told < TELL_EVERY) return;
      told = performance.now();
      tell();
    },
  });
  await sources.keepAll();
  tell();
  const facts = { ...report, refused, bytes: there.reduce((sum, path) => sum + sizeOf(path), 0) };
  console.log(
    json
      ? JSON.stringify(facts)
      : `${report.loaded} articles loaded, ${report.updated} updated, ${report.known} known already, ${refused} refused; ${report.statements} statements`,
  );
  return refused ? 1 : 0;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
