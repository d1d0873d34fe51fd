import { beforeEach, describe, expect, it } from "@jest/globals";
import { after } from "../../support/office/after";
import { codeOf } from "../../support/office/code-of";
import { simulatedExcel } from "../../support/office/excel-client";

describe("names and tables", () => {
  beforeEach(() => {
    simulatedExcel({ sheets: ["S", "T"] });
  });

  it("names with Chinese letters and dots, which formulas know", async () => {
    const read = await after(
      (sheet, { workbook }) => {
        sheet.getRange("A1:B1").values = [[57, "=信访.办结*2"]];
        workbook.names.add("信访.办结", sheet.getRange("A1")).visible = false;
      },
      (sheet, { workbook }) => {
        const names = workbook.names.load("items/name,items/formula,items/visible,items/type");
        const range = workbook.names.getItem("信访.办结").getRange().load("address");
        const cell = sheet.getRange("B1").load("values");
        return () => [names.toJSON().items, range.address, cell.values];
      },
    );
    const item = { name: "信访.办结", formula: "=S!$A$1", visible: false, type: "Range" };
    expect(read).toEqual([[item], "S!A1", [[114]]]);
  });

  it.each(["A1", "R", "1a", "信 访", "R1C1"])("no name %j", async (name) => {
    const code = await codeOf(({ workbook }) => workbook.names.add(name, "=1"));
    expect(code).toBe("InvalidArgument");
  });

  it("tables, whose headings are texts that differ", async () => {
    const read = await after(
      (sheet) => {
        sheet.getRange("A1:C2").values = [
          ["指标", "指标", 2025],
          [1, 2, 3],
        ];
        const table = sheet.tables.add("A1:C2", true);
        table.set({ name: "台账", style: "TableStyleLight1", showFilterButton: false });
      },
      (_, { workbook }) => {
        const table = workbook.tables.getItem("台账").load("name,style,showFilterButton");
        const head = table.getHeaderRowRange().load("values");
        const body = table.getDataBodyRange().load("address");
        return () => [table.toJSON(), head.values, body.address];
      },
    );
    const [table, head, body] = read;
    expect(table).toMatchObject({
      name: "台账",
      style: "TableStyleLight1",
      showFilterButton: false,
    });
    expect([head, body]).toEqual([[["指标", "指标2", "2025"]], "S!A2:C2"]);
  });

  it("no table over another", async () => {
    await codeOf(({ workbook }) => workbook.worksheets.getItem("S").tables.add("A1:B2", true));
    const code = await codeOf(({ workbook }) =>
      workbook.worksheets.getItem("S").tables.add("B2:C3", true),
    );
    expect(code).toBe("InvalidArgument");
  });
});
