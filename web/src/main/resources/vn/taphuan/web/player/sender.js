/**
 * Brings what a package keeps to the server. The page around it takes it first, since it can keep it over a lost line
 * and a closed window; where none answers, it is sent from here. Of several only the latest counts.
 */
function sender(settings) {
  const PATIENCE = 3_000;
  const FIRST_WAIT = 5_000;
  const LONGEST_WAIT = 60_000;
  const CARRIED = 'taphuan:';
  const ahead = settings.session - Date.now();
  const last = [];
  let seq = settings.seq;
  let saved = settings.seq;
  let pass = settings.pass;
  let latest = null;
  let leaving = false;
  let timer = 0;
  let wait = FIRST_WAIT;
  const unsaved = () => latest !== null && latest.seq > saved;

  function commit(cmi) {
    if (!settings.saves) return;
    seq = Math.max(seq + 1, Math.round(Date.now() + ahead));
    latest = { seq, session: settings.session, cmi };
    carry();
    if (leaving) leave();
    else offer();
  }

  function offer() {
    if (top !== window) top.postMessage({ taphuan: 'commit', body: latest }, '*');
    later(top === window ? 0 : PATIENCE);
  }

  function later(time) {
    clearTimeout(timer);
    timer = setTimeout(send, time);
  }

  async function send() {
    if (!unsaved()) return;
    const { seq: sent } = latest;
    try {
      const response = await fetch(settings.commit + pass, {
        method: 'POST',
        body: JSON.stringify(latest),
        credentials: 'omit',
        signal: AbortSignal.timeout(15_000),
      });
      if (response.ok) pass = (await response.json()).pass ?? pass;
      if (response.ok || (response.status >= 400 && response.status < 500)) {
        save(sent);
        wait = FIRST_WAIT;
        if (unsaved()) later(0);
        return;
      }
    } catch {
      // The line is down: again in a while.
    }
    later(wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  /** A page that goes sends without waiting. */
  function leave() {
    if (unsaved()) navigator.sendBeacon(settings.commit + pass, JSON.stringify(latest));
  }

  /** Hands on to the next page in this window what the server may not have by then; a name set while leaving is lost. */
  function carry() {
    const name = window.name.startsWith(CARRIED) ? JSON.parse(window.name.slice(CARRIED.length)).name : window.name;
    window.name = unsaved() ? CARRIED + JSON.stringify({ state: settings.state, name, body: latest }) : name;
  }

  function save(upTo) {
    saved = Math.max(saved, upTo);
    carry();
  }

  function takeCarried() {
    if (!window.name.startsWith(CARRIED)) return;
    const { state, name, body } = JSON.parse(window.name.slice(CARRIED.length));
    window.name = name;
    if (!settings.saves || state !== settings.state || body.seq <= seq) return;
    settings.data = body.cmi;
    seq = body.seq;
    latest = body;
    carry();
    offer();
  }

  addEventListener('message', ({ source, data }) => {
    if (source !== top || typeof data?.taphuan !== 'string') return;
    if (data.taphuan === 'held' && data.seq === latest?.seq) clearTimeout(timer);
    if (data.taphuan === 'saved') save(data.seq);
  });
  addEventListener('pageshow', () => (leaving = false));
  addEventListener('beforeunload', () => last.forEach(step => step()));
  addEventListener('pagehide', () => {
    last.forEach(step => step());
    leaving = true;
    leave();
  });
  document.addEventListener('visibilitychange', () => document.hidden && last.forEach(step => step()));
  takeCarried();
  return { commit, beforeLeaving: step => last.push(step) };
}

/** As a site of its own a package may have no storage, and many ask for it before all else: they get one that forgets. */
function storage() {
  const kept = new Map();
  return {
    get length() {
      return kept.size;
    },
    key: at => [...kept.keys()][at] ?? null,
    getItem: name => kept.get(String(name)) ?? null,
    setItem: (name, value) => void kept.set(String(name), String(value)),
    removeItem: name => void kept.delete(String(name)),
    clear: () => kept.clear(),
  };
}
for (const [of, name, value] of [[window, 'localStorage', storage()], [window, 'sessionStorage', storage()], [document, 'cookie', '']]) {
  try {
    void of[name];
  } catch {
    Object.defineProperty(of, name, { get: () => value, set: () => {}, configurable: true });
  }
}
