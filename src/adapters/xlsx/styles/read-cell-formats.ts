import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf } from "../xml/element";
import { BUILT_IN_FORMATS } from "./number-formats";

/** For each cell style of a styles part: its number format code, `undefined` for General. */
export function readCellFormats(root: XmlElement): readonly (string | undefined)[] {
  const codes = new Map([...BUILT_IN_FORMATS, ...ownFormats(root)]);
  const styles = childOf(root, "cellXfs");
  if (styles === undefined) return [];
  return childrenOf(styles, "xf").map((xf) => {
    const code = codes.get(Number(attributeOf(xf, "numFmtId") ?? 0));
    return code === "General" ? undefined : code;
  });
}

/** The formats that a styles part defines itself: id to code. */
export function ownFormats(root: XmlElement): ReadonlyMap<number, string> {
  const list = childOf(root, "numFmts");
  const formats = list === undefined ? [] : childrenOf(list, "numFmt");
  return new Map(
    formats.map((one) => [
      Number(attributeOf(one, "numFmtId") ?? 0),
      attributeOf(one, "formatCode") ?? "",
    ]),
  );
}
