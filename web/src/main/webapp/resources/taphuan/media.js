/** A film, a recording, a document or a link: what was watched, for how long it was open, and where one stopped. */
const beside = name => import(import.meta.url.replace('media.js', name));
const item = document.querySelector('[data-enrolment][data-item][data-kind]');
const [{ outboxOf }, { showStatus, say }, { finishWith }, { serverAhead }] = await Promise.all(
  ['outbox.js', 'status.js', 'finish.js', 'kept.js'].map(beside),
);
const outbox = outboxOf(item.dataset.user);
finishWith(outbox, item);
const ahead = await serverAhead(item.dataset.now);
const EVERY = 10;
const key = `place-${item.dataset.enrolment}-${item.dataset.item}/`;
const seq = () => Math.round(Date.now() + ahead);

showStatus(outbox, key);
outbox.addEventListener('saved', ({ detail }) => detail.key === key && detail.reply.completed && completed());
function completed() {
  if (item.dataset.completed) return;
  item.dataset.completed = 'yes';
  delete item.dataset.noSkip;
  document.querySelector('[data-when-done]').hidden = false;
}

/* A package tells how far one is in it; whether that is enough the server knows. */
document.addEventListener('taphuan:package', async () => {
  if (item.dataset.completed) return;
  const answer = await fetch(location.pathname).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (now.querySelector('[data-item]')?.dataset.completed) completed();
});

const media = item.querySelector('video, audio');
const pdf = item.querySelector('[data-pdf]');
if (pdf) showPdf(pdf);
if (media) play();
else if (item.dataset.kind !== 'PACKAGE') stay();
outbox.flush();

function play() {
  const length = Number(item.dataset.length);
  let parts = read(item.dataset.watched);
  let since = null;
  let last = 0;
  const share = document.querySelector('[data-share]');

  const watched = () => joined(since === null ? parts : [...parts, [Math.floor(since), Math.ceil(last)]]);
  const show = () => {
    const seconds = watched().reduce((sum, [from, to]) => sum + Math.min(to, length) - from, 0);
    share.textContent = say(share.dataset.share, Math.min(100, Math.floor((seconds * 100) / length)));
  };
  const close = () => {
    parts = watched();
    since = null;
  };
  const report = () => {
    const stoppedAt = Math.floor(media.currentTime);
    outbox.send(`${item.dataset.save}/played`, 'PUT', { stoppedAt, watched: watched(), seq: seq() }, key);
  };

  media.addEventListener('loadedmetadata', async () => {
    const [waiting] = await outbox.pending(key);
    if (waiting) parts = joined([...parts, ...waiting.body.watched]);
    const stopped = waiting?.body.stoppedAt ?? Number(item.dataset.stopped);
    if (stopped > 2 && stopped < media.duration - 2) media.currentTime = stopped;
    show();
  }, { once: true });
  media.addEventListener('playing', () => {
    since ??= media.currentTime;
    last = media.currentTime;
  });
  let reported = 0;
  media.addEventListener('timeupdate', () => {
    if (media.seeking || media.paused || since === null) return;
    last = media.currentTime;
    show();
    if (Math.abs(last - reported) < EVERY) return;
    reported = last;
    report();
  });
  media.addEventListener('seeking', () => {
    close();
    const reach = furthest(parts);
    if (item.dataset.noSkip && media.currentTime > reach + 1) media.currentTime = reach;
  });
  media.addEventListener('seeked', () => {
    last = media.currentTime;
    if (!media.paused) since = media.currentTime;
  });
  for (const end of ['pause', 'ended']) {
    media.addEventListener(end, () => {
      if (since === null) return;
      if (end === 'ended') last = length;
      close();
      show();
      report();
    });
  }
  document.addEventListener('visibilitychange', () => document.hidden && since !== null && report());
  document.querySelector('[data-quality]')?.addEventListener('change', ({ target }) => {
    const { currentTime, paused, playbackRate } = media;
    if (since !== null) close();
    media.addEventListener('loadedmetadata', () => {
      media.playbackRate = playbackRate;
      if (currentTime > 0) media.currentTime = currentTime;
      if (!paused) media.play();
    }, { once: true });
    media.src = target.value;
  });
  document.querySelector('[data-speed]').addEventListener('change', ({ target }) => (media.playbackRate = Number(target.value)));
}

/** How far it was watched from the beginning without a gap. */
function furthest(parts) {
  return parts.length > 0 && parts[0][0] <= 1 ? parts[0][1] : 0;
}

function read(text) {
  return text ? text.split(',').map(part => part.split('-').map(Number)) : [];
}

function joined(parts) {
  const all = [];
  for (const [from, to] of parts.filter(part => part[0] < part[1]).sort((a, b) => a[0] - b[0])) {
    const before = all.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else all.push([from, to]);
  }
  return all;
}

/** A document: in a frame where the browser shows it by itself, else when one asks for it. */
async function showPdf(pdf) {
  const { showsPdf } = await beside('device.js');
  if (showsPdf()) return frame(pdf);
  const offer = pdf.querySelector('[data-offer]');
  const told = offer.querySelector('[role=status]');
  offer.hidden = false;
  offer.querySelector('button').addEventListener('click', async ({ target }) => {
    target.disabled = true;
    told.textContent = told.dataset.loading;
    try {
      const { showDocument } = await beside('pdf.js');
      await showDocument(pdf.querySelector('[data-reader]'), pdf.dataset.pdf, pdf.dataset.library);
      offer.hidden = true;
      pdf.querySelector('.sheet').focus();
    } catch {
      told.textContent = told.dataset.failed;
      target.disabled = false;
    }
  });
}

function frame(pdf) {
  const own = document.createElement('iframe');
  own.className = 'pdf';
  own.src = pdf.dataset.pdf;
  own.title = pdf.dataset.title;
  pdf.prepend(own);
}

/** Documents and links: how long they were before the learner. */
function stay() {
  let seconds = Number(item.dataset.seconds);
  const report = () => outbox.send(item.dataset.save, 'PUT', { position: 100, seconds, seq: seq() }, key);
  setInterval(() => {
    if (document.hidden) return;
    seconds++;
    if (seconds % EVERY === 0) report();
  }, 1000);
  document.addEventListener('visibilitychange', () => document.hidden && report());
}
