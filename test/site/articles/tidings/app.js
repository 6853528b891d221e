// Routes inside the page: fetches the next page, swaps what is in #app, and keeps title, address and links in step.
const app = document.querySelector('#app');
/** Milliseconds that the old story stays on screen, as on a site that waits for its interface. */
const latency = 120;
let latest = 0;

async function show(address) {
  const mine = ++latest;
  app.setAttribute('aria-busy', 'true');
  const [html] = await Promise.all([
    fetch(address).then((response) => response.text()),
    new Promise((resolve) => setTimeout(resolve, latency)),
  ]);
  if (mine !== latest) return;
  const next = new DOMParser().parseFromString(html, 'text/html');
  document.title = next.title;
  for (const old of document.head.querySelectorAll('link[rel=canonical], meta[property], meta[name]'))
    old.remove();
  document.head.append(...next.head.querySelectorAll('link[rel=canonical], meta[property], meta[name]'));
  app.replaceChildren(...next.querySelector('#app').children);
  app.removeAttribute('aria-busy');
  markCurrent();
  scrollTo(0, 0);
}

function markCurrent() {
  for (const link of document.querySelectorAll('.t-nav a')) {
    if (link.href === location.href) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-route]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  if (link.href === location.href) return;
  history.pushState(null, '', link.href);
  show(link.href);
});
addEventListener('popstate', () => show(location.href));
markCurrent();
