/** The button that ends an item: said to the outbox, so that it counts though the line is gone, and on to what is next. */
const LONG_ENOUGH = 4_000;

export async function finishWith(outbox, item) {
  const form = document.querySelector('[data-finish]')?.closest('form');
  if (!form) return;
  const key = `done-${item.dataset.enrolment}-${item.dataset.item}`;
  const onward = form.querySelector('[data-finish]').dataset;
  let isLeaving = false;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    isLeaving = true;
    form.querySelector('[type=submit]').setAttribute('aria-busy', 'true');
    if ((await told(outbox, key, item)) === 'failed') {
      form.querySelector('[type=submit]').removeAttribute('aria-busy');
      isLeaving = false;
      return;
    }
    location.href = onward.finish;
  });
  outbox.addEventListener('saved', ({ detail }) => {
    if (detail.key !== key || isLeaving) return;
    stands('[data-when-done]');
    goOn(form, onward);
  });
  const waiting = await outbox.pending(key);
  if (!waiting.some(entry => entry.key === key)) return;
  stands('[data-when-ended]');
  goOn(form, onward);
}

function stands(which) {
  for (const line of document.querySelectorAll('[data-when-ended], [data-when-done]')) line.hidden = !line.matches(which);
}

/** What was ended is not ended again: from here one only goes on. */
function goOn(form, onward) {
  const link = document.createElement('a');
  link.className = 'button';
  link.href = onward.finish;
  link.textContent = onward.next;
  form.replaceWith(link);
}

/** How it went; waiting when the line is too weak to wait for. */
function told(outbox, key, item) {
  return new Promise(resolve => {
    for (const end of ['saved', 'failed']) {
      outbox.addEventListener(end, ({ detail }) => detail.key === key && resolve(end));
    }
    setTimeout(() => resolve('waiting'), LONG_ENOUGH);
    outbox.send(`${item.dataset.save}/done`, 'PUT', {}, key).then(() => resolve('waiting'));
  });
}
