'use strict';

/**
 * What the LMS offers under that name: in this window, in those around it, or around the one that opened it. Windows of
 * other sites do not let themselves be looked into and are passed over.
 */
function findApi(name) {
  const mostAround = 10;

  const offered = at => {
    try {
      return at[name] || null;
    } catch (closed) {
      return null;
    }
  };

  const around = start => {
    let at = start;
    for (let i = 0; i <= mostAround; i++) {
      const found = offered(at);
      if (found || at.parent === at) return found;
      at = at.parent;
    }
    return null;
  };

  return around(window) || (window.opener ? around(window.opener) : null);
}
