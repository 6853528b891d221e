/**
 * Answers to the two catalogues that reach the background. What changes the corpus or the settings is answered to
 * the extension's own pages only; what comes from a page's script is bounded here before it goes on.
 */
import { browser } from 'wxt/browser';
import {
  askTab,
  type ContentToBackground,
  type ExtensionPageToBackground,
  type Handlers,
  isExtensionPage,
  type Sender,
} from '../../lib/messages.ts';
import {
  getPageReport,
  type PageReport,
  updatePageReport,
  withComparison,
} from '../../lib/state/page-report.ts';
import { getSettings } from '../../lib/state/settings.ts';
import { interfaceTranslator } from '../shared/interface-translator.ts';
import { addByMeaning } from './add-by-meaning.ts';
import { addFromArchives, checkArchive, contextFromArchive, hasArchives } from './ask-archives.ts';
import { askCorpus } from './ask-corpus.ts';
import { checkAnnouncement } from './check-announcement.ts';
import { checkArticle } from './check-article.ts';
import { comparePage, endComparison } from './comparing-tabs.ts';
import { answerFeeds } from './feeds.ts';
import { judgePair } from './judge-pair.ts';
import { keepRead } from './keep-read.ts';
import { tellIfLost, whileDeleting, withSizeNoted } from './notice-loss.ts';
import { applySettings, readTabNow, startCard, startReading } from './reading-tabs.ts';
import { searchStatement, searchWeb } from './search-web.ts';

type Catalogue = ContentToBackground & ExtensionPageToBackground;

const FROM_CONTENT: ReadonlySet<string> = new Set<keyof ContentToBackground>([
  'announce',
  'startReading',
  'startCard',
  'compare',
  'compareByMeaning',
  'compareInArchives',
  'keepRead',
  'openPanel',
  'judge',
  'searchStatement',
]);

/** Content scripts of main frames may send their own catalogue; all else is for the extension's pages. */
export function allowMessage(name: string, sender: Sender): boolean {
  if (isExtensionPage(sender)) return true;
  return FROM_CONTENT.has(name) && sender.frameId === 0 && sender.tab?.id !== undefined;
}

export const answerMessages: Handlers<Catalogue, Sender> = {
  ...answerFeeds,
  async announce(input, sender) {
    const tab = tabOf(sender);
    const report = checkAnnouncement(input, sender);
    endComparison(tab, report.run);
    await updatePageReport(tab, (before) => {
      // A page that grew is read again: what was found before stays in view until the new answer is there.
      const goesOn = before?.url === report.url && (report.state === 'reading' || report.state === 'failed');
      const kept = goesOn ? pick(before, ['comparison', 'opened', 'selection']) : {};
      return { ...kept, tab, ...report };
    });
  },

  async compare({ run, url, article }, sender) {
    const tab = tabOf(sender);
    const [comparison, more] = await Promise.all([
      comparePage({ tab, run }, checkArticle(article)),
      hasArchives(sender),
    ]);
    // The page does not wait for it. Where another run began meanwhile its report stands, this one is late.
    void updatePageReport(tab, (current) =>
      current?.run === run ? { ...withComparison({ ...current, url }, comparison), adding: true } : null,
    );
    return more ? { ...comparison, more } : comparison;
  },

  startReading: (_, sender) => startReading(sender),
  startCard: (_, sender) => startCard(tabOf(sender)),

  keepRead: (input, sender) => keepRead(tabOf(sender), input, sender.tab?.incognito === true),

  compareByMeaning: ({ run }, sender) => addByMeaning({ tab: tabOf(sender), run }),

  compareInArchives: ({ run, guarded }, sender) =>
    addFromArchives({ tab: tabOf(sender), run }, sender, guarded !== false),

  openPanel({ statement }, sender) {
    const tab = tabOf(sender);
    // First, while the reader's gesture lasts; Firefox opens its sidebar from its own interface only.
    const opening = import.meta.env.FIREFOX ? null : browser.sidePanel.open({ tabId: tab });
    return openAt(tab, statement, opening);
  },

  judge: (input, sender) => judgePair(tabOf(sender), input),
  judgeIn: ({ tab, ...verdict }) => judgePair(tab, verdict),

  searchWeb,
  searchStatement: ({ statement }, sender) => searchStatement(tabOf(sender), statement),
  readTab: ({ tab }) => readTabNow(tab),

  async saveTab({ tab, whole = false }) {
    const { text } = interfaceTranslator();
    if ((await browser.tabs.get(tab)).incognito) throw new Error(text('problem_private'));
    const run = (await getPageReport(tab))?.run;
    const { article } = await askTab(tab, 'getArticle', {}).catch(() => ({ article: null }));
    if (!article) throw new Error(text('problem_unread'));
    const { fullText } = await getSettings();
    const { kept, adds } = await askCorpus('save', {
      ...{ article: checkArticle(article), fullText: whole || fullText, by: 'hand' },
    });
    // It is kept, whether or not the corpus tells its size now.
    const corpus = await askCorpus('corpusSize', {}).catch(() => null);
    await updatePageReport(tab, (report) => {
      // Another page or reading came meanwhile: what was saved is not what its report is about.
      if (!report?.comparison || report.run !== run) return null;
      const { adds: _, notKept: __, ...comparison } = report.comparison;
      const now = { kept, ...(corpus ? { corpus } : {}), ...(adds ? { adds } : {}) };
      return { ...report, comparison: { ...comparison, ...now } };
    });
    return { kept };
  },

  applySettings: () => applySettings(),
  revealStatement: ({ tab, statement }) => askTab(tab, 'showStatement', { statement }),
  corpusSize: async (input) => withSizeNoted(await askCorpus('corpusSize', input)),
  corpusCondition: async (input) => tellIfLost(await askCorpus('corpusCondition', input)),
  listArticles: (input) => askCorpus('listArticles', input),
  deleteArticles: (input) => whileDeleting(askCorpus('deleteArticles', input)),
  getContext: ({ archive, ...input }) =>
    archive === undefined ? askCorpus('getContext', input) : contextFromArchive(archive, input),
  checkArchive: ({ name }) => checkArchive(name),
  importLines: (input) => askCorpus('importLines', input),
  exportLines: (input) => askCorpus('exportLines', input),
  importArticles: (input) => askCorpus('importArticles', input),
  exportPart: (input) => askCorpus('exportPart', input),
  checkCorpus: (input) => askCorpus('checkCorpus', input),
  repairCorpus: (input) => askCorpus('repairCorpus', input),
  browseStatements: (input) => askCorpus('browseStatements', input),
  browseRelated: (input) => askCorpus('browseRelated', input),
  compareStored: (input) => askCorpus('compareStored', input),
  browseMonths: (input) => askCorpus('browseMonths', input),
  browsePeople: (input) => askCorpus('browsePeople', input),
  browseOutlets: (input) => askCorpus('browseOutlets', input),
  browseKept: (input) => askCorpus('browseKept', input),
  removeKept: (input) => whileDeleting(askCorpus('removeKept', input)),
};

async function openAt(tab: number, statement: string, opening: Promise<void> | null) {
  await updatePageReport(tab, (report) => report && { ...report, opened: { statement, at: Date.now() } });
  await opening;
  return { opened: opening !== null };
}

/** Those fields of the report that it has. */
function pick<K extends keyof PageReport>(report: PageReport, fields: K[]): Pick<PageReport, K> {
  return Object.fromEntries(
    fields.filter((field) => field in report).map((field) => [field, report[field]]),
  ) as never;
}

function tabOf(sender: Sender): number {
  const tab = sender.tab?.id;
  if (tab === undefined) throw new Error('This message comes from a tab only.');
  return tab;
}
