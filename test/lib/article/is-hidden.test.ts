import { describe, expect, it } from 'vitest';
import { isHidden } from '../../../lib/article/is-hidden.ts';
import { parsePage } from './parse-page.ts';

describe('isHidden', () => {
  const cases: [attributes: string, hidden: boolean][] = [
    ['', false],
    ['hidden', true],
    ['hidden="until-found"', false],
    ['aria-hidden="true"', true],
    ['class="sr-only"', true],
    ['class="hidden-gems"', false],
    ['style="display:none"', true],
    ['style="color: red; display : none !important"', true],
    ['style="display:block"', false],
    ['style="visibility: hidden"', true],
    ['style="visibility: visible"', false],
    ['style="position:absolute; left:-9999px"', true],
    ['style="position:absolute;top:-10000em"', true],
    ['style="margin-left:-20px"', false],
    ['style="text-indent: -99999px"', true],
    ['style="font-size:0"', true],
    ['style="font-size:0px"', true],
    ['style="font-size:0.9em"', false],
    ['style="font-size:.9em"', false],
    ['style="height:0;overflow:hidden"', true],
    ['style="width:1px;height:1px;overflow:hidden"', true],
    ['style="height:0"', false],
    ['style="height:100px;overflow:hidden"', false],
    ['style="max-height: 0px; overflow-y: clip"', true],
    ['style="line-height:1;overflow:hidden"', false],
    ['style="clip: rect(0 0 0 0)"', true],
    ['style="clip: rect(1px, 1px, 1px, 1px)"', true],
    ['style="clip-path: inset(50%)"', true],
    ['style="opacity:0"', true],
    ['style="opacity:0.0;"', true],
    ['style="opacity:0.6"', false],
    ['style="opacity:.5"', false],
    [`style="${'color:red;'.repeat(200)}display:none"`, false],
  ];
  it.each(cases)('%s', (attributes, hidden) => {
    expect(isHidden(parsePage(`<div ${attributes}>text</div>`).querySelector('div')!)).toBe(hidden);
  });

  it('takes paragraphs that have yet to fade in for seen', () => {
    const doc = parsePage('<div style="opacity:0"><p>text</p></div>');
    expect(isHidden(doc.querySelector('div')!)).toBe(false);
  });
});
