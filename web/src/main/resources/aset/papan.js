// The board: a change brings the large numbers with it; then the page is fetched again, one request at a time, and what
// differs is exchanged.
const parts = from => [...from.querySelectorAll('[data-live-part]')];
const board = document.querySelector('[data-board]');
let asking = false;
let again = false;

function renew() {
  again = asking;
  if (asking) return;
  asking = true;
  const request = new XMLHttpRequest();
  request.open('GET', location.href);
  request.responseType = 'document';
  request.onload = () => { if (request.status === 200 && request.response) swap(request.response); };
  request.onloadend = () => { asking = false; if (again) renew(); };
  request.send();
}

function swap(fresh) {
  const next = new Map(parts(fresh).map(part => [part.dataset.livePart, part]));
  parts(document).forEach(old => {
    const part = next.get(old.dataset.livePart);
    if (part && part.outerHTML !== old.outerHTML && !old.contains(document.activeElement)) {
      old.replaceWith(document.importNode(part, true));
    }
  });
}

if (board && 'EventSource' in window) {
  const source = new EventSource(board.dataset.board);
  source.addEventListener('changed', event => {
    new URLSearchParams(event.data).forEach((number, name) => {
      const place = document.querySelector('[data-n="' + name + '"]');
      if (place) place.textContent = number;
    });
    renew();
  });
  setInterval(renew, 60000); // what is due becomes late where nothing happens
  addEventListener('pagehide', () => source.close());
}
