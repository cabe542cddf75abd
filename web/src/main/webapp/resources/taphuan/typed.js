/** A page of several forms: what is typed in the others is there again after one of them was sent. */
const place = `taphuan-typed ${location.pathname}`;
const fields = () => [...document.querySelectorAll('main form :is(input[type=text], textarea, select):not(.outline *)')];

/** Where a field belongs may stand at another place when the page comes back. */
const key = field => [field.closest('[data-about]')?.dataset.about, field.name.replace(/\d+/g, '')].join(' ');
const isTyped = field =>
  field.options ? [...field.options].some(option => option.selected !== option.defaultSelected) : field.value !== field.defaultValue;

document.addEventListener('submit', event => {
  if (event.defaultPrevented) return;
  const others = fields().filter(field => field.form !== event.target && isTyped(field));
  sessionStorage.setItem(place, JSON.stringify(others.map(field => [key(field), field.value])));
});

const typed = new Map(JSON.parse(sessionStorage.getItem(place) ?? '[]'));
sessionStorage.removeItem(place);
for (const field of fields()) {
  if (!typed.has(key(field))) continue;
  field.value = typed.get(key(field));
  field.closest('details')?.setAttribute('open', '');
}
