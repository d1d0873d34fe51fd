/*
 * Tells office.js that this page waits for it, at once: where the page's own script comes late, over a slow network, office.js
 * gives up for good otherwise.
 */
(function () {
  "use strict";

  if (window.Office && window.Office.onReady) window.Office.onReady();
})();
