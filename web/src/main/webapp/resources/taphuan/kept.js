/** What the service worker keeps: whether this page came from there, and a clock that an old page does not put back. */
const AHEAD = 'taphuan-ahead';

/** Since when this page was kept, and whether the line is only too weak; null when it came fresh. */
export async function keptPage() {
  const worker = globalThis.navigator?.serviceWorker?.controller;
  if (!worker) return null;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise(resolve => {
    port1.onmessage = ({ data }) => resolve(data ? { since: new Date(data.since), weak: data.weak } : null);
    setTimeout(() => resolve(null), 1_000);
  });
  worker.postMessage({ source: location.pathname }, [port2]);
  return answer;
}

/** How many milliseconds the server's clock is ahead; told by a page that came fresh, remembered for one that did not. */
export async function serverAhead(now) {
  if (await keptPage()) return Number(remembered()) || 0;
  const ahead = Date.parse(now) - Date.now();
  remember(ahead);
  return ahead;
}

/** Says on such a page what it is, and once all that waited is sent, that there is a newer one. */
export async function tellKept(line, outbox) {
  const page = await keptPage();
  if (!page) return;
  const since = page.since.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
  line.textContent = (page.weak ? line.dataset.weak : line.dataset.kept).replace('{0}', since);
  const ask = async () => {
    if (navigator.onLine && (await outbox.pending()).length === 0) tellBack(line);
  };
  outbox.addEventListener('saved', ask);
  addEventListener('online', () => outbox.flush().then(ask));
}

function tellBack(line) {
  const again = document.createElement('a');
  again.href = location.href;
  again.textContent = line.dataset.again;
  line.replaceChildren(`${line.dataset.back} `, again);
}

function remembered() {
  try {
    return localStorage.getItem(AHEAD);
  } catch {
    return null;
  }
}

function remember(ahead) {
  try {
    localStorage.setItem(AHEAD, ahead);
  } catch {
    // A browser that keeps nothing between pages shows no kept page either.
  }
}
