/**
 * One thing in a manifest of which no ribbon can be made. Reading lists all of them at once.
 *
 * `place` is the nearest id and what lies below it: `Fazhi.Start/Supertip/Title`.
 */
export type RibbonMistake =
  /** The text is no XML; `detail` are the parser's own words. */
  | { readonly kind: "not-xml"; readonly detail: string }
  /** XML of something else. */
  | { readonly kind: "not-a-manifest"; readonly found: string }
  /** An element, an attribute or a text that is not there. */
  | { readonly kind: "missing"; readonly place: string; readonly what: string }
  /** A resid that resolves to nothing in the table where Excel looks it up. */
  | {
      readonly kind: "unknown-resource";
      readonly place: string;
      readonly resid: string;
      readonly table: ResourceTable;
    }
  /** A page or picture whose address is none that a browser can load. */
  | { readonly kind: "not-an-address"; readonly place: string; readonly found: string }
  /** Something that Excel would show and this ribbon cannot. */
  | { readonly kind: "not-imitated"; readonly place: string; readonly found: string };

/** The tables of a manifest's resources. */
export type ResourceTable = "Images" | "Urls" | "ShortStrings" | "LongStrings";

/** Takes a mistake down; reading goes on. */
export type Report = (mistake: RibbonMistake) => void;
