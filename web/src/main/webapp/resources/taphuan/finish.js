/** The button that ends an item: said to the outbox, so that it counts though the line is gone, and on to what is next. */
const LONG_ENOUGH = 4_000;

export function finishWith(outbox, item) {
  const form = document.querySelector('[data-finish]')?.closest('form');
  if (!form) return;
  const key = `done-${item.dataset.enrolment}-${item.dataset.item}`;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    form.querySelector('[type=submit]').setAttribute('aria-busy', 'true');
    if ((await told(outbox, key, item)) === 'failed') {
      form.querySelector('[type=submit]').removeAttribute('aria-busy');
      return;
    }
    location.href = form.querySelector('[data-finish]').dataset.finish;
  });
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
