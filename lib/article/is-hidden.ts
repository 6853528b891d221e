/**
 * Whether an element's own markup says that readers do not see it: attributes and well-known class names only, no
 * computed style, so that it is cheap and works on a copy that has no layout.
 */

const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0|(?:left|top|right|text-indent|margin-left)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%)(?!\.?[1-9])/i;
/** No height or width, and what does not fit is cut off; or seen through: so are boxes before they fade in. */
const NO_SIZE = /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|!|$)/i;
const CUT_OFF = /(?:^|[;\s])overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;
const SEEN_THROUGH = /(?:^|[;\s])opacity\s*:\s*0*\.?0*\s*(?:;|!|$)/i;
const HIDING_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|u-hidden|is-hidden|hidden|a11y-hidden)(?:\s|$)/i;

/** Styles longer than this are not looked at: no author writes them by hand. */
const MAX_STYLE = 1000;

export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found';
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style && style.length < MAX_STYLE && hides(style, element)) return true;
  const classes = element.getAttribute('class');
  return Boolean(classes && classes.length < MAX_STYLE && HIDING_CLASS.test(classes));
}

function hides(style: string, element: Element): boolean {
  if (HIDING_STYLE.test(style)) return true;
  if (CUT_OFF.test(style) && NO_SIZE.test(style)) return true;
  return SEEN_THROUGH.test(style) && !element.getElementsByTagName('p')[0];
}
