/**
 * Draws all stories in both schemes, or those whose names begin with `?story=`, in `&scheme=light|dark` and `&lang=`.
 * With `?one` it draws the story that the fragment names, and another as the fragment changes:
 * `#story=popup-read&scheme=dark&width=fill&dir=rtl&lang=de`.
 */
import { render } from 'preact';
import { Translation } from '../../components/translation.ts';
import { languageTranslator } from './languages.ts';
import { STORIES } from './stories.tsx';
import type { Story } from './story.ts';
import './style.css';

const root = document.getElementById('app')!;
const asked = new URLSearchParams(location.search);

interface FrameProps {
  story: Story;
  scheme: string;
  /** In px; the window's own where it is null. */
  width?: number | null;
}

const Frame = ({ story, scheme, width = story.width }: FrameProps) => (
  <div class={`scheme frame ${scheme}`} style={{ width: width === null ? 'auto' : `${width}px` }}>
    {story.show()}
  </div>
);

function drawAll(): void {
  const only = asked.get('story');
  const schemes = asked.get('scheme') ? [asked.get('scheme')!] : ['light', 'dark'];
  const stories = STORIES.filter(
    ({ name }) => !only || only.split(',').some((part) => name.startsWith(part)),
  );
  render(
    <Translation.Provider value={languageTranslator(asked.get('lang') ?? 'en')}>
      <div class="stories">
        {stories.flatMap((story) =>
          schemes.map((scheme) => (
            <section key={story.name + scheme}>
              <h2>
                {story.name} · {scheme}
              </h2>
              <Frame story={story} scheme={scheme} />
            </section>
          )),
        )}
      </div>
    </Translation.Provider>,
    root,
  );
}

function drawOne(): void {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const story = STORIES.find(({ name }) => name === wanted.get('story'));
  // Anew each time: what one story was left in is not where the next begins.
  render(null, root);
  const doc = document.documentElement;
  doc.dir = wanted.get('dir') ?? 'ltr';
  doc.style.colorScheme = wanted.get('scheme') ?? 'light';
  document.body.classList.add('one');
  if (story) {
    render(
      <Translation.Provider value={languageTranslator(wanted.get('lang') ?? 'en')}>
        <Frame
          story={story}
          scheme={wanted.get('scheme') ?? 'light'}
          width={wanted.get('width') === 'fill' ? null : story.width}
        />
      </Translation.Provider>,
      root,
    );
  }
  root.dataset.drawn = location.hash;
}

root.dataset.stories = STORIES.map(({ name, width }) => `${name}:${width}`).join(' ');
if (asked.has('one')) {
  drawOne();
  addEventListener('hashchange', drawOne);
} else drawAll();
