import { defineConfig } from 'wxt';

/** What both browsers are asked for at install; none of these shows a warning. */
const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'];

/** What only Chrome knows. */
const CHROME_PERMISSIONS = ['sidePanel', 'offscreen'];

/** Both browsers get Manifest V3; what only one of them knows is given to that one alone. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: 'Variorum',
    description: 'Where else a quotation appeared, and how it was worded there. Local, private, no verdicts.',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, ...CHROME_PERMISSIONS],
    optional_host_permissions: ['*://*/*'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: 'Variorum' },
    commands: {
      'next-quotation': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Show the next marked quotation',
      },
      'previous-quotation': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Show the previous marked quotation',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'variorum@variorum.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
