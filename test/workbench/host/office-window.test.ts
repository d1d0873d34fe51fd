/** @jest-environment jsdom */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import type { Conversation } from "../../../src/workbench/host/office/conversation";
import { bootOffice } from "../../support/office/office-window";

describe("the whole of office.js in a window", () => {
  const host = new ExcelHost({ sheets: ["S"], api: "1.9" });
  const theme = { isDarkTheme: true, bodyBackgroundColor: "#262626" };
  let conversation: Conversation;

  beforeAll(async () => {
    conversation = await bootOffice({ host, requirements: { ExcelApi: 1.9 }, theme });
  });

  it("knows its program, language and theme", async () => {
    const ready = await Office.onReady();
    expect(ready.host).toBe("Excel");
    expect(Office.context.displayLanguage).toBe("zh-CN");
    expect(Office.context.officeTheme).toMatchObject(theme);
  });

  it("knows the requirement sets that were declared, and no others", () => {
    const has = (set: string, version: string) =>
      Office.context.requirements.isSetSupported(set, version);
    expect([has("ExcelApi", "1.9"), has("ExcelApi", "1.10")]).toEqual([true, false]);
    expect(has("CustomFunctionsRuntime", "1.1")).toBe(false);
  });

  it("reads and writes the host's workbook", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A1:B1");
      range.values = [[1, "=A1+1"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 2]]);
  });

  it("keeps settings in the document", async () => {
    const { settings } = Office.context.document;
    settings.set("key", { one: 1 });
    const saved = await new Promise((resolve) => settings.saveAsync(resolve));
    expect(saved).toMatchObject({ status: "succeeded" });
    expect(settings.get("key")).toEqual({ one: 1 });
  });

  it("hears of another selection through the document's event", async () => {
    const heard = new Promise<void>((resolve) => {
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () =>
        resolve(),
      );
    });
    await conversation.listeningFor("documentSelectionChanged");
    host.selectCells("S", "B2");
    await expect(heard).resolves.toBeUndefined();
  });

  it("carries out a ribbon command until it says that it is done", async () => {
    const done: string[] = [];
    Office.actions.associate("compile", (event: Office.AddinCommands.Event) => {
      done.push(event.source.id);
      event.completed();
    });
    const outcome = await conversation.invokeCommand("compile", "CompileButton");
    expect(outcome.status).toBe(0);
    expect(done).toEqual(["CompileButton"]);
  });
});
