import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { noticeOfQuery } from "../../src/commands/notice";
import { type DialogOpener, showNotice } from "../../src/commands/show-notice";

const PAGE = "https://intranet.example/fazhi/commands.html?_host_Info=Excel";
const NOTICE = { title: "没有做成", text: "“封面”有保护。" };
const NAMES = {
  AsyncResultStatus: { Succeeded: "succeeded" },
  EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" },
};

beforeEach(() => void Object.assign(globalThis, { Office: NAMES }));
afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));

/** What of a dialog people and Office can do. */
interface Dialog {
  address: string;
  closed: boolean;
  tell: (event: string) => void;
}

function opener(status: string): { readonly ui: DialogOpener; readonly dialog: Dialog } {
  const handlers = new Map<string, () => void>();
  const dialog: Dialog = { address: "", closed: false, tell: (event) => handlers.get(event)?.() };
  const value = {
    addEventHandler: (event: string, handler: () => void) => void handlers.set(event, handler),
    close: () => (dialog.closed = true),
  };
  const displayDialogAsync = (address: string, _: unknown, told: (answer: unknown) => void) => {
    dialog.address = address;
    told({ status, value, error: { message: "blocked" } });
  };
  return { ui: { displayDialogAsync } as unknown as DialogOpener, dialog };
}

/** Whether a promise has ended by now. */
async function hasEnded(promise: Promise<unknown>): Promise<boolean> {
  const waiting = Symbol("waiting");
  return (await Promise.race([promise, Promise.resolve(waiting)])) !== waiting;
}

describe("showNotice", () => {
  it("opens the dialog page beside the commands' page, with the notice and without Excel's own query", () => {
    const { ui, dialog } = opener("succeeded");
    void showNotice(ui, PAGE, NOTICE);
    const { origin, pathname, search } = new URL(dialog.address);
    expect(`${origin}${pathname}`).toBe("https://intranet.example/fazhi/dialog.html");
    expect(noticeOfQuery(search)).toEqual(NOTICE);
    expect(search).not.toContain("_host_Info");
  });

  it("waits until people choose to close, and closes the dialog", async () => {
    const { ui, dialog } = opener("succeeded");
    const shown = showNotice(ui, PAGE, NOTICE);
    expect(await hasEnded(shown)).toBe(false);
    dialog.tell("message");
    await expect(shown).resolves.toBeUndefined();
    expect(dialog.closed).toBe(true);
  });

  it("ends when people close the window itself", async () => {
    const { ui, dialog } = opener("succeeded");
    const shown = showNotice(ui, PAGE, NOTICE);
    dialog.tell("event");
    await expect(shown).resolves.toBeUndefined();
  });

  it("fails where Office opens no dialog", async () => {
    await expect(showNotice(opener("failed").ui, PAGE, NOTICE)).rejects.toThrow("blocked");
  });
});
