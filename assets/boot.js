/*
 * Watches over the pane until it says that it is ready (`data-ready` on the root element). Served as it is, in the oldest
 * JavaScript there is: it must speak where nothing else runs. No part of it depends on another file.
 */
(function () {
  "use strict";

  var SPINNER_MILLISECONDS = 1000;
  var PATIENCE_MILLISECONDS = 8000;
  var MOST_ERRORS = 5;

  var errors = [];
  var explained = false;
  var timers = [];

  function isReady() {
    return document.documentElement.getAttribute("data-ready") !== null;
  }

  function place() {
    return document.getElementById("boot");
  }

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) made.appendChild(document.createTextNode(text));
    if (className) made.className = className;
    return made;
  }

  function empty(node) {
    while (node.firstChild) node.removeChild(node.firstChild);
  }

  function show(parts) {
    var box = place();
    if (!box) return;
    empty(box);
    for (var i = 0; i < parts.length; i += 1) box.appendChild(parts[i]);
  }

  function list(sentences) {
    var made = element("ul");
    for (var i = 0; i < sentences.length; i += 1) made.appendChild(element("li", sentences[i]));
    return made;
  }

  function retryButton() {
    var button = element("button", "重新加载 Reload");
    button.type = "button";
    button.onclick = function () {
      window.location.reload();
    };
    return button;
  }

  function spin() {
    if (isReady() || explained) return;
    var circle = element("div", "", "boot-spinner");
    circle.setAttribute("aria-hidden", "true");
    show([circle, element("p", "正在打开法治年报助手…… Opening…")]);
  }

  function explain() {
    if (isReady()) return;
    explained = true;
    var parts = [
      element("h1", "窗格没有打开 The pane did not open"),
      element("p", "工作簿里的数没有动。可能的原因："),
      list([
        "网络慢或断开：检查网络后点“重新加载”。",
        "缓存了旧文件：关闭 Excel 再打开；仍不行请管理员清除 Office 加载项缓存。",
        "Excel 或系统组件太旧：需要 Excel 2021 以上和 WebView2。",
      ]),
      element("p", "Nothing in the workbook was changed. Possible reasons:"),
      list([
        "A slow or broken network: check it, then choose Reload.",
        "Old files in the cache: close and open Excel; else have the Office add-in cache cleared.",
        "Excel or a system part is too old: Excel 2021 or later and WebView2 are needed.",
      ]),
      retryButton(),
    ];
    if (errors.length > 0)
      parts.push(element("p", "给管理员看的错误信息 For the administrator:"), errorText());
    show(parts);
  }

  function errorText() {
    return element("pre", errors.join("\n"));
  }

  function explainOldBrowser() {
    explained = true;
    show([
      element("h1", "这个版本的 Excel 打不开本窗格 This Excel cannot open the pane"),
      element(
        "p",
        "窗格需要 Excel 2021 以上（或 Microsoft 365）和 WebView2。工作簿照常可以填写、打印；检查和汇总请换一台电脑，或联系管理员升级。",
      ),
      element(
        "p",
        "The pane needs Excel 2021 or later (or Microsoft 365) and WebView2. The workbook itself can be filled in and printed as it is; check and compile on another PC, or ask the administrator for an upgrade.",
      ),
    ]);
  }

  function noteError(text) {
    if (isReady()) return;
    if (errors.length < MOST_ERRORS) errors.push(text);
    if (explained && !isOld()) explain();
  }

  /** A script or style sheet that does not load tells only its own element, on the way down. */
  function onError(event) {
    var target = event.target;
    if (target && target !== window && (target.src || target.href))
      noteError("没有加载 not loaded: " + (target.src || target.href));
    else noteError(String(event.message || event.error || "error"));
  }

  function onRejection(event) {
    var reason = event.reason;
    noteError(String((reason && reason.message) || reason));
  }

  function isOld() {
    return typeof window.Promise !== "function" || typeof window.BigInt !== "function";
  }

  function stopWatching() {
    for (var i = 0; i < timers.length; i += 1) window.clearTimeout(timers[i]);
    var box = place();
    if (box) empty(box);
    window.removeEventListener("error", onError, true);
    window.removeEventListener("unhandledrejection", onRejection);
  }

  function watchReadiness() {
    var observer = new MutationObserver(function () {
      if (!isReady()) return;
      observer.disconnect();
      stopWatching();
    });
    observer.observe(document.documentElement, { attributes: true });
  }

  window.addEventListener("error", onError, true);
  window.addEventListener("unhandledrejection", onRejection);
  if (isOld()) {
    window.addEventListener("load", explainOldBrowser);
    return;
  }
  watchReadiness();
  timers.push(window.setTimeout(spin, SPINNER_MILLISECONDS));
  timers.push(window.setTimeout(explain, PATIENCE_MILLISECONDS));
})();
