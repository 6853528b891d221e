/**
 * The card over a quotation, as a script of its own: it comes into a page when the reader first points at a mark or
 * asks for one. Most pages are read without, and need not load a third more.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountCard } from '../../components/card/mount-card.ts';
import { offerCard } from './offered-card.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: () => offerCard(mountCard),
});
