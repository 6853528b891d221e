/** The options page, drawn into its page. */
import { drawPage } from '../shared/draw-page.tsx';
import { App } from './App.tsx';
import './style.css';

drawPage(App, 'options_page_title');
