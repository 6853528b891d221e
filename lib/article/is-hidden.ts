/**
 * Whether an element's own markup says that readers do not see it: attributes and well-known class names only, no
 * computed style, so that it is cheap and works on a copy that has no layout.
 */

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDING_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|u-hidden|is-hidden|hidden|a11y-hidden)(?:\s|$)/i;

/** Styles longer than this are not looked at: no author writes them by hand. */
const MAX_STYLE = 1000;

export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found';
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style && style.length < MAX_STYLE && HIDING_STYLE.test(style)) return true;
  const classes = element.getAttribute('class');
  return Boolean(classes && classes.length < MAX_STYLE && HIDING_CLASS.test(classes));
}
