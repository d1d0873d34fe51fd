/** The languages of the interface: plain Simplified Chinese first. */
export type Language = "zh-CN" | "en";
