/** What was done on this device and of which the server does not know yet: items that were ended, and notes. */
const { say } = await import(import.meta.url.replace('waiting.js', 'status.js'));
const NOTED = /^note-(\d+)-(.+)-(?:text|mark)$/;
const ENDED = /^done-(\d+)-(.+)$/;

export async function showWaiting(outbox) {
  await Promise.all([showEnded(outbox), showNotes(outbox)]);
}

async function showEnded(outbox) {
  const keys = new Set((await outbox.pending('done-')).map(({ key }) => key));
  for (const key of keys) mark(key);
  count(keys);
  for (const end of ['saved', 'failed']) {
    outbox.addEventListener(end, ({ detail }) => {
      if (!keys.delete(detail.key)) return;
      settle(detail.key, end === 'saved');
      count(keys);
    });
  }
}

/** A page of all notes that was kept does not have those written since. */
async function showNotes(outbox) {
  const told = document.querySelector('[data-notes-of]');
  if (!told) return;
  const waiting = (await outbox.pending(`note-${told.dataset.notesOf}-`)).map(({ key }) => NOTED.exec(key)[2]);
  if (waiting.length === 0) return;
  told.textContent = say(told.dataset.text, new Set(waiting).size);
  told.hidden = false;
  const none = document.querySelector('.empty');
  if (none) none.hidden = true;
}

function listsOf(key) {
  const [, enrolment] = ENDED.exec(key);
  return [...document.querySelectorAll(`[data-ended-of="${enrolment}"]`)];
}

function linesOf(key) {
  const [, , item] = ENDED.exec(key);
  return listsOf(key).flatMap(list => [...list.querySelectorAll('a')].filter(line => line.pathname.split('/')[3] === item));
}

function mark(key) {
  for (const line of linesOf(key)) {
    const tag = document.createElement('span');
    tag.className = 'tag due';
    tag.dataset.waiting = key;
    tag.textContent = line.closest('[data-ended]').dataset.ended;
    line.lastElementChild.append(' ', tag);
  }
}

/** The server has heard of it: it counts, or not. */
function settle(key, counts) {
  for (const tag of document.querySelectorAll(`[data-waiting="${key}"]`)) {
    if (!counts) tag.remove();
    tag.className = 'tag done';
    tag.textContent = tag.closest('[data-ended]').dataset.sent;
  }
}

/** How many of a class, where only the class is told of. */
function count(keys) {
  for (const line of document.querySelectorAll('[data-ended-count]')) {
    const mine = [...keys].filter(key => listsOf(key).includes(line)).length;
    line.hidden = mine === 0;
    line.textContent = say(line.dataset.endedCount, mine);
  }
}
