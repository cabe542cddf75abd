/** The line that says what is saved, fed by an outbox; its sentences stand in the page. */
const clock = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false, timeZone: 'Asia/Ho_Chi_Minh',
});

export const say = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, n) => values[n] ?? '');

export async function showStatus(outbox, mine, line = document.querySelector('[data-status]')) {
  if (!line) return;
  const write = (text, kind) => {
    line.textContent = text;
    line.className = `saved ${kind}`;
  };
  outbox.addEventListener('saved', async ({ detail }) => {
    if (!detail.key.startsWith(mine) || (await outbox.pending(mine)).length > 0) return;
    const at = detail.reply.savedAt ? new Date(detail.reply.savedAt) : new Date();
    write(`✓ ${say(line.dataset.saved, clock.format(at))}`, '');
  });
  outbox.addEventListener('waiting', async () => {
    if ((await outbox.pending(mine)).length > 0) write(line.dataset.waiting, 'wait');
  });
  outbox.addEventListener('failed', ({ detail }) => {
    if (detail.key.startsWith(mine)) write(say(line.dataset.failed, detail.detail), 'failed');
  });
  outbox.addEventListener('session', () => document.dispatchEvent(new CustomEvent('taphuan:session')));
  if (line.dataset.storeless && !(await outbox.lasting)) write(line.dataset.storeless, 'wait');
}
