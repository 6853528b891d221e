/**
 * The background: registers every listener at once, so that a wake-up finds them, and wires them to the corpus,
 * the tabs and the page reports. It keeps no state of its own; it may be stopped at any time.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessages } from '../../lib/messages.ts';
import { removePageReport } from '../../lib/state/page-report.ts';
import { allowMessage, answerMessages } from './answer-messages.ts';
import { onCommand } from './commands.ts';
import { endComparison } from './comparing-tabs.ts';
import { createContextMenu, onContextMenu } from './context-menu.ts';
import { dropStaleReport } from './drop-stale-report.ts';
import { lookAfterFeeds, onFeedAlarm } from './feeds.ts';
import { watchArchivesGone } from './forget-archives.ts';
import { applySettings } from './reading-tabs.ts';
import { watchAction } from './show-action.ts';

export default defineBackground({
  type: 'module',
  main() {
    onMessages('background', answerMessages, allowMessage);
    browser.commands.onCommand.addListener((command) => void onCommand(command));
    browser.contextMenus.onClicked.addListener((info, tab) => void onContextMenu(info, tab));
    browser.tabs.onRemoved.addListener((tab) => {
      endComparison(tab);
      void removePageReport(tab);
    });
    watchAction();
    watchArchivesGone();
    browser.tabs.onUpdated.addListener((tab, { status }) => void (status && dropStaleReport(tab)));
    browser.alarms.onAlarm.addListener(onFeedAlarm);
    browser.permissions.onAdded.addListener(() => {
      void applySettings();
      void lookAfterFeeds();
    });
    browser.permissions.onRemoved.addListener(() => void applySettings());
    browser.runtime.onStartup.addListener(() => {
      void applySettings();
      void lookAfterFeeds();
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      createContextMenu();
      void applySettings();
      void lookAfterFeeds();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});
