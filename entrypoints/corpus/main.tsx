/** The corpus page, drawn into its page. */
import { sweepExports } from '../../lib/corpus/export-folder.ts';
import { drawPage } from '../shared/draw-page.tsx';
import { App } from './App.tsx';
import './style.css';

drawPage(App, 'corpus_page_title');
void sweepExports();
