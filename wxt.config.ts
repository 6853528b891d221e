import { defineConfig, type WxtViteConfig } from 'wxt';

/** What both browsers are asked for at install; none of these shows a warning. */
const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'];

/** What only Chrome knows. */
const CHROME_PERMISSIONS = ['sidePanel', 'offscreen'];

/** The browsers' own rule, and leave to compile WebAssembly: sketches are compared by a little of it, which we wrote. */
const PAGES_POLICY = "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'";

/** Set once the package itself is made, so that what WXT looks for next are sources. */
let packed = false;

/** A page that one script draws, and what it does not need. */
const DRAWN = /<script defer src="\/draw-/;
const MODULES = /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g;

/**
 * WXT puts modules into every page, for its plugins (of which there are none) and for preloading modules. A page whose one
 * script is no module waits for the browser to bring them, for nothing.
 */
const withoutIdleModules: NonNullable<WxtViteConfig['plugins']>[number] = {
  name: 'variorum:without-idle-modules',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => (DRAWN.test(html) ? html.replace(MODULES, '') : html),
  },
};

/** Both browsers get Manifest V3; what only one of them knows is given to that one alone. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [withoutIdleModules] }),
  // The archive of sources that Mozilla asks for holds all that both packages are built of, and none of the tests.
  zip: { excludeSources: ['test/**'] },
  hooks: {
    'zip:extension:done': () => {
      packed = true;
    },
    'entrypoints:resolved': (_, entrypoints) => {
      // WXT would leave out of it what the browser at hand is not given: the other package could not be built.
      if (packed) for (const entrypoint of entrypoints) entrypoint.skipped = false;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, ...CHROME_PERMISSIONS],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      // Firefox's own rule has the last part, Chrome's has not.
      extension_pages: browser === 'firefox' ? `${PAGES_POLICY}; upgrade-insecure-requests` : PAGES_POLICY,
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: {
      default_title: '__MSG_action_off__',
      default_icon: { 16: 'icon/off-16.png', 32: 'icon/off-32.png', 48: 'icon/off-48.png' },
    },
    commands: {
      _execute_action: { description: '__MSG_command_popup__' },
      'next-quotation': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_next__',
      },
      'previous-quotation': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'variorum@variorum.invalid',
              strict_min_version: '142.0',
              // Asked for with the first shared archive, given back with the last.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
