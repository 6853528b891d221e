/** The corpus page in its states: each part, a statement opened, searching, huge, being counted, small, empty, failed. */
import { NO_SEARCH, type Tab } from '../../components/corpus/corpus-place.ts';
import { CorpusView, type CorpusViewProps } from '../../components/views/CorpusView.tsx';
import { sampleCorpus, storedStatement } from './sample-corpus.ts';
import type { Story } from './story.ts';

const nothing = () => {};

/** Articles and statements of the page's head in most stories. */
const SIZE = { articles: 1240, statements: 12_400 };

export const CORPUS: CorpusViewProps = {
  size: SIZE,
  place: { tab: 'statements', search: NO_SEARCH },
  round: 0,
  space: { used: 412_000_000, quota: 96_000_000_000 },
  importing: null,
  keepsWhatIsRead: false,
  news: null,
  ask: sampleCorpus({ statements: 12_400 }),
  loadContext: async () => null,
  onPlace: nothing,
  onKeepWhatIsRead: nothing,
  onImport: nothing,
  onExport: nothing,
  onRemove: async () => 0,
  onProblem: nothing,
};

const IMPORTED = {
  running: false,
  progress: 1,
  saved: 10,
  updated: 1,
  known: 1,
  refused: [
    { file: 'corpus.ndjson', line: 7, why: 'is not JSON' },
    { file: 'crawl.warc', line: 12, reason: 'no_article' as const, address: 'https://gull.example/tides' },
  ],
  refusedCount: 2,
  failed: null,
};

const FAST = {
  ...IMPORTED,
  running: true,
  progress: 0.4,
  file: 'corpus.ndjson',
  rate: 812,
  left: 95,
  settings: '{"settings":{}}',
};

const IMPORT_ACTIONS = {
  unfinished: [],
  onPause: nothing,
  onResume: nothing,
  onCancel: nothing,
  onForget: nothing,
  onUseSettings: nothing,
  onSaveReport: nothing,
};

const TABLES = {
  table: {
    file: 'said.csv',
    columns: {
      names: ['statement', 'who', 'link', 'remarks'],
      rows: [
        ['The bridge opens in June.', 'Mira Tolvane', 'https://gull.example/bridge', ''],
        ['No ferry left.', '', 'https://quay.example/ferry', 'seen twice'],
      ],
    },
    mapping: { quotation: 'statement', speaker: 'who', url: 'link' },
  },
  onMapping: nothing,
  onStart: nothing,
  onSkip: nothing,
};

const CHECKS = { onCheck: nothing, onRepair: nothing };
const SPOILED = {
  ...CHECKS,
  health: {
    progress: null,
    found: [
      { kind: 'statements' as const, n: 2 },
      { kind: 'index' as const, n: 1 },
    ],
  },
};
const REPAIRED = {
  ...CHECKS,
  health: { progress: null, found: [], repaired: { mended: 2, dropped: 1, unreadable: 1 } },
};

const corpus = (name: string, change: Partial<CorpusViewProps>, width = 1100): Story => ({
  name: name ? `corpus-${name}` : 'corpus',
  width,
  show: () => <CorpusView {...CORPUS} {...change} />,
});

const tab = (name: Tab) => ({ place: { tab: name, search: NO_SEARCH } });
const person = {
  place: {
    tab: 'statements',
    search: { ...NO_SEARCH, filter: { person: 'mira tolvane' }, personName: 'Mira Tolvane' },
  },
} as const;
const differing = {
  place: { tab: 'statements', search: { ...NO_SEARCH, filter: { words: 'bridge' }, relation: 'reworded' } },
} as const;

export const CORPUS_STORIES: Story[] = [
  corpus('', {}),
  corpus('narrow', {}, 320),
  corpus('opened', { opened: storedStatement(1) }),
  corpus('person', person),
  corpus('differing', differing),
  corpus('million', {
    size: { articles: 100_000, statements: 1_000_000 },
    ask: sampleCorpus({ statements: 1_000_000 }),
  }),
  corpus('nothing-found', { ...differing, ask: sampleCorpus({ statements: 0 }) }),
  corpus('people', tab('people')),
  corpus('outlets', tab('outlets')),
  corpus('kept', tab('kept')),
  corpus('kept-narrow', tab('kept'), 320),
  corpus('deleted', { ...tab('kept'), news: 'Deleted 3 articles.', onUndo: nothing }),
  corpus('manage', tab('manage'), 860),
  corpus(
    'imported',
    { ...tab('manage'), importing: { ...IMPORTED, settings: '{}' }, importActions: IMPORT_ACTIONS },
    860,
  ),
  corpus('importing-fast', { ...tab('manage'), importing: FAST, importActions: IMPORT_ACTIONS }, 860),
  corpus('mapping', { ...tab('manage'), tables: TABLES }, 860),
  corpus('mapping-narrow', { ...tab('manage'), tables: TABLES }, 320),
  corpus('checked', { ...tab('manage'), health: SPOILED }, 860),
  corpus('repaired', { ...tab('manage'), health: REPAIRED }, 860),
  corpus('importing', { ...tab('manage'), importing: { ...IMPORTED, running: true, progress: 0.4 } }, 860),
  corpus('counting', { ask: sampleCorpus({ statements: 0, preparing: true }) }),
  corpus('failed', {
    ask: sampleCorpus({
      statements: 0,
      failing: 'The corpus worker stopped. Nothing is lost: reload this page.',
    }),
  }),
  corpus('small', { size: { articles: 12, statements: 90 }, ask: sampleCorpus({ statements: 90 }) }),
  corpus('empty', { size: { articles: 0, statements: 0 }, ask: sampleCorpus({ statements: 0 }) }, 860),
];
