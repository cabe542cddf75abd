/**
 * Pages of lessons that were opened, or taken along, stay readable when the line is gone.
 *
 * Kept are only what a learner reads (home, classes, lessons, the own notes, pictures and documents) and the product's
 * own scripts, styles and fonts. Pages are kept for the person who is signed in on this device, in a cache of their own;
 * signing out removes it, and so
 * does somebody else who signs in. The network always comes first for a page, so that nobody reads what is old while there is a
 * line.
 */
const STATIC = 'taphuan-static-1';
const PAGES = 'taphuan-pages-';
const WHO = '/-/who';
const PATIENCE = 8_000;
const READABLE = /^\/(home|(learn|notes)\/[^/]+|(lesson|material)\/[^/]+\/[^/]+)$/;
const fromCache = new Map();

addEventListener('install', event => event.waitUntil(keepOfflinePage().then(() => skipWaiting())));
addEventListener('activate', event => event.waitUntil(dropOld().then(() => clients.claim())));

async function keepOfflinePage() {
  const cache = await caches.open(STATIC);
  await cache.add(new Request('/offline', { cache: 'reload' }));
}

async function dropOld() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith('taphuan-static-') && name !== STATIC).map(name => caches.delete(name)));
}

/** The page says who is signed in; null once nobody is. A page asks whether it came from here, since when, and why. */
addEventListener('message', event => {
  const { user, source } = event.data ?? {};
  if (user !== undefined) event.waitUntil(meet(user));
  if (source) event.ports[0]?.postMessage(fromCache.get(source) ?? null);
});

async function meet(user) {
  // A page on its way while this was made ready is not its client yet.
  await clients.claim();
  const cache = await caches.open(STATIC);
  if (user) await cache.put(WHO, new Response(user));
  else await cache.delete(WHO);
  const names = await caches.keys();
  const others = names.filter(name => name.startsWith(PAGES) && name !== PAGES + user);
  await Promise.all(others.map(name => caches.delete(name)));
}

async function who() {
  const told = await caches.match(WHO, { cacheName: STATIC });
  return told ? told.text() : null;
}

addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (READABLE.test(url.pathname)) event.respondWith(page(event, url));
    else if (url.pathname.startsWith('/course-media/')) event.respondWith(medium(request).catch(() => offlinePage()));
    else event.respondWith(fetch(request).catch(() => offlinePage()));
  } else if (/^\/(jakarta\.faces\.resource|vendor\/pdfjs)\//.test(url.pathname)) event.respondWith(own(request));
  else if (url.pathname.startsWith('/course-images/')) event.respondWith(picture(request));
  else if (url.pathname.startsWith('/course-media/')) event.respondWith(medium(request));
});

/** The newest where there is a line; what was kept where there is none, or one too weak to wait for. */
async function page(event, url) {
  const user = await who();
  const kept = user ? await caches.match(url.pathname, { cacheName: PAGES + user }) : null;
  const fresh = fetch(event.request).then(response => {
    // A page that was asked for a part of itself is not the whole that is looked for later.
    if (user && response.ok && !response.redirected && !url.search) event.waitUntil(keep(user, url.pathname, response.clone()));
    return response;
  });
  if (!kept) return fresh.catch(() => offlinePage());
  const tired = new Promise(resolve => setTimeout(() => resolve('weak'), PATIENCE));
  const answer = await Promise.race([fresh, tired]).catch(() => null);
  if (answer instanceof Response) {
    fromCache.delete(url.pathname);
    return answer;
  }
  event.waitUntil(fresh.catch(() => null));
  fromCache.set(url.pathname, { since: kept.headers.get('X-Kept-At'), weak: answer === 'weak' });
  return kept;
}

async function keep(user, path, response) {
  const headers = new Headers(response.headers);
  headers.set('X-Kept-At', new Date().toISOString());
  const cache = await caches.open(PAGES + user);
  await cache.put(path, new Response(await response.blob(), { status: 200, headers }));
}

async function offlinePage() {
  return (await caches.match('/offline', { cacheName: STATIC })) ?? Response.error();
}

/** Addresses of the product's own files carry their version, so what is kept is what would come. */
async function own(request) {
  const cache = await caches.open(STATIC);
  const kept = await cache.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  const { pathname, searchParams } = new URL(request.url);
  if (fresh.ok && searchParams.has('v')) {
    const older = (await cache.keys()).filter(each => new URL(each.url).pathname === pathname);
    await Promise.all(older.map(each => cache.delete(each)));
    await cache.put(request, fresh.clone());
  }
  return fresh;
}

/** A version of a course never changes, and neither do its pictures. */
async function picture(request) {
  const user = await who();
  const kept = user ? await caches.match(request, { cacheName: PAGES + user }) : null;
  if (kept) return kept;
  try {
    const fresh = await fetch(request);
    if (user && fresh.ok) await (await caches.open(PAGES + user)).put(request, fresh.clone());
    return fresh;
  } catch (noLine) {
    const other = user ? await sameInAnotherSize(request, PAGES + user) : null;
    if (other) return other;
    throw noLine;
  }
}

/** Smaller ones lie below the address of the picture itself. */
async function sameInAnotherSize(request, cacheName) {
  const [original] = /^\/course-images\/[^/]+\/[^/]+/.exec(new URL(request.url).pathname) ?? [];
  const cache = await caches.open(cacheName);
  const other = (await cache.keys()).find(each => new URL(each.url).pathname.startsWith(original));
  return other ? cache.match(other) : null;
}

/** Documents and films are kept only when somebody takes them along. */
async function medium(request) {
  const user = await who();
  const { pathname } = new URL(request.url);
  const keptAt = path => (user ? caches.match(path, { cacheName: PAGES + user }) : null);
  const kept = await keptAt(pathname);
  if (kept) return asked(kept, request);
  try {
    return await fetch(request);
  } catch (noLine) {
    const other = await keptAt(inAnotherSize(pathname));
    if (other) return asked(other, request);
    throw noLine;
  }
}

function asked(kept, request) {
  return request.headers.has('Range') ? part(kept, request.headers.get('Range')) : kept;
}

/** A page that was opened again since may name the other of a film's two. */
function inAnotherSize(path) {
  return path.endsWith('/small') ? path.replace(/\/small$/, '') : `${path}/small`;
}

/** Films are asked for in parts. */
async function part(kept, range) {
  const blob = await kept.blob();
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  const first = Number(from ?? 0);
  const last = to ? Math.min(Number(to), blob.size - 1) : blob.size - 1;
  if (first > last) return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${blob.size}` } });
  return new Response(blob.slice(first, last + 1), {
    status: 206,
    headers: {
      'Content-Type': kept.headers.get('Content-Type'),
      'Content-Range': `bytes ${first}-${last}/${blob.size}`,
      'Content-Length': String(last - first + 1),
      'Accept-Ranges': 'bytes',
    },
  });
}
