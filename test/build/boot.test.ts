/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";

const SOURCE = readFileSync("assets/boot.js", "utf8");

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = '<div id="root"></div><div id="boot" role="status"></div>';
  delete document.documentElement.dataset.ready;
});

afterEach(() => {
  // The pane becomes ready in the end, so that no watchdog of one test listens in the next.
  document.documentElement.dataset.ready = "";
  jest.useRealTimers();
});

/** Runs the file as a page does. */
function boot(): void {
  const script = document.createElement("script");
  script.textContent = SOURCE;
  document.head.append(script);
}

function shown(): string {
  return document.getElementById("boot")?.textContent ?? "";
}

/** Observers are told after the change, in a microtask. */
async function becomeReady(): Promise<void> {
  document.documentElement.dataset.ready = "";
  await Promise.resolve();
  await Promise.resolve();
}

describe("the boot watchdog", () => {
  it("says nothing in the first second", () => {
    boot();
    jest.advanceTimersByTime(999);
    expect(shown()).toBe("");
  });

  it("says after one second that the pane is opening", () => {
    boot();
    jest.advanceTimersByTime(1000);
    expect(shown()).toContain("正在打开");
  });

  it("says after eight seconds why the pane may be blank and what to do, and offers to reload", () => {
    boot();
    jest.advanceTimersByTime(8000);
    expect(shown()).toContain("窗格没有打开");
    expect(shown()).toContain("工作簿里的数没有动");
    expect(shown()).toContain("The pane did not open");
    expect(document.querySelector("#boot button")?.textContent).toContain("重新加载");
  });

  it("falls silent when the pane is ready, before and after it spoke", async () => {
    boot();
    jest.advanceTimersByTime(1500);
    expect(shown()).not.toBe("");
    await becomeReady();
    expect(shown()).toBe("");
    jest.advanceTimersByTime(20_000);
    expect(shown()).toBe("");
  });

  it("shows errors that happened meanwhile, as text", () => {
    boot();
    window.dispatchEvent(new ErrorEvent("error", { message: "<img src=x> broke" }));
    jest.advanceTimersByTime(8000);
    expect(shown()).toContain("<img src=x> broke");
    expect(document.querySelector("#boot img")).toBeNull();
  });

  it("names a script that did not load", () => {
    boot();
    const script = document.createElement("script");
    script.type = "text/plain";
    script.src = "https://localhost/office/office.js";
    document.head.append(script);
    script.dispatchEvent(new Event("error"));
    jest.advanceTimersByTime(8000);
    expect(shown()).toContain("没有加载 not loaded: https://localhost/office/office.js");
  });

  it("tells an old browser what is needed as soon as its page stands, and nothing else later", () => {
    const { BigInt: modern } = window as { BigInt?: unknown };
    Object.defineProperty(window, "BigInt", {
      value: undefined,
      configurable: true,
      writable: true,
    });
    boot();
    window.dispatchEvent(new Event("load"));
    jest.advanceTimersByTime(20_000);
    Object.defineProperty(window, "BigInt", { value: modern, configurable: true, writable: true });
    expect(shown()).toContain("需要 Excel 2021 以上");
    expect(shown()).not.toContain("窗格没有打开");
  });
});

describe("the watchdog's file", () => {
  it("is written in the JavaScript of 2009, which IE11 reads", () => {
    const code = SOURCE.replace(/\/\*[\s\S]*?\*\//g, "");
    expect(code).not.toMatch(/=>|`|\b(let|const|class|async|await)\b|\.\.\.|\?\.|\?\?/);
  });
});
