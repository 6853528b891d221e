/** Draws all stories in both schemes, or the one named by `?story=` in `&scheme=light|dark` and `&lang=`. */
import { render } from 'preact';
import { Translation } from '../../components/translation.ts';
import { languageTranslator } from './languages.ts';
import { STORIES, type Story } from './stories.tsx';
import './style.css';

const asked = new URLSearchParams(location.search);
const only = asked.get('story');
const schemes = asked.get('scheme') ? [asked.get('scheme')!] : ['light', 'dark'];

function Frame({ story, scheme }: { story: Story; scheme: string }) {
  return (
    <section>
      <h2>
        {story.name} · {scheme}
      </h2>
      <div class={`scheme frame ${scheme}`} style={{ width: `${story.width}px` }}>
        {story.show()}
      </div>
    </section>
  );
}

const stories = STORIES.filter(({ name }) => !only || only.split(',').some((part) => name.startsWith(part)));
render(
  <Translation.Provider value={languageTranslator(asked.get('lang') ?? 'en')}>
    <div class="stories">
      {stories.flatMap((story) =>
        schemes.map((scheme) => <Frame key={story.name + scheme} story={story} scheme={scheme} />),
      )}
    </div>
  </Translation.Provider>,
  document.getElementById('app')!,
);
