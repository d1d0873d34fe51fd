import { expect, it } from "@jest/globals";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextDecoder, TextEncoder } from "node:util";
import { openExcel } from "../../../src/adapters/office/open-excel";
import { openPane } from "../../../src/taskpane/open-pane";
import type { PaneStore } from "../../../src/taskpane/state/pane-store";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { bootOffice } from "../office/office-window";
import { idle, reportOf } from "./live-pane";

/** An Excel of a certain age. */
interface OldExcel {
  /** Highest ExcelApi: `1.9`. */
  readonly api: string;
  readonly customFunctions: boolean;
  /** Features that 关于 says are missing, by name; every other one is there. */
  readonly missing: readonly string[];
}

/**
 * What the pane does on an Excel that lacks some of what it uses. The host refuses every call above its version, so
 * that each of these claims says too that none was made. Once for each test file: office.js starts once.
 */
export function itWorksWithout({ api, customFunctions, missing }: OldExcel): void {
  let store: PaneStore;

  it("starts, and 关于 names what is missing, with what is done without it", async () => {
    store = await paneOn(api, customFunctions);
    act(() => store.actions.go("about"));
    await waitFor(() => expect(featureLines()).toHaveLength(FEATURES));
    const named = featureLines().filter((line) => line.includes("不可用（需要"));
    expect(named.map((line) => line.split(" ")[0])).toEqual(missing);
  });

  it("lays out the workbook and fills in the sample", async () => {
    act(() => store.actions.go("start"));
    await userEvent.setup().click(await screen.findByRole("button", { name: "看看示例" }));
    await waitFor(() => expect(store.states.getState().book.kind).toBe("open"), {
      timeout: 30_000,
    });
    expect(reportOf(store).book.figures.current.get("信访.转办")?.entry).toMatchObject({
      state: "stated",
    });
  });

  it("takes a figure, checks it and compiles", async () => {
    act(() => store.actions.draft("复议.被申请", { typed: "41" }));
    await act(() => store.actions.commit());
    const { book } = store.states.getState();
    const checks = book.kind === "open" ? book.checked.checks : [];
    expect(checks.find(({ rule }) => rule === "FY-1")?.status).toBe("broken");
    await act(() => store.actions.compile());
    expect(store.states.getState().notice).toMatchObject({ kind: "written", job: "compiling" });
  });

  it("offers to take the last write back where that can be done, and only there", async () => {
    const restorable = !missing.includes("恢复上一次");
    expect(store.states.getState().notice).toMatchObject({ restorable });
    if (!restorable) return;
    await act(() => store.actions.restore());
    expect(store.states.getState().notice).toMatchObject({ kind: "restored" });
  });
}

const FEATURES = 10;

/** Lines of 关于 on one feature each, without the mark in front. */
function featureLines(): readonly string[] {
  const lines = [...document.querySelectorAll("li")].map(({ textContent }) => textContent);
  const features = lines.filter((line) => line.includes("可用（需要"));
  return features.map((line) => line.replace(/^[^\p{L}\p{N}]+/u, ""));
}

async function paneOn(api: string, customFunctions: boolean): Promise<PaneStore> {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  const requirements = {
    ExcelApi: Number(api),
    ...(customFunctions && { CustomFunctionsRuntime: 1.3 }),
  };
  await bootOffice({ host: new ExcelHost({ sheets: ["Sheet1"], api }), requirements });
  const root = document.createElement("div");
  document.body.append(root);
  let opened: PaneStore | undefined;
  act(() => {
    opened = openPane(root, openExcel(), Office.context).store;
  });
  await act(idle);
  if (opened === undefined) throw new Error("no pane");
  return opened;
}
