import { areaOfAddress, sheetOf } from "../book/area";
import { guardBook } from "../book/guard";
import { Arguments } from "./arguments";
import type { HeaderFooterPlace, MarginName, PageSetup } from "../book/page-setup";
import { HostError } from "../host-error";
import { isHostObject, objectOf } from "../host-object";
import type {
  Argument,
  HostObject,
  ObjectType,
  Scene,
  TypedMethod,
  TypedProperty,
} from "../host-object";
import type { Json } from "../wire/request";

type Plain =
  | "orientation"
  | "paperSize"
  | "zoom"
  | "centerHorizontally"
  | "centerVertically"
  | "blackAndWhite"
  | "printGridlines"
  | "printHeadings";

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const HEADER_FOOTER: ObjectType<string> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: place("leftHeader"),
    CenterHeader: place("centerHeader"),
    RightHeader: place("rightHeader"),
    LeftFooter: place("leftFooter"),
    CenterFooter: place("centerFooter"),
    RightFooter: place("rightFooter"),
  },
};

const HEADERS_FOOTERS: ObjectType<string> = {
  name: "HeaderFooterGroup",
  properties: { State: { get: () => "Default" } },
  children: { DefaultForAllPages: (id) => objectOf(HEADER_FOOTER, id) },
};

/** How a worksheet is printed, by the sheet's id. */
export const PAGE_LAYOUT: ObjectType<string> = {
  name: "PageLayout",
  properties: {
    Orientation: plain("orientation"),
    PaperSize: plain("paperSize"),
    Zoom: plain("zoom"),
    CenterHorizontally: plain("centerHorizontally"),
    CenterVertically: plain("centerVertically"),
    BlackAndWhite: plain("blackAndWhite"),
    PrintGridlines: plain("printGridlines"),
    PrintHeadings: plain("printHeadings"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  children: { HeadersFooters: (id) => objectOf(HEADERS_FOOTERS, id) },
  methods: {
    SetPrintArea: setBox("printArea"),
    SetPrintTitleRows: setBox("titleRows"),
    SetPrintTitleColumns: setBox("titleColumns"),
    GetPrintAreaOrNullObject: getBox("printArea"),
    GetPrintTitleRowsOrNullObject: getBox("titleRows"),
    GetPrintTitleColumnsOrNullObject: getBox("titleColumns"),
    SetPrintMargins: (id, call, { book }) => {
      guardBook(book, "PageLayout.setPrintMargins");
      const [, margins] = call;
      const points = POINTS[new Arguments(call, "PageLayout.setPrintMargins").text(0)];
      if (points === undefined) throw new HostError("InvalidArgument");
      const given = Object.entries((margins ?? {}) as Record<string, number>);
      const page = sheetOf(book, id).page;
      for (const [name, size] of given) page.margins[name as MarginName] = size * points;
      return null;
    },
  },
};

function property(
  get: (page: PageSetup) => Json,
  set: (page: PageSetup, value: Json) => unknown,
): TypedProperty<string> {
  return {
    get: (id, { book }) => get(sheetOf(book, id).page),
    set: (id, value, { book }) => {
      guardBook(book, "PageLayout");
      set(sheetOf(book, id).page, value);
    },
  };
}

/** A setting that takes values of the type that it has. */
function plain(name: Plain): TypedProperty<string> {
  return property(
    (page) => page[name],
    (page, value) => {
      if (typeof value !== typeof page[name])
        throw new HostError("InvalidArgument", undefined, `PageLayout.${name}`);
      Object.assign(page, { [name]: value });
    },
  );
}

function margin(name: MarginName): TypedProperty<string> {
  return property(
    ({ margins }) => margins[name],
    (page, value) => (page.margins[name] = Number(value)),
  );
}

function place(name: HeaderFooterPlace): TypedProperty<string> {
  return property(
    ({ headersFooters }) => headersFooters[name],
    (page, value) => {
      if (typeof value !== "string" || value.length > 255) throw new HostError("InvalidArgument");
      page.headersFooters[name] = value;
    },
  );
}

function setBox(name: "printArea" | "titleRows" | "titleColumns"): TypedMethod<string> {
  return (id, [given], scene) => {
    guardBook(scene.book, "PageLayout");
    sheetOf(scene.book, id).page[name] = boxOf(given ?? null, id, scene);
    return null;
  };
}

function boxOf(given: Argument, id: string, { book }: Scene) {
  if (typeof given === "string") return areaOfAddress(book, given, id, "PageLayout").box;
  if (isHostObject(given) && given.area) return given.area.box;
  throw new HostError("InvalidArgument", undefined, "PageLayout");
}

function getBox(name: "printArea" | "titleRows" | "titleColumns"): TypedMethod<string> {
  return (id, _given, { book, range }): HostObject | null => {
    const box = sheetOf(book, id).page[name];
    return box === undefined ? null : range({ sheetId: id, box });
  };
}
