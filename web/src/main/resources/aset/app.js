// Enhancements only: every page works without this file. Nothing here makes HTML out of text.
const all = (q, from = document) => [...from.querySelectorAll(q)];
const one = (q, from = document) => from.querySelector(q);
const toast = document.getElementById('kabar');
const words = toast ? toast.dataset : {};
let fading;

function say(text, action, act) {
  if (!toast || !text) return;
  const parts = [document.createTextNode(text)];
  if (action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link';
    button.textContent = action;
    button.addEventListener('click', () => { toast.replaceChildren(); act(); });
    parts.push(document.createTextNode(' '), button);
  }
  toast.replaceChildren(...parts);
  clearTimeout(fading);
  fading = setTimeout(() => toast.replaceChildren(), 12000);
}

// An error summary takes the focus.
const errors = document.getElementById('masalah');
if (errors) errors.focus();

// A link to a folded act or field unfolds it.
function unfold() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && document.getElementById(id);
  const fold = target && target.closest('details');
  if (fold && !fold.open) { fold.open = true; target.scrollIntoView(); }
}
addEventListener('hashchange', unfold);
unfold();

// Leaving an unsent form asks first; a sent one is not sent twice.
const changed = new Set();
all('form[data-watch]').forEach(form => {
  form.addEventListener('input', () => changed.add(form));
  form.addEventListener('submit', event => {
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = '1';
    changed.clear();
    setTimeout(() => delete form.dataset.sent, 8000);
  });
});
addEventListener('beforeunload', event => {
  if (changed.size) event.preventDefault();
});
addEventListener('pageshow', () => all('form[data-sent]').forEach(form => delete form.dataset.sent));

// Live: on an event the page is fetched again, and its living parts are exchanged.
const live = one('[data-live]');
if (live && live.dataset.live && 'EventSource' in window) {
  let waiting;
  const source = new EventSource(live.dataset.live);
  const later = () => { clearTimeout(waiting); waiting = setTimeout(renew, 400); };
  source.onmessage = later;
  ['case', 'changed', 'berubah'].forEach(name => source.addEventListener(name, later));
  addEventListener('pagehide', () => source.close());
}

function renew() {
  const request = new XMLHttpRequest();
  request.open('GET', location.pathname + location.search);
  request.responseType = 'document';
  request.onload = () => {
    if (request.status === 200 && request.response) swap(request.response);
  };
  request.send();
}

function swap(fresh) {
  let moved = false;
  all('[data-live-part]').forEach(old => {
    const busy = old.contains(document.activeElement) || [...changed].some(form => old.contains(form));
    const next = one('[data-live-part="' + old.dataset.livePart + '"]', fresh);
    if (busy || !next || next.outerHTML === old.outerHTML) return;
    const open = all('details', old).map(fold => fold.open);
    const taken = document.importNode(next, true);
    all('details', taken).forEach((fold, i) => { fold.open = fold.open || Boolean(open[i]); });
    old.replaceWith(taken);
    moved = true;
  });
  if (moved) say(words.renewed);
}

// The draft of a filing stays on this device until it is sent, without a PIN.
const draft = one('form[data-draft]');
const DRAFT = 'gurindam.draf';
const never = /^(_csrf|kunci|pin|ke|langkah|ubah|foto|berkas|hapus)$/;
const store = {
  read() { try { return JSON.parse(localStorage.getItem(DRAFT)) || {}; } catch { return {}; } },
  write(value) { try { localStorage.setItem(DRAFT, JSON.stringify(value)); return true; } catch { return false; } },
  clear() { try { localStorage.removeItem(DRAFT); } catch { /* nothing was kept */ } },
};
if (draft) {
  const fields = () => [...draft.elements].filter(e => e.name && e.type !== 'hidden' && e.type !== 'file' && !never.test(e.name));
  const answered = fields().some(e => (e.type === 'radio' || e.type === 'checkbox' ? e.checked : e.value));
  const kept = store.read();
  let restored = false;
  if (!answered) {
    fields().forEach(e => {
      const values = kept[e.name];
      if (!values) return;
      if (e.type === 'radio' || e.type === 'checkbox') e.checked = values.includes(e.value);
      else e.value = values[0] || '';
      restored = true;
    });
    if (restored) say(words.restored, words.forget, () => { store.clear(); draft.reset(); });
  }
  let saving;
  draft.addEventListener('input', () => {
    clearTimeout(saving);
    saving = setTimeout(() => {
      const value = store.read();
      fields().forEach(e => { delete value[e.name]; });
      new FormData(draft).forEach((text, name) => {
        if (typeof text === 'string' && !never.test(name)) value[name] = [...new Set([...(value[name] || []), text])];
      });
      store.write(value);
    }, 600);
  });
  addEventListener('offline', () => say(words.offline));
}
if (one('.receipt')) store.clear();

// Where I am.
all('[data-locate]').forEach(place => {
  if (!('geolocation' in navigator)) return;
  place.hidden = false;
  one('button', place).addEventListener('click', () => {
    say(words.locating);
    navigator.geolocation.getCurrentPosition(at => {
      const lat = document.getElementById('lat');
      lat.value = at.coords.latitude.toFixed(5);
      document.getElementById('lon').value = at.coords.longitude.toFixed(5);
      lat.closest('details').open = true;
      lat.dispatchEvent(new Event('input', { bubbles: true }));
      say(words.located);
    }, () => say(words.nowhere), { enableHighAccuracy: true, timeout: 15000 });
  });
});

// Find a category by a word.
all('[data-find]').forEach(field => {
  field.hidden = false;
  const folds = all('details', field.parentElement);
  one('input', field).addEventListener('input', event => {
    const word = event.target.value.trim().toLowerCase();
    folds.forEach(fold => {
      const head = one('summary', fold).textContent.toLowerCase().includes(word);
      let hits = 0;
      all('.choice', fold).forEach(choice => {
        const hit = !word || head || choice.textContent.toLowerCase().includes(word);
        choice.hidden = !hit;
        if (hit) hits += 1;
      });
      fold.hidden = !hits;
      fold.open = Boolean(word) && hits > 0 || Boolean(one('input:checked', fold));
    });
  });
});

// Copy a code, print a receipt.
all('[data-code]').forEach(code => {
  if (!navigator.clipboard || !code.closest('.receipt')) return;
  code.tabIndex = 0;
  code.setAttribute('role', 'button');
  const copy = () => navigator.clipboard.writeText(code.textContent.trim()).then(() => say(words.copied));
  code.addEventListener('click', copy);
  code.addEventListener('keydown', event => { if (event.key === 'Enter') copy(); });
});
all('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => print());
});

// The desk by keyboard.
all('[data-keyhelp]').forEach(help => { help.hidden = false; });
document.addEventListener('keydown', event => {
  if (!one('[data-keys]') || event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
  all('[data-key]').find(a => a.dataset.key === event.key)?.click();
  const links = all('[data-keys] tbody a.code');
  const at = links.indexOf(document.activeElement);
  const go = to => { if (links[to]) { links[to].focus(); links[to].scrollIntoView({ block: 'nearest' }); } };
  const acts = {
    j: () => go(at + 1),
    k: () => go(Math.max(0, at - 1)),
    o: () => {
      if (at < 0) return;
      const to = new URL(location.href);
      to.searchParams.set('pilih', links[at].textContent.trim());
      location.assign(to);
    },
    '/': () => { const search = document.getElementById('cari'); if (search) search.focus(); },
    '?': () => say(all('[data-keyhelp] > span').map(key => key.textContent.trim().replace(/\s+/g, ' ')).join(' · ')),
  };
  if (acts[event.key]) { event.preventDefault(); acts[event.key](); }
});
