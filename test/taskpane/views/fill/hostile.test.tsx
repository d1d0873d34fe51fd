/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen } from "@testing-library/react";
import { draftValues } from "../../../../src/app/drafts";
import { sampleBook } from "../../../support/pane/sample-state";
import { streetDefinition } from "../../../support/sample-report";
import { box, leave, openSection, put } from "./open-section";

const COURSES = "举办法治培训期数";

const HOSTILE: readonly (readonly [string, string])[] = [
  ["a formula", '=HYPERLINK("https://example.invalid","点这里")'],
  ["markup", '<img src=x onerror="globalThis.harmed = true">'],
  ["a text as long as a cell holds", "长".repeat(32767)],
  ["a text longer than a cell holds", "9".repeat(32768)],
  ["right-to-left marks", "\u202e85\u202c"],
  ["a lone surrogate", "5\ud800"],
];

describe("a hostile text", () => {
  it.each(HOSTILE)(
    "that is %s is shown as text, stays a draft and is never written",
    async (_, text) => {
      const { actions, container, state } = await openSection("learning");
      put(COURSES, text);
      leave(COURSES);
      expect(box(COURSES).value).toBe(text);
      expect(screen.getByRole("alert").textContent).toContain("没有写进表格");
      expect(container.querySelector("img, a, script")).toBeNull();
      expect(state().drafts.get("培训.期数")).toEqual({ typed: text });
      expect(actions.commit).not.toHaveBeenCalled();
      expect(draftValues(state().drafts, streetDefinition()).current.size).toBe(0);
    },
  );

  it.each(HOSTILE.slice(0, 2))(
    "that is %s in the workbook's note is shown as text",
    async (_, note) => {
      const book = await sampleBook({ "培训.期数": { value: 1, note } });
      const { container } = await openSection("learning", { book });
      expect(screen.getByText(note)).toBeTruthy();
      expect(container.querySelector("img, a, script")).toBeNull();
    },
  );

  it.each(HOSTILE)("that is %s is shown as text before it is pasted", async (_, text) => {
    const { container } = await openSection("learning");
    fireEvent.paste(box(COURSES), { clipboardData: { getData: () => `${text}\n1` } });
    const [first] = screen.getAllByRole("listitem");
    expect(first?.textContent.length).toBeLessThan(100);
    expect(first?.textContent).toContain(text.slice(0, 4));
    expect(container.querySelector("img, a, script")).toBeNull();
  });
});
