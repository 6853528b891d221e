/**
 * What talks to shared archives, in a script of its own: the corpus worker loads it with the first question to one, so
 * that who has added none carries nothing of it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createArchive } from '../lib/archive/create-archive.ts';
import { testArchive } from '../lib/archive/test-archive.ts';
import type { ArchiveClient } from '../lib/worker/ask-one-archive.ts';

export default defineUnlistedScript(() => {
  const client: ArchiveClient = { createArchive, testArchive };
  Object.assign(self, { variorumArchive: client });
});
