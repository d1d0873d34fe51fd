/** @jest-environment jsdom */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { openExcel } from "../../src/adapters/office/open-excel";
import type { LiveWorkbook } from "../../src/workbook/live-workbook";
import { ExcelHost } from "../../src/workbench/host/excel-host";
import type { Conversation } from "../../src/workbench/host/office/conversation";
import { bootOffice } from "../support/office/office-window";
import { contentsOf, fillWithSample } from "./support";

const DONE = 0;

describe("the ribbon's commands in Microsoft's client", () => {
  const host = new ExcelHost();
  let conversation: Conversation;
  let workbook: LiveWorkbook;

  beforeAll(async () => {
    conversation = await bootOffice({ host });
    await import("../../src/commands/main");
    workbook = openExcel();
    await fillWithSample(workbook);
  });

  async function summary(): Promise<readonly unknown[]> {
    const { sheets } = await contentsOf(workbook);
    return sheets.find(({ name }) => name === "汇总")?.cells.map(({ value }) => value) ?? [];
  }

  async function press(command: string): Promise<void> {
    const { status } = await conversation.invokeCommand(command);
    if (status !== DONE) throw new Error(`${command} ended with ${String(status)}`);
  }

  it("compile into 汇总, show it, and end the event", async () => {
    expect(await summary()).not.toContainEqual(expect.stringContaining("信访"));
    await press("compile");
    expect(await summary()).toContainEqual(expect.stringContaining("信访"));
    const { sheets, selection } = host.book;
    expect(sheets.find(({ id }) => id === selection.sheetId)?.name).toBe("汇总");
  });

  it("take it back with the next command", async () => {
    await press("restore");
    expect(await summary()).not.toContainEqual(expect.stringContaining("信访"));
  });

  it("run one after the other when two are asked for at once", async () => {
    const outcomes = await Promise.all([
      conversation.invokeCommand("compile"),
      conversation.invokeCommand("restore"),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([DONE, DONE]);
    expect(await summary()).not.toContainEqual(expect.stringContaining("信访"));
  });
});
