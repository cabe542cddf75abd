'use strict';

/**
 * Leads through the situations of a practice: each asks one question, says why after each choice, and goes on where the
 * choice leads. What was chosen so far is kept as a trail, such as chao=0;hoi=2, in the record of the package.
 *
 * practice: title, pass (points of 100), situations in their order (id, scene, papers, question, choices), endings
 * (atLeast, text), the best first. A choice says what one does, its points, the reply, and next where it is not the
 * situation that follows. A detour is passed by those alone who chose badly and does not add to what can be reached.
 */
function walk(practice, record) {
  const END = 'het';
  const byId = new Map(practice.situations.map(each => [each.id, each]));
  const most = practice.situations
    .filter(each => !each.detour)
    .reduce((sum, each) => sum + Math.max(...each.choices.map(choice => choice.points)), 0);
  const stage = document.getElementById('stage');
  let trail = [];

  begin();

  function begin() {
    const kept = record.open();
    document.getElementById('alone').hidden = kept !== null;
    trail = read(kept ? kept.trail : '');
    show(trail.length ? kept.place : practice.situations[0].id, false);
    addEventListener('pagehide', () => record.close());
  }

  /** Of a trail left by an older edition the part that is still understood. */
  function read(text) {
    const known = [];
    for (const step of text.split(';')) {
      const [id, at] = step.split('=');
      const situation = byId.get(id);
      if (!situation || !situation.choices[at]) break;
      known.push([id, Number(at)]);
    }
    return known;
  }

  function score() {
    const points = trail.reduce((sum, [id, at]) => sum + byId.get(id).choices[at].points, 0);
    return Math.round(100 * points / most);
  }

  function show(id, moved) {
    if (byId.has(id)) ask(byId.get(id));
    else end();
    if (moved) stage.querySelector('h2').focus();
  }

  function ask(situation) {
    const heading = make('h2', {tabIndex: -1}, `Tình huống ${trail.length + 1}`);
    const parts = [heading, make('p', {}, situation.scene)];
    if (situation.papers) parts.push(make('ul', {className: 'papers'}, ...situation.papers.map(each => make('li', {}, each))));
    const choices = situation.choices.map((choice, at) => make('label', {className: 'choice'},
      make('input', {type: 'radio', name: 'choice', value: at}), make('span', {}, choice.say)));
    const asked = make('p', {className: 'asked', hidden: true}, 'Anh chị chọn một cách trước đã.');
    asked.setAttribute('role', 'alert');
    const fields = make('fieldset', {}, make('legend', {}, situation.question), ...choices);
    const form = make('form', {}, fields, asked, make('button', {}, 'Chọn cách này'));
    form.addEventListener('submit', event => {
      event.preventDefault();
      const chosen = form.elements.choice.value;
      asked.hidden = chosen !== '';
      if (chosen !== '') answer(situation, Number(chosen), form);
    });
    stage.replaceChildren(...parts, form);
  }

  function answer(situation, at, form) {
    const choice = situation.choices[at];
    const next = choice.next || following(situation);
    trail.push([situation.id, at]);
    form.querySelector('fieldset').disabled = true;
    form.querySelector('button').remove();
    const good = choice.points === Math.max(...situation.choices.map(each => each.points));
    const reply = make('div', {className: good ? 'reply good' : 'reply', tabIndex: -1},
      make('p', {}, make('b', {}, good ? '✓ Đúng. ' : '! Chưa đúng. '), choice.reply));
    const on = make('button', {type: 'button'}, byId.has(next) ? 'Tiếp tục' : 'Xem kết quả');
    on.addEventListener('click', () => show(next, true));
    stage.append(reply, on);
    reply.focus();
    record.keep(next, trail.map(step => step.join('=')).join(';'), share(next));
    if (!byId.has(next)) record.finish(score(), score() >= practice.pass);
  }

  function following(situation) {
    const rest = practice.situations.slice(practice.situations.indexOf(situation) + 1);
    const next = rest.find(each => !each.detour);
    return next ? next.id : END;
  }

  /** How much of the way lies behind, 0 to 1. */
  function share(next) {
    return byId.has(next) ? practice.situations.indexOf(byId.get(next)) / practice.situations.length : 1;
  }

  function end() {
    const reached = score();
    const passed = reached >= practice.pass;
    const again = make('button', {type: 'button'}, 'Làm lại từ đầu');
    again.addEventListener('click', () => {
      trail = [];
      show(practice.situations[0].id, true);
    });
    stage.replaceChildren(
      make('h2', {tabIndex: -1}, passed ? 'Anh chị đã đạt' : 'Anh chị chưa đạt'),
      make('p', {className: 'result'}, `${reached}/100 điểm`),
      make('p', {}, practice.endings.find(each => reached >= each.atLeast).text),
      make('p', {className: 'small'}, `Đạt từ ${practice.pass} điểm. Làm lại thì kết quả tốt nhất được giữ.`),
      again);
  }

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }
}
