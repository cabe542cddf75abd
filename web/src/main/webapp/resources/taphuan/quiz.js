/**
 * A quiz, one question at a time, each answer sent as it is chosen. Without this module the page shows all questions
 * and an ordinary form post hands them in.
 */
const beside = name => import(import.meta.url.replace('quiz.js', name));
const form = document.querySelector('form[data-attempt]');
if (form) {
  const [{ outboxOf }, { say, showStatus }] = await Promise.all([beside('outbox.js'), beside('status.js')]);
  start(form, outboxOf(form.dataset.user), say, showStatus);
}

function start(form, outbox, say, showStatus) {
  const questions = [...form.querySelectorAll('[data-question]')];
  const texts = form.querySelector('[data-texts]').dataset;
  const find = name => form.querySelector(`[data-${name}]:not([data-texts])`);
  const warning = find('unanswered');
  const finish = find('finish');
  const mine = `attempt-${form.dataset.attempt}-`;
  const position = question => question.dataset.question;
  const inputs = question => [...question.querySelectorAll(`input[name="q-${position(question)}"]`)];
  const answered = question => inputs(question).some(input => input.checked);

  let ahead = Date.parse(form.dataset.now) - Date.now(); // how far the server's clock is ahead of this one
  const serverNow = () => Date.now() + ahead;
  let lastSeq = 0;
  const nextSeq = () => (lastSeq = Math.max(lastSeq + 1, Math.round(serverNow())));

  let current = 0;
  let sure = false;
  let handingIn = false;

  const dots = questions.map((question, index) => {
    const dot = document.createElement('a');
    dot.href = `#${index + 1}`;
    dot.textContent = index + 1;
    dot.addEventListener('click', event => {
      event.preventDefault();
      show(index, true);
    });
    return dot;
  });
  find('dots').replaceChildren(...dots);

  const step = by => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet';
    button.addEventListener('click', () => show(current + by, true));
    return button;
  };
  const [previous, next] = [step(-1), step(1)];
  find('steps').replaceChildren(previous, next);

  function show(index, moveFocus) {
    current = Math.max(0, Math.min(index, questions.length - 1));
    questions.forEach((question, i) => (question.hidden = i !== current));
    previous.style.visibility = current === 0 ? 'hidden' : '';
    next.style.visibility = current === questions.length - 1 ? 'hidden' : '';
    previous.textContent = say(texts.previous, current);
    next.textContent = say(texts.next, current + 2);
    const where = find('where');
    if (where) where.textContent = say(texts.where, current + 1, questions.length);
    paintDots();
    history.replaceState(history.state, '', `#${current + 1}`);
    if (moveFocus) {
      const legend = questions[current].querySelector('legend');
      legend.tabIndex = -1;
      legend.focus({ preventScroll: true });
      form.scrollIntoView({ block: 'start' });
    }
  }

  function paintDots() {
    dots.forEach((dot, i) => {
      const done = answered(questions[i]);
      dot.classList.toggle('on', done);
      dot.setAttribute('aria-label', say(done ? texts.dotDone : texts.dot, i + 1));
      if (i === current) dot.setAttribute('aria-current', 'step');
      else dot.removeAttribute('aria-current');
    });
  }

  function warn(text) {
    warning.textContent = text;
    warning.hidden = !text;
    if (text) warning.scrollIntoView({ block: 'nearest' });
  }

  form.addEventListener('change', event => {
    const question = event.target.closest('[data-question]');
    if (!question) return;
    const chosen = inputs(question).filter(input => input.checked).map(input => Number(input.value));
    sure = false;
    warn('');
    paintDots();
    outbox.send(`${form.dataset.save}/${position(question)}`, 'PUT', { chosen, seq: nextSeq() }, mine + position(question));
  });

  // Enter in an answer goes on to the next question; only the button hands in.
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.target.tagName !== 'INPUT' || !event.target.closest('[data-question]')) return;
    event.preventDefault();
    show(current + 1, true);
  });

  form.addEventListener('submit', event => {
    if (handingIn) return;
    event.preventDefault();
    event.stopPropagation();
    const open = questions.flatMap((question, i) => (answered(question) ? [] : [i + 1]));
    if (open.length > 0 && !sure) {
      sure = true;
      warn(say(texts.unanswered, open.length, open.join(', ')));
      label(texts.submitAnyway);
      return;
    }
    handIn();
  });

  async function handIn() {
    await outbox.flush();
    const unsent = (await outbox.pending(mine)).length;
    if (unsent > 0) {
      warn(say(texts.unsent, unsent));
      return false;
    }
    handingIn = true;
    form.requestSubmit(finish);
    return true;
  }

  function label(text) {
    if (finish.tagName === 'INPUT') finish.value = text;
    else finish.textContent = text;
  }

  const clock = find('clock');
  const deadline = Date.parse(form.dataset.deadline);
  let warned = false;
  function tick() {
    const left = Math.max(0, Math.ceil((deadline - serverNow()) / 1000));
    clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    clock.classList.toggle('soon', left <= 120);
    if (left <= 120 && !warned) {
      warned = true;
      warn(texts.twoMinutes);
    }
    if (left === 0) timeUp();
    else setTimeout(tick, 1000);
  }

  async function timeUp() {
    questions.forEach(question => inputs(question).forEach(input => input.addEventListener('click', keep)));
    warn(texts.timeUp);
    if (!(await handIn())) setTimeout(timeUp, 10_000);
  }
  const keep = event => event.preventDefault();

  outbox.addEventListener('saved', ({ detail }) => {
    if (detail.reply.savedAt) ahead = Date.parse(detail.reply.savedAt) - Date.now();
  });

  /** Answers chosen before a reload that the server has not seen yet. */
  async function restore() {
    for (const { key, body } of await outbox.pending(mine)) {
      const question = questions.find(each => mine + position(each) === key);
      if (question) inputs(question).forEach(input => (input.checked = body.chosen.includes(Number(input.value))));
    }
    paintDots();
    outbox.flush();
  }

  form.autocomplete = 'off';
  showStatus(outbox, mine);
  show((Number(location.hash.slice(1)) || 1) - 1, false);
  restore();
  if (clock && deadline) tick();
}
