var H5P = H5P || {};

/**
 * One situation after another: what is said at the desk, chosen from a few sentences, and why. It tells by xAPI that it
 * was begun and, with the score, that it was completed; where the learner stopped is kept in the player's state.
 */
H5P.TapHuanChoice = (($, EventDispatcher) => {
  class TapHuanChoice extends EventDispatcher {
    /** @param extras previousState holds the answers so far, as places of the choices */
    constructor(params, contentId, extras) {
      super();
      this.params = params;
      this.contentId = contentId;
      this.answers = this.understood(extras && extras.previousState && extras.previousState.answers);
    }

    /** Of answers to an older edition the first ones that still can be given. */
    understood(answers) {
      if (!Array.isArray(answers)) return [];
      const { questions } = this.params;
      const end = answers.findIndex((at, i) => !questions[i] || !questions[i].choices[at]);
      return end < 0 ? answers : answers.slice(0, end);
    }

    attach($container) {
      this.stage = make('div', { className: 'thc-stage' });
      const intro = make('p', { className: 'thc-intro' }, this.params.intro || '');
      $container.addClass('h5p-tap-huan-choice').append($(make('div', { lang: 'vi' }, intro, this.stage)));
      this.setActivityStarted();
      this.show(false);
    }

    getScore() {
      return this.answers.filter((at, question) => this.params.questions[question].choices[at].right).length;
    }

    getMaxScore() {
      return this.params.questions.length;
    }

    getAnswerGiven() {
      return this.answers.length > 0;
    }

    getCurrentState() {
      return { answers: this.answers };
    }

    resetTask() {
      this.answers = [];
      this.show(true);
    }

    show(moved) {
      if (this.answers.length < this.getMaxScore()) this.ask(this.answers.length);
      else this.end();
      if (moved) this.stage.querySelector('h2').focus();
      this.trigger('resize');
    }

    ask(number) {
      const question = this.params.questions[number];
      const name = `thc-${this.contentId}`;
      const choices = question.choices.map((choice, at) => make('label', { className: 'thc-choice' },
        make('input', { type: 'radio', name, value: at }), make('span', {}, choice.say)));
      const asked = make('p', { className: 'thc-asked', hidden: true }, 'Anh chị chọn một câu trước đã.');
      asked.setAttribute('role', 'alert');
      const form = make('form', {},
        make('fieldset', {}, make('legend', {}, 'Anh chị nói thế nào?'), ...choices),
        asked, make('button', {}, 'Chọn câu này'));
      form.addEventListener('submit', event => {
        event.preventDefault();
        const chosen = form.elements[name].value;
        asked.hidden = chosen !== '';
        if (chosen !== '') this.answer(number, Number(chosen), form);
        this.trigger('resize');
      });
      this.stage.replaceChildren(
        make('h2', { tabIndex: -1 }, `Câu ${number + 1}/${this.getMaxScore()}`), make('p', {}, question.scene), form);
    }

    answer(number, at, form) {
      const choice = this.params.questions[number].choices[at];
      this.answers.push(at);
      form.querySelector('fieldset').disabled = true;
      form.querySelector('button').remove();
      const reply = make('p', { className: choice.right ? 'thc-reply thc-good' : 'thc-reply', tabIndex: -1 },
        make('b', {}, choice.right ? '✓ Dễ hiểu. ' : '! Chưa nên. '), choice.reply);
      const last = this.answers.length === this.getMaxScore();
      const on = make('button', { type: 'button' }, last ? 'Xem kết quả' : 'Tiếp tục');
      on.addEventListener('click', () => this.show(true));
      this.stage.append(reply, on);
      reply.focus();
      this.triggerXAPI('interacted');
      if (last) this.triggerXAPIScored(this.getScore(), this.getMaxScore(), 'completed', true);
    }

    end() {
      const again = make('button', { type: 'button' }, 'Làm lại');
      again.addEventListener('click', () => this.resetTask());
      const all = this.getScore() === this.getMaxScore();
      this.stage.replaceChildren(
        make('h2', { tabIndex: -1 }, 'Xong rồi'),
        make('p', { className: 'thc-result' }, `${this.getScore()}/${this.getMaxScore()} câu dễ hiểu`),
        make('p', {}, all
          ? 'Người lần đầu đi làm giấy tờ cũng hiểu được anh chị.'
          : 'Anh chị làm lại và thử đọc to từng câu: câu nào phải giải thích thêm thì chưa phải câu dễ hiểu.'),
        again);
    }
  }

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  return TapHuanChoice;
})(H5P.jQuery, H5P.EventDispatcher);
