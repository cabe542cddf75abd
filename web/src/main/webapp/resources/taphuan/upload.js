/** Sends a chosen file to the library while the form stays, shows how far it is, and chooses it where it belongs. */
const say = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, n) => values[n] ?? '');
const field = document.querySelector('[data-upload]');
const choice = document.querySelector('select[id$=":file"]');
const captions = document.querySelector('select[id$=":captions"]');
const length = document.querySelector('input[id$=":length"]');

field?.querySelector('input').addEventListener('change', ({ target }) => {
  const [file] = target.files;
  if (file && target.checkValidity()) send(file, target);
});

function send(file, input) {
  const bar = field.querySelector('progress');
  const told = field.querySelector('[role=status]');
  const request = new XMLHttpRequest();
  const body = new FormData();
  body.append('file', file);
  input.disabled = true;
  bar.hidden = false;
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    bar.value = (loaded * 100) / total;
    told.textContent = say(field.dataset.running, Math.floor(bar.value));
  });
  request.addEventListener('loadend', () => {
    input.disabled = false;
    input.value = '';
    bar.hidden = true;
    if (request.status === 200 || request.status === 201) return taken(request, file, told);
    if (request.status === 401) document.dispatchEvent(new CustomEvent('taphuan:session'));
    const { detail } = request.response ?? {};
    told.textContent = detail ? say(field.dataset.failed, detail) : field.dataset.lost;
  });
  request.open('POST', field.dataset.upload);
  request.responseType = 'json';
  request.setRequestHeader('Accept', 'application/json');
  request.setRequestHeader('X-Requested-With', 'fetch');
  request.send(body);
}

/** The list is read anew, and the sentence said then. */
const TOLD = 'taphuan-uploaded';
const before = sessionStorage.getItem(TOLD);
if (before && field) setTimeout(() => (field.querySelector('[role=status]').textContent = before), 200);
sessionStorage.removeItem(TOLD);

function taken({ status, response: line }, file, told) {
  const sentence = say(status === 201 ? field.dataset.done : field.dataset.known, line.name);
  if (field.dataset.reload) {
    sessionStorage.setItem(TOLD, sentence);
    return location.reload();
  }
  told.textContent = sentence;
  const select = line.kind === 'CAPTIONS' ? captions : choice;
  if (!select) return;
  const option = [...select.options].find(each => each.value === String(line.id)) ?? select.appendChild(new Option(line.name, line.id));
  option.selected = true;
  if (line.kind === 'VIDEO' || line.kind === 'AUDIO') measure(file);
}

/** How long it plays is known to the browser that has it. */
function measure(file) {
  const media = document.createElement('video');
  media.preload = 'metadata';
  media.src = URL.createObjectURL(file);
  media.addEventListener('loadedmetadata', () => {
    const seconds = Math.max(1, Math.round(media.duration));
    if (length && Number.isFinite(seconds)) {
      length.value = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    }
    URL.revokeObjectURL(media.src);
  });
}
