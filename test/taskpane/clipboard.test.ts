/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { copyText } from "../../src/taskpane/clipboard";

afterEach(() => {
  Reflect.deleteProperty(document, "execCommand");
});

/** A browser that carries out the copy command; gives what it took. */
function browserThatCopies(): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  const clipboardData = { setData: (type: string, text: string) => taken.set(type, text) };
  const execCommand = jest.fn(() => {
    const event = new Event("copy", { bubbles: true, cancelable: true });
    return !document.dispatchEvent(Object.assign(event, { clipboardData }));
  });
  Object.assign(document, { execCommand });
  return taken;
}

describe("copying", () => {
  it("gives HTML and plain text as they are", () => {
    const taken = browserThatCopies();
    expect(copyText('<p style="mso-x:1">58<b>件</b></p>', "58件\t=1+1")).toBe(true);
    expect([...taken]).toEqual([
      ["text/html", '<p style="mso-x:1">58<b>件</b></p>'],
      ["text/plain", "58件\t=1+1"],
    ]);
  });

  it("gives plain text alone where there is no HTML", () => {
    const taken = browserThatCopies();
    expect(copyText(undefined, "清单")).toBe(true);
    expect([...taken.keys()]).toEqual(["text/plain"]);
  });

  it.each([
    ["refuses", () => false],
    [
      "throws",
      () => {
        throw new Error("not allowed");
      },
    ],
  ])("says so where the browser %s", (_, execCommand) => {
    Object.assign(document, { execCommand });
    expect(copyText("<p>1</p>", "1")).toBe(false);
  });

  it("leaves the copying of people alone afterwards", () => {
    const taken = browserThatCopies();
    copyText(undefined, "清单");
    const event = new Event("copy", { bubbles: true, cancelable: true });
    document.dispatchEvent(Object.assign(event, { clipboardData: { setData: jest.fn() } }));
    expect(event.defaultPrevented).toBe(false);
    expect(taken.get("text/plain")).toBe("清单");
  });
});
