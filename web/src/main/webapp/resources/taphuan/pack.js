/** Takes the lessons of a class along, to be read without a line; films only when asked for. */
const [{ showsPdf }, { say }] = await Promise.all(
  ['device.js', 'status.js'].map(name => import(import.meta.url.replace('pack.js', name))),
);
const pack = document.querySelector('[data-pack]');
const MOST = Number(pack?.dataset.most) * 1048576;
const cacheName = `taphuan-pages-${pack?.dataset.user}`;
const notes = `/notes/${pack?.dataset.pack}`;
const mark = `/-/pack/${pack?.dataset.pack}`;
const told = pack?.querySelector('[role=status]');
const bar = pack?.querySelector('progress');
const take = pack?.querySelector('[data-take]');
const drop = pack?.querySelector('[data-drop]');
const films = pack?.querySelector('input');
const fetched = new Set();

if (pack && globalThis.caches && navigator.serviceWorker) {
  pack.hidden = false;
  take.addEventListener('click', takeAlong);
  drop.addEventListener('click', leaveHere);
  showKept();
}

const lines = () => [...document.querySelectorAll('a[data-kind]')];
/** Quizzes, and packages that programs run in, have nothing to show without a line. */
const needsLine = line => /QUIZ|PACKAGE/.test(line.dataset.kind);
const pages = () => lines().filter(line => !needsLine(line)).map(line => line.pathname);
const isDocument = line => /PDF|FILE/.test(line.dataset.kind);
const wanted = line => isDocument(line) || (films?.checked && /VIDEO|AUDIO/.test(line.dataset.kind));
const media = `/course-media/${pack?.dataset.seat}/`;
const medium = line => media + line.pathname.split('/').pop();

async function showKept() {
  const kept = await caches.match(mark, { cacheName });
  drop.hidden = !kept;
  if (kept) told.textContent = say(pack.dataset.kept, new Date(await kept.text()).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' }));
}

async function takeAlong() {
  const size = lines().filter(wanted).reduce((sum, line) => sum + Number(line.dataset.size), 0);
  if (size > MOST) {
    told.textContent = pack.dataset.tooLarge;
    return;
  }
  take.disabled = true;
  bar.hidden = false;
  bar.value = 0;
  try {
    await navigator.serviceWorker.ready;
    await navigator.storage?.persist?.();
    const cache = await caches.open(cacheName);
    const todo = [location.pathname, notes, ...pages(), ...lines().filter(isDocument).map(medium)];
    for (const [done, path] of todo.entries()) {
      await keep(cache, path);
      bar.value = ((done + 1) * 100) / todo.length;
      told.textContent = say(pack.dataset.running, done + 1, todo.length);
    }
    await cache.put(mark, new Response(new Date().toISOString()));
    await showKept();
  } catch {
    told.textContent = pack.dataset.failed;
  } finally {
    take.disabled = false;
    bar.hidden = true;
  }
}

/** A page with its pictures, or a file; kept as the service worker keeps what is opened. */
async function keep(cache, path) {
  const response = await fetch(path, { redirect: 'error' });
  if (!response.ok) throw new Error(path);
  const headers = new Headers(response.headers);
  headers.set('X-Kept-At', new Date().toISOString());
  const blob = await response.blob();
  await cache.put(path, new Response(blob, { headers }));
  if (!headers.get('Content-Type').startsWith('text/html')) return;
  const page = new DOMParser().parseFromString(await blob.text(), 'text/html');
  for (const part of page.querySelectorAll('script[src], link[rel=modulepreload]')) {
    await fetchOnce(part.getAttribute('src') ?? part.getAttribute('href'));
  }
  for (const part of readerOf(page)) await fetchOnce(part);
  for (const part of filmOf(page)) await keep(cache, part);
  const pictures = [...page.querySelectorAll('main img')].map(smallest);
  for (const picture of pictures.filter(each => each.startsWith('/course-images/'))) {
    if (!(await cache.match(picture))) await cache.add(picture);
  }
}

/** What shows a document where the browser does not. */
function readerOf(page) {
  const library = page.querySelector('[data-library]')?.dataset.library;
  if (!library || showsPdf()) return [];
  const version = new URL(import.meta.url).searchParams.get('v');
  const parts = ['pdf.min.mjs', 'pdf.worker.min.mjs'].map(part => `${library}${part}?v=${version}`);
  return [...['pdf.js', 'device.js'].map(part => import.meta.url.replace('pack.js', part)), ...parts];
}

/** The film or recording in the size that the page asks for, and its captions. */
function filmOf(page) {
  if (!films?.checked) return [];
  return [...page.querySelectorAll(':is(video, audio)[src], track[src]')].map(part => part.getAttribute('src'));
}

/** Of several that show the same, the one that is light. */
function smallest(picture) {
  const narrow = picture.closest('picture')?.querySelector('source')?.getAttribute('srcset').split(' ')[0];
  return narrow ?? picture.getAttribute('src');
}

/** The service worker keeps the product's own files as they come. */
async function fetchOnce(address) {
  if (fetched.has(address)) return;
  fetched.add(address);
  await fetch(address);
}

async function leaveHere() {
  const cache = await caches.open(cacheName);
  const files = (await cache.keys()).filter(each => new URL(each.url).pathname.startsWith(media));
  const mine = [mark, location.pathname, notes, ...lines().map(line => line.pathname), ...files];
  await Promise.all(mine.map(each => cache.delete(each)));
  told.textContent = pack.dataset.dropped;
  drop.hidden = true;
}
