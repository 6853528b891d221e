/** The corpus page, drawn into its page. */
import { drawPage } from '../shared/draw-page.tsx';
import { App } from './App.tsx';
import { sweepExports } from './export-sink.ts';
import './style.css';

drawPage(App, 'corpus_page_title');
void sweepExports();
