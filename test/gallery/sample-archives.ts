/** Shared archives of the gallery: one that works, one whose account can write, one that is newer. */
import type { ArchiveSettingsProps } from '../../components/options/ArchiveSettings.tsx';
import type { ArchiveCheck } from '../../lib/archive/test-archive.ts';
import type { ArchiveNotice } from '../../lib/state/archive-rests.ts';

const nothing = () => {};

/** None yet. */
export const ARCHIVES: ArchiveSettingsProps = {
  archives: { on: true, offSites: [], onSites: [], archives: [] },
  findings: {},
  onAdd: async () => true,
  onTest: nothing,
  onChange: async () => true,
  onRemove: nothing,
  onSketches: nothing,
  onSwitch: nothing,
  onForgetSite: nothing,
};

export const WORKING: ArchiveCheck = {
  reachable: true,
  fault: null,
  server: '26.7.2.1',
  supported: true,
  schema: 1,
  expected: 1,
  size: { articles: 812_400, statements: 11_204_112 },
  partial: false,
  sketched: 0,
  writes: false,
};

const kept = (name: string, sketches = false) => ({
  name,
  url: `https://${name.toLowerCase().replace(/ /g, '-')}.example:8443`,
  user: 'reader',
  database: 'variorum',
  sketches,
  granted: true,
});

export const SEVERAL_ARCHIVES: ArchiveSettingsProps = {
  ...ARCHIVES,
  archives: {
    on: true,
    offSites: ['estuary.example'],
    onSites: ['intranet.harbour.example'],
    archives: [kept('Desk', true), kept('Harbour Post'), kept('Ledger'), kept('Quay')],
  },
  findings: {
    Desk: WORKING,
    'Harbour Post': { ...WORKING, writes: true, supported: false, server: '23.3.1.1' },
    Ledger: { ...WORKING, fault: 'newer', schema: 2, size: null },
    Quay: 'testing',
  },
};

const FAULTS: readonly ArchiveNotice['fault'][] = [
  ...(['address', 'unreachable', 'denied', 'slow', 'large', 'missing', 'older', 'newer'] as const),
  ...(['nonsense', 'busy', 'failed', 'permission', 'partial'] as const),
];

/** One of each kind. */
export const NOTICES: ArchiveNotice[] = FAULTS.map((fault, i) => ({ archive: `D${i}`, fault }));
