// The rest of a story arrives in two parts: one paragraph shortly after the page, the others once the end of the text
// comes near the screen.
const text = document.querySelector('#text');
const rest = JSON.parse(document.querySelector('#rest').textContent);
/** Milliseconds after the page itself. */
const firstDelay = 400;

function append(paragraphs) {
  for (const words of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.className = 'arriving';
    paragraph.textContent = words;
    text.append(paragraph);
  }
}

setTimeout(() => {
  append(rest.splice(0, 1));
  const end = document.querySelector('.n-more');
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      append(rest.splice(0));
    },
    { rootMargin: '100px' },
  );
  observer.observe(end);
}, firstDelay);
