/** How a cell looks, apart from its number format. Colours are `#RRGGBB`, sizes points. */
export interface Look {
  readonly fill: string;
  readonly font: FontLook;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<Edge, BorderLook>>>;
}

export interface FontLook {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly underline: string;
  readonly strikethrough: boolean;
}

export interface BorderLook {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** The sides of one cell. */
export type Edge = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

export const NO_BORDER: BorderLook = { style: "None", color: "#000000", weight: "Thin" };

/** A new workbook's Normal style; the font is the one of a Chinese Excel. */
export const PLAIN_LOOK: Look = {
  fill: "",
  font: {
    name: "等线",
    size: 11,
    bold: false,
    italic: false,
    color: "#000000",
    underline: "None",
    strikethrough: false,
  },
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};
