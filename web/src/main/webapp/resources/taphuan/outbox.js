/**
 * Keeps what must reach the server until the server has said that it is there.
 *
 * Of several entries with one key only the latest counts. Entries outlive reload, sign-out and a lost line; they carry
 * their owner, so the next person on the same phone neither sees nor sends them.
 *
 * Events: saved {key, reply}, waiting {count}, failed {key, detail}, session {} (signed out: everything is kept).
 */
const FIRST_WAIT = 10_000;
const LONGEST_WAIT = 60_000;
const MOST_TO_OUTLIVE = 60_000;
const KEPT = 7 * 24 * 3_600_000;
const REFUSED = [400, 409, 410, 413, 422];
const open = new Map();

/** The one outbox of this person in this page. */
export function outboxOf(user) {
  if (!open.has(user)) open.set(user, new Outbox(user));
  return open.get(user);
}

export class Outbox extends EventTarget {
  #user;
  #store;
  #fetch;
  #sending = null;
  #again = false;
  #timer = 0;
  #wait = FIRST_WAIT;

  constructor(user, { store = browserStore(), fetch = (...request) => globalThis.fetch(...request) } = {}) {
    super();
    this.#user = String(user);
    this.#store = store;
    this.#fetch = fetch;
    globalThis.addEventListener?.('online', () => this.flush());
    globalThis.document?.addEventListener('visibilitychange', () => this.flush());
  }

  /** Puts this in place of whatever waits under the same key, and tries to send it now. */
  async send(url, method, body, key) {
    const id = `${this.#user}/${key}`;
    const at = Date.now();
    await this.#store.put({ id, user: this.#user, key, url, method, body, at, stamp: `${at}-${Math.random()}` });
    return this.flush();
  }

  /** What has not been acknowledged yet, of this person, under keys that begin so. */
  async pending(prefix = '') {
    const all = await this.#store.all();
    return all.filter(entry => entry.user === this.#user && entry.key.startsWith(prefix));
  }

  /** False where the browser keeps nothing between pages. */
  get lasting() {
    return this.#store.lasting();
  }

  /** Sends all that waits; resolves once each entry was tried. */
  flush() {
    if (this.#sending) {
      this.#again = true;
      return this.#sending;
    }
    this.#sending = this.#sendAll()
      .finally(() => (this.#sending = null))
      .then(() => (this.#again ? this.flush() : undefined));
    return this.#sending;
  }

  async #sendAll() {
    clearTimeout(this.#timer);
    this.#again = false;
    for (const entry of await this.pending()) {
      if (!(await this.#sendOne(entry))) break;
    }
    const count = (await this.pending()).length;
    if (count === 0) this.#wait = FIRST_WAIT;
    if (count === 0 || this.#again) return;
    this.#tell('waiting', { count });
    this.#timer = setTimeout(() => this.flush(), this.#wait);
    this.#timer.unref?.();
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }

  /** True when the line is good, whatever the server thought of the entry. */
  async #sendOne(entry) {
    let response;
    const body = JSON.stringify(entry.body);
    try {
      response = await this.#fetch(entry.url, {
        method: entry.method,
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Requested-With': 'fetch' },
        body,
        credentials: 'same-origin',
        redirect: 'manual',
        // What outlives its page may not be large.
        keepalive: new Blob([body]).size < MOST_TO_OUTLIVE,
        signal: AbortSignal.timeout(15_000),
      });
    } catch {
      return false;
    }
    if (response.ok) {
      const reply = await response.json().catch(() => ({}));
      await this.#store.remove(entry);
      this.#tell('saved', { key: entry.key, reply });
      return true;
    }
    if (REFUSED.includes(response.status)) {
      const problem = await response.json().catch(() => ({}));
      await this.#store.remove(entry);
      this.#tell('failed', { key: entry.key, detail: problem.detail || problem.title || String(response.status) });
      return true;
    }
    // Nobody, or somebody else, is signed in: the owner will send it, within a reasonable time.
    if (response.type === 'opaqueredirect' || [401, 403].includes(response.status)) {
      this.#tell('session', {});
      return false;
    }
    if (response.status !== 404) return false;
    if (Date.now() - entry.at > KEPT) await this.#store.remove(entry);
    return true;
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** IndexedDB, or this page's memory where the browser refuses it. */
function browserStore() {
  const memory = memoryStore();
  let lasting = true;
  const database = new Promise((resolve, reject) => {
    const request = indexedDB.open('taphuan', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('outbox', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }).catch(() => {
    lasting = false;
    return null;
  });

  async function within(mode, work, otherwise) {
    const db = await database;
    if (!db) return otherwise();
    return new Promise((resolve, reject) => {
      const transaction = db.transaction('outbox', mode);
      const request = work(transaction.objectStore('outbox'));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onerror = () => reject(transaction.error);
    });
  }

  return {
    put: entry => within('readwrite', store => store.put(entry), () => memory.put(entry)),
    all: () => within('readonly', store => store.getAll(), () => memory.all()),
    // Read and delete in one transaction: a newer answer that came while this one travelled must stay.
    remove: entry =>
      within(
        'readwrite',
        store => {
          const found = store.get(entry.id);
          found.onsuccess = () => found.result?.stamp === entry.stamp && store.delete(entry.id);
        },
        () => memory.remove(entry),
      ),
    lasting: () => database.then(() => lasting),
  };
}

export function memoryStore() {
  const entries = new Map();
  return {
    put: async entry => void entries.set(entry.id, entry),
    all: async () => [...entries.values()],
    remove: async entry => void (entries.get(entry.id)?.stamp === entry.stamp && entries.delete(entry.id)),
    lasting: async () => false,
  };
}
