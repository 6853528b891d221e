/** The pages that are read from top to bottom: welcome, before and after the choice, and privacy. */
import { useTranslator } from '../../components/translation.ts';
import { PrivacyView } from '../../components/views/PrivacyView.tsx';
import { WelcomeView } from '../../components/views/WelcomeView.tsx';
import type { Story } from './story.ts';

const nothing = () => {};

function SavedWelcome() {
  const { text } = useTranslator();
  return (
    <WelcomeView
      mode="all"
      news={text('saved_all')}
      next={text('corpus_empty_why')}
      onChoose={nothing}
      onOpenCorpus={nothing}
    />
  );
}

export const WELCOME_STORIES: Story[] = [
  {
    name: 'welcome',
    width: 760,
    show: () => <WelcomeView mode="click" news={null} onChoose={nothing} onOpenCorpus={nothing} />,
  },
  {
    name: 'welcome-saved-narrow',
    width: 320,
    show: () => <SavedWelcome />,
  },
  {
    name: 'privacy',
    width: 760,
    show: () => <PrivacyView onOpenCorpus={nothing} onOpenOptions={nothing} />,
  },
];
