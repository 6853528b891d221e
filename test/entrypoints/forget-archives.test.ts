/** An archive that is gone takes what it gave out of reports and pages; one that is still there keeps it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchArchivesGone } from '../../entrypoints/background/forget-archives.ts';
import { type KeptArchive, updateArchives } from '../../lib/state/archives.ts';
import { getPageReport, setPageReport } from '../../lib/state/page-report.ts';
import { comparison, report, STATEMENTS } from '../gallery/sample-data.ts';

const [HERE, ...OTHERS] = STATEMENTS;
const KNOWN = HERE!.appearances;
const archive = (name: string, change: Partial<KeptArchive> = {}): KeptArchive => ({
  name,
  url: `https://${name.toLowerCase()}.example`,
  user: 'reader',
  password: 'lighthouse',
  sketches: false,
  granted: true,
  ...change,
});
const keep = (...archives: KeptArchive[]) => updateArchives((choices) => ({ ...choices, archives }));
const shown = async (tab: number) => (await getPageReport(tab))!.comparison!.statements[0]!.appearances;
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

let told: [tab: number, archives: unknown][];

beforeEach(async () => {
  fakeBrowser.reset();
  told = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    tab: number,
    { name, input }: { name: string; input: { archives: unknown } },
  ) => {
    if (name === 'forgetArchives') told.push([tab, input.archives]);
    throw new Error('no script there');
  }) as never);
  await keep(archive('Desk'), archive('Wire'));
  const appearances = KNOWN.map((one, i) => (i < 2 ? { ...one, archive: i ? 'Wire' : 'Desk' } : one));
  const asked = comparison([{ ...HERE!, appearances }, ...OTHERS]);
  const notices = [
    { archive: 'Desk', fault: 'partial' as const },
    { archive: 'Wire', fault: 'slow' as const },
  ];
  await setPageReport({ ...report('read', { comparison: asked, notices }), tab: 1 });
  await setPageReport({ ...report('idle'), tab: 2 });
  watchArchivesGone();
});

describe('an archive', () => {
  it('that is removed takes what it gave with it, on every page', async () => {
    await keep(archive('Wire'));
    await settle();
    expect((await shown(1)).map((one) => one.archive)).toEqual([
      'Wire',
      ...KNOWN.slice(2).map(() => undefined),
    ]);
    expect((await getPageReport(1))?.notices).toEqual([{ archive: 'Wire', fault: 'slow' }]);
    expect(told).toEqual([
      [1, ['Desk']],
      [2, ['Desk']],
    ]);
  });

  it('that was the last leaves what is known here', async () => {
    await keep();
    await settle();
    expect(await shown(1)).toEqual(KNOWN.slice(2));
    expect(await getPageReport(1)).not.toHaveProperty('notices');
  });

  it('that stands where it stood keeps it, whatever else was changed', async () => {
    const before = await getPageReport(1);
    await keep(archive('Desk', { user: 'mira', password: 'foghorn', sketches: true }), archive('Wire'));
    await updateArchives((choices) => ({ ...choices, on: false, offSites: ['a.example'] }));
    await settle();
    expect(await getPageReport(1)).toEqual(before);
    expect(told).toEqual([]);
  });
});
