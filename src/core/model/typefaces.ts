/** How a report to be pasted or printed is set: as the standard wants it, or in faces that every computer has. */
export type TypefaceChoice = "official" | "system";

/** The Chinese faces of a report; figures are set in Times New Roman. */
export interface Typefaces {
  readonly title: string;
  /** Headings of 一、. */
  readonly first: string;
  /** Headings of （一）. */
  readonly second: string;
  /** Whether （一） is bold, where its face alone does not set it off. */
  readonly secondBold: boolean;
  /** Paragraphs and headings of 1. */
  readonly body: string;
}

/**
 * By choice. 方正小标宋简体 is no face of Windows: where it is not installed a program takes another for the title.
 *
 * @source GB/T 9704—2012, 7.3: the faces of title, headings and body
 */
export const TYPEFACES: Readonly<Record<TypefaceChoice, Typefaces>> = {
  official: {
    title: "方正小标宋简体",
    first: "黑体",
    second: "楷体",
    secondBold: false,
    body: "仿宋",
  },
  system: { title: "黑体", first: "黑体", second: "宋体", secondBold: true, body: "宋体" },
};
