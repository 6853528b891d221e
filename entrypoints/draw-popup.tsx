/**
 * The popup, drawn into its page as soon as what it shows is known. One script in one file: as a module that shares its
 * parts with other pages it came in twenty, and was drawn some 50 ms later.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { App } from './popup/App.tsx';
import { preparePage } from './shared/draw-page.tsx';
import { takeFirstLook } from './shared/first-look.ts';

export default defineUnlistedScript(() => {
  const looking = takeFirstLook();
  const draw = preparePage('name');
  void looking.then((first) => draw(() => <App first={first} />));
});
