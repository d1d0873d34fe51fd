import type { Language } from "../core/messages/language";

/** What a browser shows that is not Excel: where this page belongs. */
export function OutsideExcel({ language }: { readonly language: Language }) {
  const { title, lines } = WORDS[language];
  return (
    <main style={{ padding: "16px", lineHeight: 1.6, fontFamily: "sans-serif" }}>
      <h1 style={{ fontSize: "20px" }}>{title}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </main>
  );
}

const WORDS: Readonly<
  Record<Language, { readonly title: string; readonly lines: readonly string[] }>
> = {
  "zh-CN": {
    title: "请在 Excel 里打开",
    lines: [
      "这是 Excel 加载项“法治年报助手”的窗格，要在 Excel 里用。",
      "请打开 Excel，在“法治年报”选项卡里点“填报”或“检查”。没有这个选项卡时，请管理员先装好加载项。",
    ],
  },
  en: {
    title: "Open this in Excel",
    lines: [
      "This page is the pane of an Excel add-in and works inside Excel only.",
      "Open Excel and choose a command on the tab of the annual report. If there is no such tab, ask your administrator to install the add-in.",
    ],
  },
};
