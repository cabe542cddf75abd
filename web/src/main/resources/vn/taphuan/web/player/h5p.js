/** Runs an H5P package in this page, and keeps what it says it reached beside what it wants to find again. */
function run(settings, { commit, beforeLeaving }) {
  const ID = 'run';
  const EVERY = 10_000;
  const VERBS = { completed: 'completed', passed: 'completed', failed: 'completed', answered: 'completed' };
  const { session_time, ...kept } = settings.data ?? { completion_status: 'incomplete' };
  let before = '';
  let seconds = 0;
  setInterval(() => document.hidden || seconds++, 1_000);

  new H5PStandalone.H5P(document.getElementById('h5p'), {
    id: ID,
    embedType: 'div',
    h5pJsonPath: settings.files,
    frameJs: `${settings.vendor}h5p/frame.bundle.js`,
    frameCss: `${settings.vendor}h5p/styles/h5p.css`,
    frame: false,
    copyright: false,
    export: false,
    icon: false,
    saveFreq: EVERY / 1_000,
    contentUserData: [{ state: kept.state === undefined ? undefined : JSON.stringify(kept.state) }],
  }).then(begin);

  function begin() {
    H5P.externalDispatcher.on('xAPI', ({ data: { statement } }) => heard(statement));
    // What gives no score says nothing of an end: to have seen it is to have done it.
    if (!content()?.getMaxScore?.()) kept.completion_status = 'completed';
    save();
    setInterval(save, EVERY);
    beforeLeaving(save);
  }

  const content = () => H5P.instances.find(each => String(each.contentId) === ID) ?? H5P.instances[0];

  /** Parts of a content tell of themselves as well; the whole counts. */
  function heard({ verb, result, context }) {
    const said = verb?.id?.split('/').pop();
    if (!(said in VERBS) || context?.contextActivities?.parent?.length) return;
    kept.completion_status = VERBS[said];
    if (typeof result?.success === 'boolean') kept.success_status = result.success ? 'passed' : 'failed';
    if (said === 'passed' || said === 'failed') kept.success_status = said;
    if (result?.score) kept.score = { ...result.score };
    save();
  }

  function save() {
    try {
      kept.state = content()?.getCurrentState?.();
    } catch {
      // A content that cannot tell where it is keeps what it reached.
    }
    const now = JSON.stringify(kept);
    if (now === before) return;
    before = now;
    commit({ ...kept, session_time: `PT${seconds}S` });
  }
}
