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
    if (request.status === 200) return taken(request.response, file, told);
    if (request.status === 401) document.dispatchEvent(new CustomEvent('taphuan:session'));
    told.textContent = say(field.dataset.failed, request.response?.detail ?? request.status);
  });
  request.open('POST', field.dataset.upload);
  request.responseType = 'json';
  request.setRequestHeader('Accept', 'application/json');
  request.setRequestHeader('X-Requested-With', 'fetch');
  request.send(body);
}

function taken(line, file, told) {
  if (field.dataset.reload) return location.reload();
  told.textContent = say(field.dataset.done, line.name);
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
