import { describe, expect, it } from "@jest/globals";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { attachExcel } from "../../support/office/excel-client";

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

async function listening(host: ExcelHost) {
  attachExcel(host);
  const heard: Partial<Excel.WorksheetChangedEventArgs>[] = [];
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (event: object) => {
      heard.push({ ...event });
      return Promise.resolve();
    };
    const added = [worksheets.onChanged.add(note), worksheets.onSelectionChanged.add(note)];
    await context.sync();
    return added;
  });
  return { heard, handlers };
}

async function write(address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange(address).values = values;
    await context.sync();
  });
}

describe("events", () => {
  it("tell of a person's edit what the cell held and holds, from an unknown trigger", async () => {
    const host = new ExcelHost({ sheets: ["S"] });
    const { heard } = await listening(host);
    await host.type("S", "B2", "近300");
    await settled();
    expect(heard).toEqual([
      expect.objectContaining({
        address: "B2",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        details: {
          valueBefore: "",
          valueAfter: "近300",
          valueTypeBefore: "Empty",
          valueTypeAfter: "String",
        },
      }),
    ]);
  });

  it("tell the client that wrote that it was itself", async () => {
    const { heard } = await listening(new ExcelHost({ sheets: ["S"] }));
    await write("A1:B1", [[1, 2]]);
    await settled();
    expect(heard).toEqual([
      expect.objectContaining({ address: "A1:B1", triggerSource: "ThisLocalAddin" }),
    ]);
  });

  it("tell another client that somebody else wrote", async () => {
    const host = new ExcelHost({ sheets: ["S"] });
    const { heard } = await listening(host);
    const other = host.connect();
    await other.request({
      Actions: [
        { Id: 1, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [5] } },
      ],
      ObjectPaths: {
        1: { ObjectPathType: 1, Name: "" },
        2: { ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        3: {
          ObjectPathType: 5,
          Name: "",
          ParentObjectPathId: 2,
          ArgumentInfo: { Arguments: ["S"] },
        },
        4: {
          ObjectPathType: 3,
          Name: "GetRange",
          ParentObjectPathId: 3,
          ArgumentInfo: { Arguments: ["A1"] },
        },
      },
    });
    await settled();
    expect(heard).toEqual([expect.objectContaining({ address: "A1", triggerSource: "Unknown" })]);
  });

  it("tell of another selection", async () => {
    const host = new ExcelHost({ sheets: ["S", "T"] });
    const { heard } = await listening(host);
    host.selectCells("T", "C3:D4");
    await settled();
    expect(heard).toEqual([
      expect.objectContaining({ type: "WorksheetSelectionChanged", address: "C3:D4" }),
    ]);
  });

  it("tell nothing when the handler is gone, or events are switched off", async () => {
    const host = new ExcelHost({ sheets: ["S"] });
    const { heard, handlers } = await listening(host);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await host.type("S", "A1", 1);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    for (const handler of handlers) {
      handler.remove();
      await handler.context.sync();
    }
    await host.type("S", "A2", 2);
    await settled();
    expect(heard).toEqual([]);
  });

  it("are not told for results that follow from an edit", async () => {
    const host = new ExcelHost({ sheets: ["S"] });
    await host.type("S", "B1", "=A1+1");
    const { heard } = await listening(host);
    await host.type("S", "A1", 1);
    await settled();
    expect(heard.map(({ address }) => address)).toEqual(["A1"]);
  });
});
