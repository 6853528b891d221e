/** The privacy page, drawn into its page. */
import { PrivacyView } from '../../components/views/PrivacyView.tsx';
import { drawPage } from '../shared/draw-page.tsx';
import { openCorpusPage, openOptionsPage } from '../shared/pages.ts';
import './style.css';

drawPage(
  () => <PrivacyView onOpenCorpus={openCorpusPage} onOpenOptions={openOptionsPage} />,
  'privacy_page_title',
);
