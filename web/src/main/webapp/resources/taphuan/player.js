/**
 * Stands around a package that runs: keeps what it sends in the outbox until the server has it, and says so. What still
 * waits from last time goes first, so that the package begins where it stopped.
 */
const beside = name => import(import.meta.url.replace('player.js', name));
const frame = document.querySelector('iframe.package');
if (frame) leads();
if (frame?.dataset.state) {
  const [{ outboxOf }, { showStatus }, { keptPage }] = await Promise.all(['outbox.js', 'status.js', 'kept.js'].map(beside));
  if (await keptPage()) wait();
  else await start(frame, outboxOf(frame.dataset.user), showStatus);
}

/** The page was kept when it was opened; what runs in it was not. */
function wait() {
  const told = document.createElement('p');
  told.className = 'empty';
  told.textContent = frame.dataset.needsLine;
  frame.replaceWith(told);
}

/** A package may be made of frames within the frame. */
function inside(window) {
  for (let each = window; each && each !== top; each = each.parent) if (each === frame.contentWindow) return true;
  return false;
}

/** An item may ask for the one after or before it once it is left; what it kept waits in the outbox by then. */
function leads() {
  addEventListener('message', ({ source, data }) => {
    if (data?.taphuan !== 'go' || !inside(source)) return;
    const here = document.querySelector('nav li:has([aria-current=page])');
    const there = data.to === 'next' ? here?.nextElementSibling : here?.previousElementSibling;
    there?.querySelector('a').click();
  });
}

async function start(frame, outbox, showStatus) {
  const key = `package-${frame.dataset.state}`;
  const sent = new Map();
  let isTold = false;

  /** What a package keeps on opening is nothing that the learner did. */
  function tell(hasActed) {
    if (isTold || !hasActed) return;
    isTold = true;
    showStatus(outbox, key);
  }

  addEventListener('message', ({ source, data }) => {
    if (data?.taphuan !== 'commit' || !(data.body?.seq > 0) || !inside(source)) return;
    source.postMessage({ taphuan: 'held', seq: data.body.seq }, '*');
    sent.set(source, data.body.seq);
    tell(document.activeElement === frame);
    outbox.send(frame.dataset.save, 'PUT', data.body, key);
  });
  outbox.addEventListener('saved', async ({ detail }) => {
    if (detail.key !== key || (await outbox.pending(key)).length > 0) return;
    for (const [source, seq] of sent) source.postMessage({ taphuan: 'saved', seq }, '*');
    document.dispatchEvent(new CustomEvent('taphuan:package', { detail: detail.reply }));
  });
  const isWaiting = (await outbox.pending(key)).length > 0;
  tell(isWaiting);
  if (isWaiting) await outbox.flush();
  frame.src = frame.dataset.src;
}
