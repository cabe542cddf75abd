/**
 * A learner's own note about an item and its bookmark, kept by themselves, also without a line.
 *
 * A page that is shown for want of a line is older than what was noted on it since, so the newest that this device knows
 * is kept beside its pages; signing out removes both. A note that was seen is always overtaken by one written after it,
 * whatever the clock of the device says.
 */
const beside = name => import(import.meta.url.replace('note.js', name));
const note = document.querySelector('[data-note]');
const [{ outboxOf }, { showStatus }, { keptPage, serverAhead }] = await Promise.all(
  ['outbox.js', 'status.js', 'kept.js'].map(beside),
);
const PAUSE = 1_500;
const { user, at } = note.dataset;
const written = `note-${at}-text`;
const marked = `note-${at}-mark`;
const pages = `taphuan-pages-${user}`;
const place = `/-/note/${at}`;
const outbox = outboxOf(user);
const ahead = await serverAhead(note.dataset.now);

const area = note.querySelector('textarea');
const printed = note.querySelector('[data-printed]');
const star = document.querySelector('[data-mark]');
const line = note.querySelector('[data-note-status]');

/** What is known here, and with which counts. */
const held = {
  text: area.defaultValue,
  textSeq: Number(note.dataset.textSeq),
  bookmarked: star.getAttribute('aria-pressed') === 'true',
  bookmarkSeq: Number(note.dataset.bookmarkSeq),
};

/** Shows what is newer than what stands here; what is being written stays. */
function take({ text, textSeq = 0, bookmarked, bookmarkSeq = 0 }) {
  const before = held.textSeq + held.bookmarkSeq;
  if (textSeq > held.textSeq && area.value === held.text) {
    Object.assign(held, { text, textSeq });
    area.value = text;
    printed.textContent = text;
  }
  if (bookmarkSeq > held.bookmarkSeq) {
    Object.assign(held, { bookmarked, bookmarkSeq });
    star.setAttribute('aria-pressed', bookmarked);
  }
  if (held.textSeq + held.bookmarkSeq > before) remember();
}

const next = seq => Math.max(seq + 1, Math.round(Date.now() + ahead));

function write() {
  clearTimeout(pause);
  if (area.value === held.text) return;
  Object.assign(held, { text: area.value, textSeq: next(held.textSeq) });
  outbox.send(note.dataset.note, 'PUT', { text: held.text, seq: held.textSeq }, written);
  remember();
}

function mark() {
  Object.assign(held, { bookmarked: !held.bookmarked, bookmarkSeq: next(held.bookmarkSeq) });
  star.setAttribute('aria-pressed', held.bookmarked);
  outbox.send(note.dataset.note, 'PUT', { bookmarked: held.bookmarked, seq: held.bookmarkSeq }, marked);
  remember();
}

/* Where no page is kept, none is shown that is older than the note. */
async function remember() {
  if (!navigator.serviceWorker?.controller) return;
  const cache = await caches.open(pages);
  await cache.put(place, new Response(JSON.stringify(held)));
}

async function remembered() {
  const known = await globalThis.caches?.match(place, { cacheName: pages });
  return known ? known.json() : {};
}

async function waiting() {
  const [text] = await outbox.pending(written);
  const [bookmark] = await outbox.pending(marked);
  return {
    text: text?.body.text,
    textSeq: text?.body.seq,
    bookmarked: bookmark?.body.bookmarked,
    bookmarkSeq: bookmark?.body.seq,
  };
}

/** What another device may have written meanwhile. */
async function refresh() {
  const answer = await fetch(note.dataset.note, { headers: { Accept: 'application/json', 'X-Requested-With': 'fetch' } }).catch(() => null);
  if (answer?.ok) take(await answer.json());
}

let pause;
area.addEventListener('input', () => {
  line.textContent = '';
  printed.textContent = area.value;
  clearTimeout(pause);
  pause = setTimeout(write, PAUSE);
});
area.addEventListener('change', write);
document.addEventListener('visibilitychange', () => document.hidden && write());
star.addEventListener('click', mark);
outbox.addEventListener('saved', ({ detail }) => [written, marked].includes(detail.key) && take(detail.reply.held ?? {}));
addEventListener('online', refresh);

showStatus(outbox, written, line);
showStatus(outbox, marked, document.querySelector('[data-mark-status]'));
take(await remembered());
take(await waiting());
write();
outbox.flush();
if (await keptPage()) refresh();
