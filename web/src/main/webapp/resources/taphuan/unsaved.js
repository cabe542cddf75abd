/** What is typed and not saved is not left without being asked. A form that came back was not saved either. */
const form = document.querySelector('main form[method=post]');
let unsaved = Boolean(document.querySelector('[data-unsaved]'));

form?.addEventListener('input', () => (unsaved = true));
form?.addEventListener('submit', () => (unsaved = false));
addEventListener('beforeunload', event => unsaved && event.preventDefault());
