/**
 * @jest-environment jsdom
 *
 * The figures of the seed, typed into the pane's forms and nowhere else, over Microsoft's unchanged office.js and a
 * simulated Excel; then checked and compiled through the pane. The outcome is what the command line's golden files
 * say, letter by letter.
 */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { openExcel } from "../../src/adapters/office/open-excel";
import { checkJson } from "../../src/app/check-json";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { headOf } from "../../src/app/report-title";
import { toPlainText } from "../../src/core/compile/plain-text";
import { openPane } from "../../src/taskpane/open-pane";
import type { PaneStore } from "../../src/taskpane/state/pane-store";
import type { CellValue } from "../../src/workbook/port";
import { ExcelHost } from "../../src/workbench/host/excel-host";
import { lastYearFile } from "../support/last-year-file";
import { bootOffice } from "../support/office/office-window";
import { idle, reportOf } from "../support/pane/live-pane";
import { sampleValues, streetDefinition } from "../support/sample-report";

Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A figure as the seed states it. */
interface Stated {
  readonly value: string;
  readonly period?: string;
  readonly note?: string;
}

const definition = streetDefinition();
const seed = new Map(
  Object.entries(sampleValues("sample-2021")).map(([id, one]) => [id, statedOf(one)]),
);
let store: PaneStore;
let host: ExcelHost;

const golden = (name: string) => readFileSync(join(__dirname, "../app/golden", name), "utf8");

beforeAll(async () => {
  host = new ExcelHost({ sheets: ["Sheet1"] });
  await bootOffice({ host });
  const root = document.createElement("div");
  document.body.append(root);
  act(() => {
    ({ store } = openPane(root, openExcel(), Office.context));
  });
  await settle();
  await makeWorkbook();
  for (const { id } of definition.sections) await fillSection(id);
});

describe("the seed through the pane's forms, over Microsoft's client", () => {
  it("has every figure in the workbook and none left in the forms", () => {
    expect(store.states.getState().drafts.size).toBe(0);
    const { current } = reportOf(store).book.figures;
    expect(
      [...seed.keys()].filter((id) => (current.get(id)?.entry.state ?? "blank") === "blank"),
    ).toEqual([]);
  });

  it("gives the findings of the command line, byte for byte", () => {
    const { book } = store.states.getState();
    if (book.kind !== "open") throw new Error(book.kind);
    const json = checkJson(book.checked, headOf(book.report), definition, "zh-CN");
    expect(`${JSON.stringify(json, null, 2)}\n`).toBe(golden("sample-2021.json"));
  });

  it("gives the text of the command line, byte for byte", () => {
    const { document: compiled, draftNotes } = compileWorkbook(reportOf(store), {
      language: "zh-CN",
    });
    expect(toPlainText(compiled, draftNotes)).toBe(golden("sample-2021.txt"));
  });

  it("writes the sheets of the command line when 生成汇总表 is pressed", async () => {
    await userEvent.setup().click(screen.getByRole("tab", { name: /^汇总/ }));
    await userEvent.setup().click(await screen.findByRole("button", { name: "生成汇总表" }));
    await waitFor(() => expect(store.states.getState().notice).toMatchObject({ kind: "written" }));
    const snapshot = await openExcel().read();
    if (!snapshot.ok) throw new Error(snapshot.failure.code);
    const sheet = snapshot.value.sheets.find(({ name }) => name === "检查结果");
    const rows = new Map<number, string[]>();
    for (const { row, value } of sheet?.cells ?? [])
      rows.set(row, [...(rows.get(row) ?? []), textOf(value)]);
    const table = [...rows.values()].map((row) => row.join("\t"));
    expect(`${table.join("\n")}\n`).toBe(golden("sample-2021-results.tsv"));
  });

  it("reads, writes and reads back once each, whether one figure is typed or fifty", async () => {
    const one = await tripsOf(async () => {
      store.actions.draft("信访.转办", { typed: "59" });
      await store.actions.commit();
    });
    const fifty = await tripsOf(async () => {
      for (const [id, { value }] of [...seed].slice(0, 50)) {
        if (id !== "信访.转办") store.actions.draft(id, { typed: `${value.replace(/\D/g, "")}1` });
      }
      await store.actions.commit();
    });
    expect([one, fifty]).toEqual([3, 3]);
  });

  it("compiles with one read, one write and one request that shows 汇总; with one more where what is to be restored was not what was read", async () => {
    expect(await tripsOf(() => store.actions.compile())).toBe(4);
    expect(await tripsOf(() => store.actions.compile())).toBe(3);
  });
});

/** Requests that a job sends to Excel. */
async function tripsOf(job: () => Promise<void>): Promise<number> {
  await settle();
  const before = host.counters.read().roundTrips;
  await act(job);
  return host.counters.read().roundTrips - before;
}

/** 开始: the form, with last year's file. */
async function makeWorkbook(): Promise<void> {
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "新建工作簿" }));
  await user.type(screen.getByLabelText(/^单位/), "广内街道");
  await user.clear(screen.getByLabelText(/^年度/));
  await user.type(screen.getByLabelText(/^年度/), "2021");
  const bytes = await lastYearFile();
  const file = Object.assign(new File([], "2020.xlsx"), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });
  await user.upload(screen.getByLabelText(/^去年的工作簿/), file);
  await user.click(screen.getByRole("button", { name: "建立" }));
  await waitFor(() => expect(store.states.getState().book.kind).toBe("open"), { timeout: 20_000 });
}

/** 填报: every figure of the section that the seed states, and Enter in the last one, which writes them all. */
async function fillSection(section: string): Promise<void> {
  const figures = [...definition.figures.values()].filter(
    (figure) => figure.section === section && seed.has(figure.id),
  );
  if (figures.length === 0) return;
  act(() => store.actions.goToSection(section));
  for (const { id } of figures) await fillField(id);
  const last = entryOf(await fieldOf(figures.at(-1)?.id ?? ""));
  act(() => last.focus());
  act(() => void fireEvent.keyDown(last, { key: "Enter" }));
  act(() => last.blur());
  await waitFor(() => expect(store.states.getState().drafts.size).toBe(0), { timeout: 20_000 });
  await settle();
}

async function fillField(id: string): Promise<void> {
  const { value, period, note } = seed.get(id) ?? { value: "" };
  // A field is drawn anew when it changes from a computed figure to one that is typed, so it is looked up each time.
  const state = within(await fieldOf(id)).queryByRole("button", { name: /照抄通报的数/ });
  if (state) fireEvent.click(state);
  fireEvent.change(entryOf(await fieldOf(id)), { target: { value } });
  if (period === undefined && note === undefined) return;
  fireEvent.click(within(await fieldOf(id)).getByRole("button", { name: /^时期/ }));
  const typeInto = async (label: string, text: string) => {
    const box = await within(await fieldOf(id)).findByLabelText(label);
    fireEvent.change(box, { target: { value: text } });
  };
  if (period !== undefined) await typeInto("统计时期", period);
  if (note !== undefined) await typeInto("说明", note);
}

function fieldOf(id: string): Promise<HTMLElement> {
  return waitFor(() => {
    const field = document.querySelector<HTMLElement>(`[data-figure="${id}"]`);
    if (field === null) throw new Error(`no field of ${id}`);
    return field;
  });
}

function entryOf(field: HTMLElement): HTMLElement {
  const entry = field.querySelector<HTMLElement>("[data-entry]");
  if (entry === null) throw new Error("nothing to type into");
  return entry;
}

function statedOf(source: unknown): Stated {
  if (typeof source !== "object" || source === null) return { value: String(source) };
  const { value, period, note } = source as Readonly<Record<string, unknown>>;
  return {
    value: String(value),
    ...(typeof period === "string" && { period }),
    ...(typeof note === "string" && { note }),
  };
}

function textOf(value: CellValue): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The pane has nothing left to do. */
async function settle(): Promise<void> {
  await act(async () => {
    do await idle();
    while (store.states.getState().job !== undefined);
  });
}
