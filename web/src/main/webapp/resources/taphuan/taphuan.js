/** What every page does on top of plain links and forms. Nothing here is needed to read or to send. */

/* The session is over: say so, and lead back to this very page. */
const bar = document.querySelector('[data-session-bar]');
function sessionEnded() {
  if (!bar || bar.firstChild) return;
  const link = document.createElement('a');
  link.href = `${bar.dataset.signIn}?back=${encodeURIComponent(location.pathname + location.search)}`;
  link.textContent = bar.dataset.link;
  bar.append(`${bar.dataset.text} `, link);
}
document.addEventListener('taphuan:session', sessionEnded);
globalThis.faces?.ajax.addOnError(error => {
  if (error.responseCode === 401 || /ViewExpired/.test(error.errorName ?? '')) sessionEnded();
});
globalThis.jQuery?.(document).on('pfAjaxError', (event, xhr) => xhr?.status === 401 && sessionEnded());

/* A form is sent once. A download leaves the page standing, so the guard lets go after a while. */
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.method === 'get') return;
  const tooLarge = form.querySelector('input[type=file]:invalid');
  if (tooLarge) {
    event.preventDefault();
    tooLarge.reportValidity();
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  event.submitter?.setAttribute('aria-busy', 'true');
  document.documentElement.classList.add('waiting');
  setTimeout(() => release(form), 10_000);
});
function release(form) {
  delete form.dataset.sent;
  form.querySelectorAll('[aria-busy]').forEach(button => button.removeAttribute('aria-busy'));
  document.documentElement.classList.remove('waiting');
}
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(release));

/* The chosen file and its size; one that is too large is told before it is sent over a weak line. */
document.addEventListener('change', event => {
  if (event.target.type !== 'file') return;
  const shown = event.target.closest('.field')?.querySelector('[data-file-name]');
  const [file] = event.target.files;
  if (shown) shown.textContent = file ? `${file.name} · ${Math.ceil(file.size / 1024)} kB` : '';
  const {most, tooLarge} = event.target.dataset;
  event.target.setCustomValidity(most && file?.size > most * 1048576 ? tooLarge : '');
  event.target.reportValidity();
});

/* Menus and questions close on Escape; the personal menu also on a click elsewhere. */
document.addEventListener('keydown', event => {
  const open = event.key === 'Escape' && event.target.closest?.('details.me[open], details.confirm[open]');
  if (!open) return;
  open.open = false;
  open.querySelector('summary').focus();
});
document.addEventListener('click', event => {
  document.querySelectorAll('details[data-menu][open]').forEach(menu => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});

document.addEventListener('click', event => event.target.closest('[data-print]') && print());

/* A tree by keyboard alone: up and down from line to line, right into a branch and left out of it. Enter opens a link. */
document.querySelector('.tree')?.addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const go = { ArrowDown: below, ArrowUp: above, ArrowRight: into, ArrowLeft: outOf }[event.key];
  const line = go && event.target.closest('a, summary');
  if (!line) return;
  event.preventDefault();
  go(line)?.focus();
});
const isShown = line => !(line.closest('summary')?.parentElement ?? line).parentElement.closest('details:not([open])');
const shownLines = line => [...line.closest('.tree').querySelectorAll('a, summary')].filter(isShown);
const below = line => shownLines(line)[shownLines(line).indexOf(line) + 1];
const above = line => shownLines(line)[shownLines(line).indexOf(line) - 1];
const branchOf = line => line.closest('li').querySelector(':scope > details');
function into(line) {
  const branch = branchOf(line);
  if (branch?.open) return branch.querySelector(':scope > ul :is(a, summary)');
  if (branch) branch.open = true;
}
function outOf(line) {
  const branch = branchOf(line);
  if (!branch?.open) return line.closest('li').parentElement.closest('li')?.querySelector('a, summary');
  branch.open = false;
}

/* The thumb bar may be wider than the phone: begin where the reader is. */
document.querySelector('.top nav [aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

/* After a refused form, begin where something is to be put right. */
document.querySelector('[aria-invalid=true]')?.focus();

/* Answers and reading places that were left behind on this device when the line broke. */
const beside = name => import(import.meta.url.replace('taphuan.js', name));
const { user } = document.body.dataset;
if (user) {
  const databases = (await indexedDB?.databases?.().catch(() => [])) ?? [];
  if (databases.some(({ name }) => name === 'taphuan')) {
    const { outboxOf } = await beside('outbox.js');
    if (document.querySelector('[data-ended-of], [data-notes-of]')) {
      const { showWaiting } = await beside('waiting.js');
      await showWaiting(outboxOf(user));
    }
    if (!document.querySelector('[data-attempt], [data-enrolment]')) outboxOf(user).flush();
  }
}

/* What a learner has opened stays readable without a line; who signs out leaves nothing behind. */
if (navigator.serviceWorker) {
  const out = new URLSearchParams(location.search).has('out');
  if (user) navigator.serviceWorker.register('/sw.js').catch(() => null);
  if (user || out) {
    navigator.serviceWorker.ready.then(({ active }) => active.postMessage({ user: user ?? null }));
  }
  const kept = document.querySelector('[data-kept]');
  if (user && kept && navigator.serviceWorker.controller) {
    const { outboxOf } = await beside('outbox.js');
    const { tellKept } = await beside('kept.js');
    await tellKept(kept, outboxOf(user));
  }
}

/* A weak line: the server is told, so that nothing heavy is sent unasked. */
const { connection } = navigator;
function tellLine() {
  const isWeak = connection.saveData || /2g/.test(connection.effectiveType);
  document.cookie = `taphuan-line=weak; path=/; samesite=lax; max-age=${isWeak ? 86_400 : 0}`;
}
if (connection) {
  tellLine();
  connection.addEventListener?.('change', tellLine);
}

/* One box ticks all of a name. */
document.addEventListener('change', event => {
  const { tick } = event.target.dataset;
  if (!tick) return;
  event.target.form.querySelectorAll(`input[name="${tick}"]`).forEach(box => {
    box.checked = event.target.checked;
  });
});

/* A search answers while one types: the form's own address is fetched again and the named parts of the page replaced. */
const live = document.querySelector('form[data-live]');
let asked = 0;
let pause;
live?.addEventListener('input', event => {
  if (event.target.type !== 'search') return;
  clearTimeout(pause);
  pause = setTimeout(showFound, 250);
});
async function showFound() {
  const turn = ++asked;
  const address = `${live.action}?${new URLSearchParams(new FormData(live))}`;
  const found = await pageAt(address);
  if (!found || turn !== asked) return;
  replaceParts(found);
  history.replaceState(null, '', address);
}
async function pageAt(address) {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok && !answer.redirected ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
}
function replaceParts(found) {
  document.querySelectorAll('[data-part]').forEach(part => {
    part.innerHTML = found.querySelector(`[data-part="${part.dataset.part}"]`).innerHTML;
  });
}

/* Work that goes on by itself: the named parts follow it, and the page is read anew when it is done. */
const watched = document.querySelector('[data-watch]');
if (watched) follow();
function follow() {
  setTimeout(async () => {
    const found = await pageAt(location.href);
    if (!found) return follow();
    if (!found.querySelector('[data-watch]')) return location.reload();
    replaceParts(found);
    follow();
  }, Number(watched.dataset.watch));
}
