'use strict';

/** What the practice tells a SCORM 2004 LMS and reads back from it; without one it tells nobody. */
const record = (() => {
  const api = findApi('API_1484_11');
  const begun = Date.now();
  let open = false;

  const read = name => String(api.GetValue(name));
  const write = (name, value) => api.SetValue(name, String(value));

  function commit() {
    write('cmi.session_time', `PT${Math.floor((Date.now() - begun) / 1000)}S`);
    api.Commit('');
  }

  return {
    /** Where the learner stopped, or null where nobody keeps a record. */
    open() {
      open = api !== null && String(api.Initialize('')) === 'true';
      if (!open) return null;
      if (read('cmi.completion_status') !== 'completed') write('cmi.completion_status', 'incomplete');
      write('cmi.exit', 'suspend');
      commit();
      return {place: read('cmi.location'), trail: read('cmi.suspend_data')};
    },

    keep(place, trail, share) {
      if (!open) return;
      write('cmi.location', place);
      write('cmi.suspend_data', trail);
      if (read('cmi.completion_status') !== 'completed') write('cmi.progress_measure', share.toFixed(2));
      commit();
    },

    /** A better result stays: who tries again loses nothing. */
    finish(score, passed) {
      if (!open) return;
      const before = read('cmi.score.scaled');
      if (before === '' || Number(before) * 100 < score) {
        write('cmi.score.min', 0);
        write('cmi.score.max', 100);
        write('cmi.score.raw', score);
        write('cmi.score.scaled', score / 100);
      }
      if (read('cmi.success_status') !== 'passed') write('cmi.success_status', passed ? 'passed' : 'failed');
      write('cmi.completion_status', 'completed');
      commit();
    },

    close() {
      if (!open) return;
      write('cmi.session_time', `PT${Math.floor((Date.now() - begun) / 1000)}S`);
      api.Terminate('');
      open = false;
    },
  };
})();
