// Where the pages take office.js from, and the files that it needs when the add-in serves them itself.

/** Folder of Microsoft's library, as a page names it. Intranets have the copy; the two others are Microsoft's own servers. */
exports.OFFICE_SOURCES = {
  local: "office/",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/",
  "cdn-cn": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/",
};

/**
 * What office.js loads by itself, beside itself: one file for each kind of Excel (its HostSpecificFileVersionMap says which),
 * the strings of the languages offered, the shim through which it hands its log to the Excel around it, and the table that it
 * asks for outside of Office. `custom-functions-runtime.js` is for functions.html. Sign-in, other programs, iPad and the files
 * of Excel 2016 and older are left out: the add-in does not run there.
 */
exports.OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
  "o15apptofilemappingtable.js",
  "custom-functions-runtime.js",
];

/** The content security policy of every page: nothing from elsewhere but, in CDN builds, Microsoft's scripts. */
exports.contentPolicy = function contentPolicy(officejs) {
  const source = exports.OFFICE_SOURCES[officejs];
  const scripts = officejs === "local" ? "'self'" : `'self' ${new URL(source).origin}`;
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
};
