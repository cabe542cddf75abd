/**
 * A learner's own note about an item and its bookmark, kept by themselves, also without a line.
 *
 * A page that is shown for want of a line is older than what was noted on it since, so the newest that this device knows
 * is kept beside its pages; signing out removes both. A note that was seen is always overtaken by one written after it,
 * whatever the clock of the device says; to one that was not seen the server adds what was written here.
 */
const beside = name => import(import.meta.url.replace('note.js', name));
const note = document.querySelector('[data-note]');
const [{ outboxOf }, { showStatus }, { keptPage, serverAhead }] = await Promise.all(
  ['outbox.js', 'status.js', 'kept.js'].map(beside),
);
const PAUSE = 1_500;
const A_WHILE = 60_000;
const MOST_KNOWN = 20;
const BETWEEN = '\n———\n';
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

/** What is known here, and with which counts: those of texts the server may hold without anything being new to us. */
const held = {
  text: area.defaultValue,
  textSeq: Number(note.dataset.textSeq),
  known: [Number(note.dataset.textSeq)],
  bookmarked: star.getAttribute('aria-pressed') === 'true',
  bookmarkSeq: Number(note.dataset.bookmarkSeq),
};

/** Shows what is newer than what stands here; what is being written stays. */
function take({ text, textSeq = 0, known = [textSeq], bookmarked, bookmarkSeq = 0 }) {
  const before = held.textSeq + held.bookmarkSeq;
  if (textSeq > held.textSeq) {
    const shown = withNews(text);
    Object.assign(held, { text, textSeq, known });
    show(shown);
  }
  if (bookmarkSeq > held.bookmarkSeq) {
    Object.assign(held, { bookmarked, bookmarkSeq });
    star.setAttribute('aria-pressed', bookmarked);
  }
  if (held.textSeq + held.bookmarkSeq > before) remember();
}

/** What is being typed goes on at the end of what it was begun on, or below what is quite another text. */
function withNews(text) {
  const begun = held.text.trim();
  if (area.value === held.text) return text;
  if (begun && text.startsWith(begun)) return area.value + text.slice(begun.length);
  if (begun && text.endsWith(begun)) return text.slice(0, text.length - begun.length) + area.value;
  return text.includes(area.value.trim()) ? text : text + BETWEEN + area.value;
}

/** The caret stays where it was, counted from the end of what is being typed. */
function show(text) {
  if (area.value === text) return;
  const behind = area.value.length - area.selectionEnd;
  area.value = text;
  printed.textContent = text;
  if (document.activeElement === area) area.setSelectionRange(text.length - behind, text.length - behind);
  if (text !== held.text) later();
}

const next = seq => Math.max(seq + 1, Math.round(Date.now() + ahead));

function write() {
  clearTimeout(pause);
  if (area.value === held.text) return;
  const seq = next(held.textSeq);
  const known = held.known.slice(-MOST_KNOWN);
  Object.assign(held, { text: area.value, textSeq: seq, known: [...known, seq] });
  outbox.send(note.dataset.note, 'PUT', { text: held.text, seq, known }, written);
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
    known: text && [...(text.body.known ?? []), text.body.seq],
    bookmarked: bookmark?.body.bookmarked,
    bookmarkSeq: bookmark?.body.seq,
  };
}

/** What another device may have written meanwhile. */
async function refresh() {
  asked = Date.now();
  const answer = await fetch(note.dataset.note, { headers: { Accept: 'application/json', 'X-Requested-With': 'fetch' } }).catch(() => null);
  if (answer?.ok) take(await answer.json());
}

let asked = Date.now();
let pause;
function later() {
  clearTimeout(pause);
  pause = setTimeout(write, PAUSE);
}
area.addEventListener('input', () => {
  line.textContent = '';
  printed.textContent = area.value;
  if (Date.now() - asked > A_WHILE) refresh();
  later();
});
area.addEventListener('change', write);
document.addEventListener('visibilitychange', () => (document.hidden ? write() : refresh()));
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
