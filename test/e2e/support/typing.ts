import type { Frame } from "playwright-core";
import type { SeedFigure } from "./seed";
import type { WorkbenchPage } from "./workbench-page";

/** Where a figure is in the workbook: its sheet, and the columns of its row. */
interface FigurePlace {
  readonly sheet: string;
  readonly row: number;
}

/** Columns of a section's sheet that people type into. */
const COLUMNS = { value: "D", period: "G", note: "I" } as const;

/** Types figures into the grid, each into its own row; figures that need a period or a note have cells for them. */
export async function typeInGrid(
  driver: WorkbenchPage,
  figures: readonly SeedFigure[],
): Promise<void> {
  let front = "";
  for (const { id, value, period, note } of figures) {
    const { sheet, row } = await placeOf(driver, id);
    if (sheet !== front) await driver.showSheet(sheet);
    front = sheet;
    await driver.type(`${COLUMNS.value}${row}`, value);
    if (period !== undefined) await driver.type(`${COLUMNS.period}${row}`, period);
    if (note !== undefined) await driver.type(`${COLUMNS.note}${row}`, note);
  }
}

/** Cells are found as people find them: by the figure's id in the row. */
export function placeOf(driver: WorkbenchPage, id: string): Promise<FigurePlace> {
  return driver.page.evaluate((wanted) => {
    const { names, sheets } = workbench.host.book;
    const formula = names.find(({ name }) => name === wanted)?.formula ?? "";
    const [, sheet = "", row = ""] = /^='?(.*?)'?!\$[A-Z]+\$(\d+)$/.exec(formula) ?? [];
    if (!sheets.some(({ name }) => name === sheet)) throw new Error(`no cell of ${wanted}`);
    return { sheet, row: Number(row) };
  }, id);
}

/** Types figures into the forms of 填报, section by section; Enter in the last field of each writes them. */
export async function typeInForms(pane: Frame, figures: readonly SeedFigure[]): Promise<void> {
  const sections = [...new Set(figures.map(({ section }) => section))];
  for (const section of sections) {
    const own = figures.filter((figure) => figure.section === section);
    await openSection(pane, section);
    for (const figure of own) await fillField(pane, figure);
    await pane.locator(`[data-figure="${own.at(-1)?.id ?? ""}"] [data-entry]`).press("Enter");
    await pane
      .getByText(/已写入/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "关闭这条提示" }).click();
  }
}

/** 填报 at a section, through the list of sections. */
async function openSection(pane: Frame, section: string): Promise<void> {
  await pane.getByRole("tab", { name: /^填报/ }).click();
  await pane.getByRole("combobox").first().selectOption(section);
}

async function fillField(pane: Frame, { id, value, period, note }: SeedFigure): Promise<void> {
  const field = pane.locator(`[data-figure="${id}"]`);
  const state = field.getByRole("button", { name: /照抄通报的数/ });
  if ((await state.count()) > 0) await state.click();
  await field.locator("[data-entry]").fill(value);
  if (period === undefined && note === undefined) return;
  await field.getByRole("button", { name: /^时期/ }).click();
  if (period !== undefined) await field.getByLabel("统计时期").fill(period);
  if (note !== undefined) await field.getByLabel("说明").fill(note);
}
