/** Items of a course are put in order with the mouse; the buttons do the same from the keyboard. */
const main = document.querySelector('main');
const dragged = document.getElementById('outline:dragged');
let held = null;

for (const item of main.querySelectorAll('.outline > li')) item.draggable = true;

main.addEventListener('dragstart', event => {
  held = event.target.closest('.outline > li');
  event.dataTransfer?.setData('text/plain', held?.textContent ?? '');
});
main.addEventListener('dragover', event => {
  const list = event.target.closest('.outline');
  if (!held || !list) return;
  event.preventDefault();
  const over = event.target.closest('.outline > li');
  if (!over) list.append(held);
  else if (over !== held) {
    const box = over.getBoundingClientRect();
    over[event.clientY < box.top + box.height / 2 ? 'before' : 'after'](held);
  }
});
main.addEventListener('drop', event => event.preventDefault());
main.addEventListener('dragend', () => {
  const list = held?.closest('.outline');
  if (!list) return;
  const from = Number(held.dataset.from ?? held.dataset.module);
  const to = [...list.querySelectorAll(':scope > li')].indexOf(held);
  dragged.value = [from, held.dataset.item, list.dataset.module, to].join(' ');
  held = null;
  document.getElementById('outline:drop').click();
});
for (const list of main.querySelectorAll('.outline'))
  for (const item of list.querySelectorAll(':scope > li')) item.dataset.from = list.dataset.module;

// What was done is heard: only what changes in a region that is there is spoken.
const said = document.querySelector('[data-said]');
if (said) setTimeout(() => (said.textContent = said.dataset.said ?? ''), 200);
