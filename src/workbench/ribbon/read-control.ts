import {
  attributeOf,
  childrenOf,
  type ManifestPart,
  type MaybePart,
  NAMESPACE,
  partsIn,
  requiredPart,
  textOf,
  typeOf,
} from "./manifest-part";
import { addressOf, resourceOf, type Resources } from "./manifest-resources";
import type {
  Icons,
  RibbonAction,
  RibbonButton,
  RibbonControl,
  RibbonFace,
  RibbonGroup,
} from "./ribbon";

/** Reads a group. What Excel knows besides Control would leave a gap in the bar: it is told. */
export function readGroup(part: ManifestPart, resources: Resources): RibbonGroup {
  tellOthers(part, ["Label", "Icon", "Control"]);
  return {
    id: attributeOf(part, "id"),
    label: labelOf(part, resources),
    icons: iconsOf(part, resources),
    controls: childrenOf(part, "Control").flatMap((control) => readControl(control, resources)),
  };
}

/** The words of an element with a Label. */
export function labelOf(part: ManifestPart, resources: Resources): string {
  return resourceOf(requiredPart(part, "Label"), resources, "ShortStrings");
}

/** Takes down every element inside that is not one of these. */
export function tellOthers(part: ManifestPart, known: readonly string[]): void {
  for (const { element, place } of partsIn(part))
    if (!known.includes(element.localName))
      part.report({ kind: "not-imitated", place, found: element.localName });
}

function readControl(part: ManifestPart, resources: Resources): readonly RibbonControl[] {
  switch (typeOf(part)) {
    case "Button":
      return [readButton(part, resources)];
    case "Menu": {
      const items = childrenOf(requiredPart(part, "Items"), "Item");
      return [
        {
          kind: "menu",
          ...readFace(part, resources),
          items: items.map((item) => readButton(item, resources)),
        },
      ];
    }
    default:
      part.report({ kind: "not-imitated", place: part.place, found: typeOf(part) });
      return [];
  }
}

function readButton(part: ManifestPart, resources: Resources): RibbonButton {
  return {
    kind: "button",
    ...readFace(part, resources),
    action: readAction(requiredPart(part, "Action"), resources),
  };
}

function readFace(part: ManifestPart, resources: Resources): RibbonFace {
  const supertip = requiredPart(part, "Supertip");
  return {
    id: attributeOf(part, "id"),
    label: labelOf(part, resources),
    supertip: {
      title: resourceOf(requiredPart(supertip, "Title"), resources, "ShortStrings"),
      description: resourceOf(requiredPart(supertip, "Description"), resources, "LongStrings"),
    },
    icons: iconsOf(part, resources),
  };
}

function iconsOf(part: ManifestPart, resources: Resources): Icons {
  const images = childrenOf(requiredPart(part, "Icon"), "Image", NAMESPACE.basic);
  return Object.fromEntries(
    images.map((image) => [
      Number(attributeOf(image, "size")),
      addressOf(image, resources, "Images"),
    ]),
  );
}

/** Nothing is read of a kind of action that is not known: what lies in it says nothing to us. */
function readAction(part: MaybePart, resources: Resources): RibbonAction {
  const type = part === undefined ? "" : typeOf(part);
  switch (type) {
    case "ShowTaskpane":
      return {
        kind: "pane",
        taskpaneId: textOf(requiredPart(part, "TaskpaneId")),
        url: addressOf(requiredPart(part, "SourceLocation"), resources),
      };
    case "ExecuteFunction":
      return { kind: "command", functionName: textOf(requiredPart(part, "FunctionName")) };
    default:
      part?.report({ kind: "not-imitated", place: part.place, found: type });
      return { kind: "command", functionName: "" };
  }
}
