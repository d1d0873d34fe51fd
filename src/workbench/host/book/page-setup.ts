import type { Json } from "../wire/request";
import type { Box } from "./box";

/** How a sheet is printed. Margins are points. */
export interface PageSetup {
  orientation: string;
  paperSize: string;
  zoom: Json;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  margins: Record<MarginName, number>;
  /** The six places of head and foot of all pages. */
  headersFooters: Record<HeaderFooterPlace, string>;
  printArea: Box | undefined;
  titleRows: Box | undefined;
  titleColumns: Box | undefined;
}

export type MarginName = "top" | "bottom" | "left" | "right" | "header" | "footer";

export type HeaderFooterPlace =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

export function newPageSetup(): PageSetup {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    printGridlines: false,
    printHeadings: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
    printArea: undefined,
    titleRows: undefined,
    titleColumns: undefined,
  };
}
