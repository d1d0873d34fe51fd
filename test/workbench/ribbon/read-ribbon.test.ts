/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import type { RibbonAction, RibbonControl } from "../../../src/workbench/ribbon/ribbon";
import { RIBBON_WORDS } from "../../../src/workbench/ribbon/ribbon-words";
import { changed, controlsOf, MANIFEST, mistakesIn, ribbonOf } from "./real-manifest";

const SITE = "https://localhost:3000";

const pane = (view: string): RibbonAction => ({
  kind: "pane",
  taskpaneId: "Fazhi.Pane",
  url: `${SITE}/taskpane.html?view=${view}`,
});
const command = (functionName: string): RibbonAction => ({ kind: "command", functionName });

/** Id, Chinese and English label, and what a press does; a menu does nothing itself. */
const CONTROLS: readonly (readonly [string, string, string, RibbonAction | undefined])[] = [
  ["Fazhi.Start", "新建工作簿", "New workbook", pane("start")],
  ["Fazhi.Fill", "填报", "Fill in", pane("fill")],
  ["Fazhi.Check", "检查", "Check", pane("check")],
  ["Fazhi.Compile", "一键汇总", "Compile", command("compile")],
  ["Fazhi.Restore", "恢复上一次", "Restore last", command("restore")],
  ["Fazhi.Convert", "公式转换", "Convert formulas", undefined],
  ["Fazhi.ToPlain", "换成普通公式", "To ordinary formulas", command("convertToPlain")],
  ["Fazhi.ToValues", "换成数值", "To values", command("convertToValues")],
  ["Fazhi.Back", "换回 FAZHI 函数", "Back to FAZHI functions", command("convertBack")],
  ["Fazhi.Help", "帮助", "Help", pane("about")],
];

const actionOf = (control: RibbonControl) =>
  control.kind === "button" ? control.action : undefined;

describe("the ribbon of the add-in's manifest", () => {
  it("has every control of the manifest, in its order", () => {
    const written = [...MANIFEST.matchAll(/<(?:Control|Item)\b[^>]*\bid="([^"]+)"/g)];
    expect(controlsOf(ribbonOf("zh-CN")).map(({ id }) => id)).toEqual(written.map(([, id]) => id));
  });

  it("has each control's label and action in Chinese", () => {
    const found = controlsOf(ribbonOf("zh-CN")).map((each) => [
      each.id,
      each.label,
      actionOf(each),
    ]);
    expect(found).toEqual(CONTROLS.map(([id, chinese, , action]) => [id, chinese, action]));
  });

  it("has each control's label and action in English", () => {
    const found = controlsOf(ribbonOf("en")).map((each) => [each.id, each.label, actionOf(each)]);
    expect(found).toEqual(CONTROLS.map(([id, , english, action]) => [id, english, action]));
  });

  it("has the tab and the groups by name, and each control in its group", () => {
    const { addIn, tab } = ribbonOf("zh-CN");
    expect([addIn, tab.label]).toEqual(["法治年报助手", "法治年报"]);
    expect(tab.groups.map(({ label, controls }) => [label, controls.length])).toEqual([
      ["填报与检查", 3],
      ["汇总", 2],
      ["工具与帮助", 2],
    ]);
    const english = ribbonOf("en");
    expect([english.addIn, english.tab.label]).toEqual(["Fazhi Report", "Annual report"]);
    expect(english.tab.groups.map(({ label }) => label)).toEqual([
      "Fill in and check",
      "Summary",
      "Tools and help",
    ]);
  });

  it("has a supertip with a title and a text of its own for every control", () => {
    const tips = controlsOf(ribbonOf("zh-CN")).map(({ supertip }) => supertip);
    expect(tips.map(({ title }) => title)).toEqual(CONTROLS.map(([, chinese]) => chinese));
    expect(new Set(tips.map(({ description }) => description)).size).toBe(CONTROLS.length);
    expect(tips[7]?.description).toBe("全部换成现在显示的数值。");
  });

  it("has every picture by its size", () => {
    const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
    const fill = controlsOf(ribbonOf("en"))[1];
    expect(fill?.icons).toEqual(
      Object.fromEntries(sizes.map((size) => [size, `${SITE}/assets/icons/fill-${size}.png`])),
    );
  });

  it("knows the pages behind the tab, and the functions of the language", () => {
    const { origin, pane: page, commandsPage, functions, getStarted } = ribbonOf("zh-CN");
    expect({ origin, page, commandsPage, functions }).toEqual({
      origin: SITE,
      page: `${SITE}/taskpane.html`,
      commandsPage: `${SITE}/commands.html`,
      functions: {
        script: `${SITE}/functions.js`,
        page: `${SITE}/functions.html`,
        metadata: `${SITE}/functions.json`,
        namespace: "FAZHI",
      },
    });
    expect(getStarted?.title).toBe("开始填写法治年报");
    expect(ribbonOf("en").functions?.metadata).toBe(`${SITE}/functions.en.json`);
    expect(ribbonOf("en").getStarted).toMatchObject({
      title: "Start on the annual report",
      learnMoreUrl: `${SITE}/assets/help/index.html`,
    });
  });

  it("says the default where a text has no override for the language", () => {
    const english = '<bt:Override Locale="en-US" Value="Fill in" />';
    expect(controlsOf(ribbonOf("en", changed(english, "")))[1]?.label).toBe("填报");
    const japanese = changed(english, '<bt:Override Locale="ja-JP" Value="記入" />');
    expect(controlsOf(ribbonOf("en", japanese))[1]?.label).toBe("填报");
  });

  it("takes an override for Chinese where English is the default", () => {
    const turned = '<bt:Override Locale="zh-CN" Value="填数" />';
    const manifest = changed('<bt:Override Locale="en-US" Value="Fill in" />', turned);
    expect(controlsOf(ribbonOf("zh-CN", manifest))[1]?.label).toBe("填数");
  });

  it("is read by namespace, whatever the prefixes are", () => {
    const manifest = MANIFEST.replaceAll("bt:", "b:").replace("xmlns:bt=", "xmlns:b=");
    expect(ribbonOf("en", manifest)).toEqual(ribbonOf("en"));
  });

  it("may be without custom functions and first words", () => {
    const without = changed(/<AllFormFactors>.*<\/AllFormFactors>/s, "").replace(
      /<GetStarted>.*<\/GetStarted>/s,
      "",
    );
    const ribbon = ribbonOf("zh-CN", without);
    expect([ribbon.functions, ribbon.getStarted]).toEqual([undefined, undefined]);
  });
});

describe("a manifest of which no ribbon can be made", () => {
  it.each([
    [
      "ShortStrings",
      "Fill.Label",
      "Fazhi.Fill/Label",
      /<bt:String id="Fill.Label".*?<\/bt:String>/s,
    ],
    [
      "LongStrings",
      "Back.Tip",
      "Fazhi.Back/Supertip/Description",
      /<bt:String id="Back.Tip".*?<\/bt:String>/s,
    ],
    ["Images", "Icon.Fill.32", "Fazhi.Fill/Icon/Image", /<bt:Image id="Icon.Fill.32".*?\/>/],
    [
      "Urls",
      "Pane.Help.Url",
      "Fazhi.Help/Action/SourceLocation",
      /<bt:Url id="Pane.Help.Url".*?\/>/,
    ],
  ])("tells a resid that %s does not have, with the resid", (table, resid, place, entry) => {
    const told = mistakesIn(changed(entry, ""));
    expect(told).toContainEqual({ kind: "unknown-resource", place, resid, table });
    expect(told.every((mistake) => "resid" in mistake && mistake.resid === resid)).toBe(true);
  });

  it("tells a resid of the wrong table, as Excel looks it up in one only", () => {
    const wrong = changed('<Label resid="Fill.Label" />', '<Label resid="Fill.Tip" />');
    expect(mistakesIn(wrong)).toEqual([
      {
        kind: "unknown-resource",
        place: "Fazhi.Fill/Label",
        resid: "Fill.Tip",
        table: "ShortStrings",
      },
    ]);
  });

  it("tells all mistakes at once", () => {
    const two = changed(/<FunctionFile.*?\/>/, "").replace(
      /<FunctionName>restore<\/FunctionName>/,
      "<FunctionName> </FunctionName>",
    );
    expect(mistakesIn(two)).toEqual([
      expect.objectContaining({ kind: "missing", what: "<FunctionFile>" }),
      { kind: "missing", place: "Fazhi.Restore/Action/FunctionName", what: "text" },
    ]);
  });

  it.each([
    ["<VersionOverrides>", /<VersionOverrides.*<\/VersionOverrides>/s, ""],
    ['<Host xsi:type="Workbook">', '<Host xsi:type="Workbook">', '<Host xsi:type="Document">'],
    ["PrimaryCommandSurface", '"PrimaryCommandSurface"', '"ContextMenu"'],
    ["<CustomTab>", /<CustomTab.*<\/CustomTab>/s, ""],
    ["<TaskpaneId>", "<TaskpaneId>Fazhi.Pane</TaskpaneId>", ""],
    ["resid", '<FunctionFile resid="Commands.Url" />', "<FunctionFile />"],
    ["DefaultValue", '<DisplayName DefaultValue="法治年报助手">', "<DisplayName>"],
  ])("tells once that %s is not there", (what, from, to) => {
    expect(mistakesIn(changed(from, to))).toEqual([
      { kind: "missing", place: expect.stringMatching(/./), what },
    ]);
  });

  it.each(["taskpane.html", "javascript:alert(1)", "https://"])(
    "tells the address %s, which no browser loads as a page",
    (address) => {
      const manifest = changed(`"${SITE}/taskpane.html?view=fill"`, `"${address}"`);
      expect(mistakesIn(manifest)).toEqual([
        {
          kind: "not-an-address",
          place: "Fazhi.Fill/Action/SourceLocation",
          found: address,
        },
      ]);
    },
  );

  it("tells what Excel would show and this ribbon cannot", () => {
    const control = changed('xsi:type="Menu"', 'xsi:type="Gallery"');
    expect(mistakesIn(control)).toEqual([
      { kind: "not-imitated", place: "Fazhi.Convert", found: "Gallery" },
    ]);
    const action = changed('xsi:type="ExecuteFunction"', 'xsi:type="Navigate"');
    expect(mistakesIn(action)).toEqual([
      { kind: "not-imitated", place: "Fazhi.Compile/Action", found: "Navigate" },
    ]);
    const borrowed = changed('<Group id="Fazhi.GroupSummary">', '<OfficeGroup id="Font" />$&');
    expect(mistakesIn(borrowed)).toEqual([
      { kind: "not-imitated", place: "Font", found: "OfficeGroup" },
    ]);
  });

  it("is told from text that is no XML, and from XML of something else", () => {
    expect(mistakesIn("<!doctype html><p>404")).toEqual([
      { kind: "not-xml", detail: expect.stringMatching(/./) },
    ]);
    expect(mistakesIn("")).toEqual([{ kind: "not-xml", detail: expect.stringMatching(/./) }]);
    expect(mistakesIn("<OfficeApp />")).toEqual([{ kind: "not-a-manifest", found: "OfficeApp" }]);
  });

  it("is explained in both languages, with the resid", () => {
    const [mistake] = mistakesIn(changed(/<bt:Url id="Pane.Help.Url".*?\/>/, ""));
    if (mistake === undefined) throw new Error("no mistake");
    expect(RIBBON_WORDS["zh-CN"].mistake(mistake)).toBe(
      "清单里 Fazhi.Help/Action/SourceLocation 用的资源 Pane.Help.Url 在 Urls 里没有。",
    );
    expect(RIBBON_WORDS.en.mistake(mistake)).toBe(
      "Fazhi.Help/Action/SourceLocation in the manifest uses the resource Pane.Help.Url, which Urls does not have.",
    );
  });
});
