/** A document in the page, for browsers that show none themselves: one sheet at a time, drawn by pdf.js, fetched part by part. */
const { say } = await import(import.meta.url.replace('pdf.js', 'status.js'));
const PIECE = 65_536;
const FINEST = 2;
const MOST_DOTS = 12_000_000;
const SMALLEST = 0.5;
const LARGEST = 4;

/** Opens it; fails when the browser is too old, or the file is none. */
export async function showDocument(reader, address, library) {
  const version = `?v=${new URL(import.meta.url).searchParams.get('v')}`;
  const { getDocument, GlobalWorkerOptions, TextLayer } = await import(`${library}pdf.min.mjs${version}`);
  GlobalWorkerOptions.workerSrc = `${library}pdf.worker.min.mjs${version}`;
  const task = getDocument({ url: address, rangeChunkSize: PIECE, disableAutoFetch: true, disableStream: true, isEvalSupported: false });
  new Reader(reader, await task.promise, TextLayer).show(1);
}

class Reader {
  #part;
  #file;
  #TextLayer;
  #sheet = 1;
  #zoom = 1;
  #drawing = null;
  #turn = 0;

  constructor(part, file, TextLayer) {
    this.#part = part;
    this.#file = file;
    this.#TextLayer = TextLayer;
    part.hidden = false;
    const number = part.querySelector('input');
    number.max = file.numPages;
    part.querySelector('[data-of]').textContent = say(part.querySelector('[data-of]').dataset.of, file.numPages);
    number.addEventListener('change', () => this.show(Number(number.value)));
    part.addEventListener('click', ({ target }) => this.#pressed(target.closest('button')?.dataset ?? {}));
    part.querySelector('.sheet').addEventListener('keydown', event => this.#key(event));
    let settled;
    addEventListener('resize', () => {
      clearTimeout(settled);
      settled = setTimeout(() => this.show(this.#sheet), 250);
    });
  }

  #pressed({ turn, zoom }) {
    if (turn) this.show(this.#sheet + Number(turn));
    if (zoom) this.#larger(Number(zoom));
  }

  #larger(times) {
    this.#zoom = Math.max(SMALLEST, Math.min(LARGEST, this.#zoom * times));
    return this.show(this.#sheet);
  }

  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const does = {
      PageDown: () => this.show(this.#sheet + 1),
      ArrowRight: () => this.show(this.#sheet + 1),
      PageUp: () => this.show(this.#sheet - 1),
      ArrowLeft: () => this.show(this.#sheet - 1),
      Home: () => this.show(1),
      End: () => this.show(this.#file.numPages),
      '+': () => this.#larger(1.25),
      '-': () => this.#larger(0.8),
    }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  }

  /** The sheet of this number, or the nearest there is. */
  async show(number) {
    const turn = ++this.#turn;
    this.#drawing?.cancel();
    this.#sheet = Math.max(1, Math.min(this.#file.numPages, Math.round(number) || 1));
    this.#tell();
    const page = await this.#file.getPage(this.#sheet);
    if (turn !== this.#turn) return;
    await this.#draw(page).catch(stopped => {
      if (stopped.name !== 'RenderingCancelledException') throw stopped;
    });
  }

  #tell() {
    const last = this.#file.numPages;
    this.#part.querySelector('input').value = this.#sheet;
    this.#part.querySelector('[data-turn="-1"]').disabled = this.#sheet === 1;
    this.#part.querySelector('[data-turn="1"]').disabled = this.#sheet === last;
    const told = this.#part.querySelector('[data-shown]');
    told.textContent = say(told.dataset.shown, this.#sheet, last);
  }

  /** As wide as its place when nobody zooms; letters lie over the picture, for who selects them or has them read. */
  async #draw(page) {
    const place = this.#part.querySelector('.sheet');
    const scale = (place.clientWidth / page.getViewport({ scale: 1 }).width) * this.#zoom;
    const viewport = page.getViewport({ scale });
    const fine = Math.min(FINEST, devicePixelRatio, Math.sqrt(MOST_DOTS / (viewport.width * viewport.height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * fine);
    canvas.height = Math.floor(viewport.height * fine);
    canvas.style.width = `${Math.floor(viewport.width)}px`;
    canvas.style.height = `${Math.floor(viewport.height)}px`;
    canvas.setAttribute('aria-hidden', 'true');
    const letters = document.createElement('div');
    letters.className = 'letters';
    letters.style.setProperty('--scale-factor', scale);
    this.#drawing = page.render({ canvasContext: canvas.getContext('2d'), viewport, transform: [fine, 0, 0, fine, 0, 0] });
    await this.#drawing.promise;
    place.replaceChildren(canvas, letters);
    place.scrollTop = 0;
    await new this.#TextLayer({ textContentSource: page.streamTextContent(), container: letters, viewport }).render();
  }
}
