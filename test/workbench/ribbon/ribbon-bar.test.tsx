/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../../src/core/messages/language";
import type { RibbonControl } from "../../../src/workbench/ribbon/ribbon";
import { RibbonBar, type RibbonBarProps } from "../../../src/workbench/ribbon/ribbon-bar";
import { axeFindings } from "../../support/pane/axe";
import { ribbonOf } from "./real-manifest";

afterEach(cleanup);

/** The bar over the add-in's manifest, with spies. */
function shown(language: Language = "zh-CN", given: Partial<RibbonBarProps> = {}) {
  const onPane = jest.fn<RibbonBarProps["onPane"]>();
  const onCommand = jest.fn<RibbonBarProps["onCommand"]>();
  const ribbon = ribbonOf(language);
  const bar = (changed: Partial<RibbonBarProps>) => (
    <FluentProvider theme={webLightTheme}>
      <RibbonBar {...{ ribbon, language, onPane, onCommand }} {...given} {...changed} />
    </FluentProvider>
  );
  const { rerender } = render(bar({}));
  const change = (changed: Partial<RibbonBarProps>) => rerender(bar(changed));
  return { ribbon, onPane, onCommand, change, user: userEvent.setup() };
}

/** Everything that is drawn: menus and tooltips lie beside the bar. */
const findings = () => act(() => axeFindings(document.body));
const button = (name: string) => screen.getByRole("button", { name });
const isDisabled = (element: Element) => element.getAttribute("aria-disabled") === "true";

describe("the bar", () => {
  it.each<Language>(["zh-CN", "en"])(
    "shows the tab, and every group with its controls, in %s",
    (language) => {
      const { ribbon } = shown(language);
      expect(screen.getByRole("tab", { selected: true }).textContent).toBe(ribbon.tab.label);
      expect(screen.getAllByRole("group")).toHaveLength(ribbon.tab.groups.length);
      for (const { label, controls } of ribbon.tab.groups) {
        const group = within(screen.getByRole("group", { name: label }));
        const names = group.getAllByRole("button").map((each) => each.textContent.trim());
        expect(names).toEqual(controls.map((control: RibbonControl) => control.label));
      }
    },
  );

  it("opens the pane at a button's address", async () => {
    const { user, onPane, onCommand } = shown();
    await user.click(button("填报"));
    expect(onPane.mock.calls).toEqual([["https://localhost:3000/taskpane.html?view=fill"]]);
    expect(onCommand).not.toHaveBeenCalled();
  });

  it("calls a command by its function, with the id of the button", async () => {
    const { user, onPane, onCommand } = shown("en");
    await user.click(button("Compile"));
    expect(onCommand.mock.calls).toEqual([["compile", "Fazhi.Compile"]]);
    expect(onPane).not.toHaveBeenCalled();
  });

  it("calls a command of a menu with the id of the item, not of the menu", async () => {
    const { user, onCommand } = shown();
    await user.click(button("公式转换"));
    const items = screen.getAllByRole("menuitem").map((item) => item.textContent);
    expect(items).toEqual(["换成普通公式", "换成数值", "换回 FAZHI 函数"]);
    expect(onCommand).not.toHaveBeenCalled();
    await user.click(screen.getByRole("menuitem", { name: "换成数值" }));
    expect(onCommand.mock.calls).toEqual([["convertToValues", "Fazhi.ToValues"]]);
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("unfolds a menu by the arrow down, and calls by Enter", async () => {
    const { user, onCommand } = shown();
    act(() => button("公式转换").focus());
    await user.keyboard("{ArrowDown}");
    // jsdom lays nothing out, so that Fluent finds no visible item to go to by itself.
    act(() => screen.getByRole("menuitem", { name: "换回 FAZHI 函数" }).focus());
    await user.keyboard("{Enter}");
    expect(onCommand.mock.calls).toEqual([["convertBack", "Fazhi.Back"]]);
  });

  it("describes every control by its supertip", () => {
    const { ribbon } = shown("en");
    for (const { label, supertip } of ribbon.tab.groups.flatMap(({ controls }) => controls)) {
      const described = button(label).getAttribute("aria-describedby") ?? "";
      expect(document.getElementById(described)?.textContent).toBe(
        `${supertip.title}${supertip.description}`,
      );
    }
  });

  it("shows pictures of 32 px, and larger ones on finer screens", () => {
    shown();
    const picture = button("检查").querySelector("img");
    expect(picture?.getAttribute("src")).toMatch(/check-32\.png$/);
    expect(picture?.getAttribute("srcset")).toContain("check-64.png 2x");
    expect(picture?.getAttribute("alt")).toBe("");
  });

  it("has the page's own things before the tab", () => {
    shown("zh-CN", { file: <button>文件</button> });
    const order = button("文件").compareDocumentPosition(screen.getByRole("tab"));
    expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("has nothing that axe finds wrong, with a menu unfolded and while a command runs too", async () => {
    const { user, change } = shown();
    expect(await findings()).toEqual([]);
    await user.click(button("公式转换"));
    expect(screen.getByRole("menu")).toBeTruthy();
    expect(await findings()).toEqual([]);
    await user.keyboard("{Escape}{Escape}");
    change({ busy: "Fazhi.Compile" });
    expect(await findings()).toEqual([]);
  });
});

describe("while a command runs", () => {
  it("says which by its label, an item of a menu too", () => {
    const { change } = shown();
    expect(screen.getByRole("status").textContent).toBe("");
    change({ busy: "Fazhi.Compile" });
    expect(screen.getByRole("status").textContent).toBe("正在运行“一键汇总”…");
    change({ busy: "Fazhi.ToValues" });
    expect(screen.getByRole("status").textContent).toBe("正在运行“换成数值”…");
    change({ busy: undefined });
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("is busy as a whole", () => {
    const { change } = shown();
    expect(screen.getByRole("toolbar").getAttribute("aria-busy")).toBe("false");
    change({ busy: "Fazhi.Compile" });
    expect(screen.getByRole("toolbar").getAttribute("aria-busy")).toBe("true");
  });

  it("takes no press of any control, by mouse or by keyboard", async () => {
    const { user, onPane, onCommand } = shown("zh-CN", { busy: "Fazhi.Compile" });
    const controls = within(screen.getByRole("toolbar")).getAllByRole("button");
    expect(controls.filter(isDisabled)).toHaveLength(7);
    for (const control of controls) {
      await user.click(control);
      act(() => control.focus());
      await user.keyboard("{Enter} {ArrowDown}");
    }
    expect(screen.queryByRole("menu")).toBeNull();
    expect([onPane.mock.calls, onCommand.mock.calls]).toEqual([[], []]);
  });

  it("leaves the focus on the button that was pressed", async () => {
    const { user, change } = shown();
    await user.click(button("一键汇总"));
    change({ busy: "Fazhi.Compile" });
    expect(document.activeElement).toBe(button("一键汇总"));
    // A browser takes the focus from what is `disabled`; jsdom does not.
    expect(button("一键汇总").hasAttribute("disabled")).toBe(false);
    change({ busy: undefined });
    expect(document.activeElement).toBe(button("一键汇总"));
    expect(isDisabled(button("一键汇总"))).toBe(false);
  });

  it("takes no press of an item of a menu that was unfolded before", async () => {
    const { user, change, onCommand } = shown();
    await user.click(button("公式转换"));
    change({ busy: "Fazhi.Compile" });
    await user.click(screen.getByRole("menuitem", { name: "换成数值" }));
    expect(onCommand).not.toHaveBeenCalled();
  });
});
