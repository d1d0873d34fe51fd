import type { OpenReport } from "../../../app/open-report";
import type { DocumentPart, DraftReason } from "../../../core/model/document";
import type { Place } from "../../../core/model/entry";
import { readCover } from "../../../workbook/read-cover";
import { textPlace } from "./text-place";

/** Where something that is missing or wrong can be put right. */
export type Target =
  | { readonly to: "field"; readonly figure: string }
  | { readonly to: "check" }
  | { readonly to: "cell"; readonly place: Place };

/** Where a reason for 未定稿 can be settled; absent where there is no such place any more. */
export function targetOfReason(reason: DraftReason, report: OpenReport): Target | undefined {
  switch (reason.code) {
    case "missing-figure":
      return targetOfFigure(reason.figure, `${reason.section}.${reason.paragraph}`, report);
    case "missing-comparison":
      return { to: "field", figure: reason.figure };
    case "hard-finding":
      return { to: "check" };
    case "broken-template":
    case "unknown-placeholder":
    case "missing-narrative":
      return cell(textPlace(report, `${reason.section}.${reason.paragraph}`));
    case "unclaimed-text":
      return cell({ sheet: reason.sheet, address: `A${reason.row}` });
    case "missing-unit":
      return cell(readCover(report.snapshot).places.get("unit"));
    case "missing-year":
      return cell(readCover(report.snapshot).places.get("year"));
  }
}

/** Where what a 【待填】 stands for is filled in. */
export function targetOfMissing(
  part: Extract<DocumentPart, { kind: "missing" }>,
  paragraph: string,
  report: OpenReport,
): Target | undefined {
  return targetOfFigure(part.figure, paragraph, report);
}

/** A figure's field; of narrative, and of a figure that nobody has, the text that names it. */
function targetOfFigure(figure: string, paragraph: string, report: OpenReport): Target | undefined {
  return report.definition.figures.has(figure)
    ? { to: "field", figure }
    : cell(textPlace(report, paragraph));
}

function cell(place: Place | undefined): Target | undefined {
  return place && { to: "cell", place };
}
