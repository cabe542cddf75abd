'use strict';

/** What the practice tells a SCORM 1.2 LMS and reads back from it; without one it tells nobody. */
const record = (() => {
  const api = findApi('API');
  const begun = Date.now();
  let open = false;

  const read = name => String(api.LMSGetValue(name));
  const write = (name, value) => api.LMSSetValue(name, String(value));

  /** HHHH:MM:SS since it was opened. */
  function sessionTime() {
    const seconds = Math.floor((Date.now() - begun) / 1000);
    const two = number => String(number).padStart(2, '0');
    return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  }

  function commit() {
    write('cmi.core.session_time', sessionTime());
    api.LMSCommit('');
  }

  return {
    /** Where the learner stopped, or null where nobody keeps a record. */
    open() {
      open = api !== null && String(api.LMSInitialize('')) === 'true';
      if (!open) return null;
      if (read('cmi.core.lesson_status') === 'not attempted') write('cmi.core.lesson_status', 'incomplete');
      write('cmi.core.exit', 'suspend');
      commit();
      return {place: read('cmi.core.lesson_location'), trail: read('cmi.suspend_data')};
    },

    keep(place, trail) {
      if (!open) return;
      write('cmi.core.lesson_location', place);
      write('cmi.suspend_data', trail);
      commit();
    },

    /** A better result stays: who tries again loses nothing. */
    finish(score, passed) {
      if (!open) return;
      const before = read('cmi.core.score.raw');
      if (before === '' || Number(before) < score) {
        write('cmi.core.score.min', 0);
        write('cmi.core.score.max', 100);
        write('cmi.core.score.raw', score);
      }
      if (read('cmi.core.lesson_status') !== 'passed') write('cmi.core.lesson_status', passed ? 'passed' : 'failed');
      commit();
    },

    close() {
      if (!open) return;
      write('cmi.core.session_time', sessionTime());
      api.LMSFinish('');
      open = false;
    },
  };
})();
