/** Remembers how far a lesson was read and for how long, and brings the reader back to that place. */
const beside = name => import(import.meta.url.replace('lesson.js', name));
const lesson = document.querySelector('[data-enrolment][data-item]');
if (lesson) {
  const [{ outboxOf }, { showStatus }, { finishWith }, { serverAhead }] = await Promise.all(
    ['outbox.js', 'status.js', 'finish.js', 'kept.js'].map(beside),
  );
  const outbox = outboxOf(lesson.dataset.user);
  finishWith(outbox, lesson);
  if (lesson.querySelector('.picture')) beside('pictures.js');
  start(lesson, outbox, showStatus, await serverAhead(lesson.dataset.now));
}

function start(lesson, outbox, showStatus, ahead) {
  const EVERY = 15;
  const STILL_THERE = 90;
  const key = `place-${lesson.dataset.enrolment}-${lesson.dataset.item}/`;
  let seconds = Number(lesson.dataset.seconds) || 0;
  let idle = 0;
  let sent = { position: Number(lesson.dataset.position) || 0, seconds };

  /** Per cent of the lesson above the lower edge of the window. */
  function position() {
    const box = lesson.getBoundingClientRect();
    return Math.round(Math.max(0, Math.min(1, (innerHeight - box.top) / box.height)) * 100);
  }

  function returnToPlace(percent) {
    if (percent < 5 || percent > 97 || location.hash) return;
    const box = lesson.getBoundingClientRect();
    const to = box.top + scrollY + (box.height * percent) / 100 - innerHeight;
    if (to > scrollY) scrollTo({ top: to, behavior: 'instant' });
  }

  function report() {
    const now = position();
    if (now === sent.position && seconds === sent.seconds) return;
    sent = { position: now, seconds };
    outbox.send(lesson.dataset.save, 'PUT', { ...sent, seq: Math.round(Date.now() + ahead) }, key);
  }

  for (const sign of ['scroll', 'keydown', 'pointerdown', 'pointermove']) {
    addEventListener(sign, () => (idle = 0), { passive: true });
  }
  setInterval(() => {
    if (document.hidden || idle > STILL_THERE) return;
    idle++;
    seconds++;
    if (seconds % EVERY === 0) report();
  }, 1000);
  let settled;
  addEventListener('scroll', () => {
    clearTimeout(settled);
    settled = setTimeout(report, 1500);
  }, { passive: true });
  document.addEventListener('visibilitychange', () => document.hidden && report());

  showStatus(outbox, key);
  outbox.addEventListener('saved', ({ detail }) => {
    const done = document.querySelector('[data-when-done]');
    if (done && detail.key === key && detail.reply.completed) done.hidden = false;
  });
  outbox.pending(key).then(([waiting]) => returnToPlace(waiting?.body.position ?? sent.position)).then(() => outbox.flush());
}
