/**
 * Where nothing is kept by itself: mail, documents, banks, chats, calendars, health, tax and sign-in pages. A shipped
 * list that the reader may add to and take from. An entry is a host, in which `*` stands for anything, with a path
 * behind it where only that part is meant; it holds for subdomains, and for all paths below its own.
 */

/** What ships. General words catch hosts that no list could name. */
export const NEVER_KEEP: readonly string[] = [
  // Mail and calendars
  ...['mail.*', 'webmail.*', 'email.*', 'owa.*', 'exchange.*', 'posteingang.*', 'calendar.*', 'kalender.*'],
  ...['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.com', 'navigator.gmx.*'],
  ...['proton.me', 'tutanota.com', 'tuta.com', 'fastmail.com', 'hey.com', 'icloud.com', 'roundcube.*'],
  // Documents and files
  ...['docs.google.com', 'drive.google.com', 'sheets.google.com', 'keep.google.com', 'sites.google.com'],
  ...[
    '*.sharepoint.com',
    'onedrive.live.com',
    '*.officeapps.live.com',
    'office.com',
    'notion.so',
    'notion.site',
  ],
  ...[
    'dropbox.com',
    'box.com',
    'evernote.com',
    'airtable.com',
    'overleaf.com',
    'nextcloud.*',
    'owncloud.*',
    'cloud.*',
  ],
  // Chats and teams
  ...[
    'slack.com',
    'teams.microsoft.com',
    'discord.com',
    'web.whatsapp.com',
    'web.telegram.org',
    'messages.google.com',
  ],
  ...['messenger.com', 'chat.*', 'chatgpt.com', 'claude.ai', 'gemini.google.com', 'copilot.microsoft.com'],
  ...['atlassian.net', 'trello.com', 'asana.com', 'linear.app', 'zoom.us', 'meet.google.com'],
  // Money
  ...[
    '*bank.*',
    '*banking.*',
    'bank*.*',
    'banque*.*',
    '*sparkasse.*',
    'sparkasse*.*',
    '*volksbank*.*',
    'paypal.com',
  ],
  ...[
    'wise.com',
    'revolut.com',
    'stripe.com',
    'klarna.com',
    'americanexpress.com',
    'visa.com',
    'ebanking.*',
    'brokerage.*',
  ],
  // Health, taxes, accounts
  ...[
    'patient.*',
    'mychart.*',
    'elster.de',
    'impots.gouv.fr',
    'ameli.fr',
    'irs.gov',
    'id.*',
    'account.*',
    'accounts.*',
  ],
  ...[
    'myaccount.*',
    'my.*',
    'login.*',
    'signin.*',
    'auth.*',
    'sso.*',
    'secure.*',
    'intranet.*',
    'vpn.*',
    'admin.*',
  ],
  // Parts of any site
  ...[
    '*/login',
    '*/signin',
    '*/sign-in',
    '*/account',
    '*/accounts',
    '*/inbox',
    '*/messages',
    '*/checkout',
    '*/cart',
  ],
  ...['*/wp-admin', '*/admin', '*/settings', '*/profile', '*/my-account', '*/orders'],
];

/** What the reader changed of it. */
export interface NeverKeepChange {
  added: string[];
  removed: string[];
}

/** Entries and characters of one that the reader may add. */
export const MAX_ENTRIES = 2_000;
const MAX_ENTRY = 200;

export function neverKeepList({ added, removed }: NeverKeepChange): string[] {
  const gone = new Set(removed);
  return [...new Set([...NEVER_KEEP.filter((entry) => !gone.has(entry)), ...added])];
}

/** The reader's own list, one entry a line, as a change to what ships: entries added later still reach the reader. */
export function toChange(lines: string): NeverKeepChange {
  const wanted = new Set(
    lines
      .split('\n')
      .map((line) => cleanEntry(line))
      .filter(Boolean)
      .slice(0, MAX_ENTRIES),
  );
  return {
    added: [...wanted].filter((entry) => !NEVER_KEEP.includes(entry)),
    removed: NEVER_KEEP.filter((entry) => !wanted.has(entry)),
  };
}

/** "https://Mail.Example.com/" is meant as "mail.example.com". */
function cleanEntry(line: string): string {
  return line
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/\/+$/, '')
    .slice(0, MAX_ENTRY);
}

/** The entry that holds for an address; null where none does. */
export function findEntry(address: string, entries: readonly string[]): string | null {
  const { hostname, pathname } = new URL(address);
  const path = pathname.toLowerCase();
  return entries.find((entry) => holds(entry, hostname, path)) ?? null;
}

function holds(entry: string, hostname: string, path: string): boolean {
  const [host = '', ...parts] = entry.split('/');
  if (!holdsForHost(host, hostname)) return false;
  if (parts.length === 0) return true;
  const below = `/${parts.join('/')}`;
  // A bare `*` names a part of any site, wherever in the path it begins.
  if (host === '*') return `${path}/`.includes(`${below}/`);
  return path === below || path.startsWith(`${below}/`);
}

function holdsForHost(pattern: string, hostname: string): boolean {
  const labels = hostname.split('.');
  // "mail.example.com", then "example.com", so that an entry holds for subdomains.
  return labels.some((_, i) => i < labels.length - 1 && likeGlob(labels.slice(i).join('.'), pattern));
}

/** `*` stands for any run of characters. Without going back: each piece is taken where it first fits. */
function likeGlob(text: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return text === pattern;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    at = text.indexOf(piece, at);
    if (at < 0 || at + piece.length > text.length - last.length) return false;
    at += piece.length;
  }
  return true;
}
