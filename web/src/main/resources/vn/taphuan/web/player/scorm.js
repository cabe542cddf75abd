/** Puts the API of SCORM 1.2 or 2004 into this window, with what the package kept. */
function run(settings, { commit, beforeLeaving }) {
  const old = settings.version === '1.2';
  const API = old ? Scorm12API : Scorm2004API;
  const api = new API({
    autocommit: true,
    autocommitSeconds: 10,
    lmsCommitUrl: settings.commit,
    logLevel: 'NONE',
    uninitializedGetLogLevel: 'NONE',
    httpService: {
      processHttpRequest(url, sent) {
        commit(sent.cmi);
        return { result: 'true', errorCode: 0 };
      },
      updateSettings() {},
    },
  });
  try {
    api.loadFromJSON({ cmi: old ? of12(settings) : of2004(settings) }, '');
  } catch {
    // What it kept and cannot read any more is the package's own affair; it begins anew.
  }
  window[old ? 'API' : 'API_1484_11'] = api;
  if (!old) for (const [event, to] of [['SequenceNext', 'next'], ['SequencePrevious', 'previous']]) {
    api.on(event, () => top.postMessage({ taphuan: 'go', to }, '*'));
  }
  beforeLeaving(() => api.isInitialized() && api.lmsCommit(''));

  function of12({ data, told, seconds, mode, learner, learnerName }) {
    const { session_time, exit, ...core } = data?.core ?? {};
    const two = number => String(number).padStart(2, '0');
    const total = `${two(Math.floor(seconds / 3600)).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    return {
      ...withTold(data, told),
      core: {
        ...core,
        student_id: learner,
        student_name: learnerName,
        lesson_mode: mode,
        credit: mode === 'normal' ? 'credit' : 'no-credit',
        entry: entry(data),
        total_time: total,
      },
    };
  }

  function of2004({ data, told, seconds, mode, learner, learnerName }) {
    const { session_time, exit, ...kept } = data ?? {};
    return {
      ...withTold(kept, told),
      learner_id: learner,
      learner_name: learnerName,
      mode,
      credit: mode === 'normal' ? 'credit' : 'no-credit',
      entry: entry(data),
      total_time: `PT${seconds}S`,
    };
  }

  /** What the manifest sets holds against what was kept of it. */
  function withTold(data, told) {
    const cmi = { ...data };
    for (const [name, value] of Object.entries(told ?? {})) {
      const [group, element] = name.split('.');
      if (element) cmi[group] = { ...cmi[group], [element]: value };
      else cmi[name] = value;
    }
    return cmi;
  }

  /** A lost line or an empty battery looks like an exit for good: whoever has kept anything goes on. */
  function entry(data) {
    return data ? 'resume' : 'ab-initio';
  }
}
