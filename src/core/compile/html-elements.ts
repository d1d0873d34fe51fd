/** An element with its style inline, because style sheets are lost on the way through a clipboard. */
export function element(name: string, style: string, content: string, more = ""): string {
  return `<${name}${more} style="${style}">${content}</${name}>`;
}

/** Characters that no HTML text may hold (controls, halves of a pair) are dropped, the rest is escaped. */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Control}/gu, "")
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");
}

/** Size and faces: `mso-fareast-font-family` names the Chinese one, the first of `font-family` the Latin one. */
export function face(chinese: string, points: number, bold = false): string {
  const family = `font-family:'Times New Roman','${chinese}',serif;mso-fareast-font-family:'${chinese}';`;
  return `font-size:${points}pt;font-weight:${bold ? "bold" : "normal"};${family}`;
}

/** Lines of exactly so many points. */
export function exactLines(points: number): string {
  return `line-height:${points}pt;mso-line-height-rule:exactly;`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
