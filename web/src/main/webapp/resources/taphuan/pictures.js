/** Text first: pictures of a lesson come when one asks for them. What one chose is kept on the device, as a cookie, so that the server knows. */
const A_YEAR = 31_536_000;
const lesson = document.querySelector('#lesson');
const choice = lesson?.querySelector('[data-text-first]');
const help = lesson?.querySelector('#text-first-help');
const all = [...(lesson?.querySelectorAll('.picture') ?? [])];
const isShown = picture => picture.classList.contains('shown');
const imageOf = picture => picture.querySelector('img');
const hasCome = picture => imageOf(picture).naturalWidth > 0;
if (choice) offer(choice.querySelector('input'), choice.querySelector('[data-show-all]'));

function offer(box, showAll) {
  box.checked = wanted();
  arrange(box.checked);
  box.addEventListener('change', () => {
    all.filter(hasCome).forEach(picture => picture.classList.add('shown'));
    document.cookie = `taphuan-text=${box.checked ? 'first' : 'all'}; path=/; max-age=${A_YEAR}; samesite=lax`;
    arrange(box.checked);
  });
  showAll.addEventListener('click', () => {
    all.forEach(show);
    box.focus();
  });
  for (const picture of all) {
    const link = picture.querySelector('[data-show]');
    link.setAttribute('role', 'button');
    link.addEventListener('keydown', event => event.key === ' ' && press(event, picture));
    link.addEventListener('click', event => press(event, picture));
  }
}

function chosen() {
  return /(?:^|; )taphuan-text=(\w+)/.exec(document.cookie)?.[1];
}

/** A page may have been made when something else was chosen, or the line was another. */
function wanted() {
  return chosen() ? chosen() === 'first' : /(?:^|; )taphuan-line=/.test(document.cookie);
}

function arrange(textFirst) {
  lesson.classList.toggle('text-first', textFirst);
  help.textContent = textFirst && !chosen() ? help.dataset.byItself : help.dataset.chosen;
  offerRest();
}

function offerRest() {
  choice.querySelector('[data-show-all]').hidden = all.every(isShown);
}

function press(event, picture) {
  event.preventDefault();
  show(picture);
  imageOf(picture).tabIndex = -1;
  imageOf(picture).focus({ preventScroll: true });
}

/** Of several the smallest, whose weight stands on the button. */
function show(picture) {
  if (isShown(picture)) return;
  const source = picture.querySelector('source');
  if (source) source.srcset = source.srcset.split(', ')[0];
  imageOf(picture).loading = 'eager';
  picture.classList.add('shown');
  offerRest();
}
