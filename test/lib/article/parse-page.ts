/** A page as a browser would have it, without running its scripts; for tests in Node with jsdom. */
import { JSDOM } from 'jsdom';

export function parsePage(html: string, url = 'https://news.example/world/2026/story.html'): Document {
  return new JSDOM(html, { url }).window.document;
}
