import type { Language } from "../../core/messages/language";
import { attributeOf, childrenOf, type MaybePart, NAMESPACE, requiredPart } from "./manifest-part";
import type { ResourceTable } from "./ribbon-mistake";

/** Texts and addresses of a manifest in one language, by table and id. */
export type Resources = Readonly<Record<ResourceTable, ReadonlyMap<string, string>>>;

/** Excel's own names of our languages. */
const LOCALES: Readonly<Record<Language, string>> = { "zh-CN": "zh-CN", en: "en-US" };

/** Reads all resources at once. */
export function readResources(overrides: MaybePart, language: Language): Resources {
  const resources = requiredPart(overrides, "Resources");
  const table = (name: ResourceTable) =>
    new Map(
      childrenOf(resources, name, NAMESPACE.basic)
        .flatMap((part) => childrenOf(part, ENTRY[name]))
        .map((entry) => [attributeOf(entry, "id"), localised(entry, language)] as const),
    );
  return {
    Images: table("Images"),
    Urls: table("Urls"),
    ShortStrings: table("ShortStrings"),
    LongStrings: table("LongStrings"),
  };
}

const ENTRY: Readonly<Record<ResourceTable, string>> = {
  Images: "Image",
  Urls: "Url",
  ShortStrings: "String",
  LongStrings: "String",
};

/** The value of an element for a language: its Override where there is one, else its default. */
export function localised(part: MaybePart, language: Language): string {
  const override = childrenOf(part, "Override").find(
    ({ element }) => element.getAttribute("Locale") === LOCALES[language],
  );
  return override ? attributeOf(override, "Value") : attributeOf(part, "DefaultValue");
}

/** The text that an element's `resid` stands for. */
export function resourceOf(part: MaybePart, resources: Resources, table: ResourceTable): string {
  const resid = attributeOf(part, "resid");
  const text = resources[table].get(resid);
  if (text === undefined && resid !== "")
    part?.report({ kind: "unknown-resource", place: part.place, resid, table });
  return text ?? "";
}

/** The address that an element's `resid` stands for. */
export function addressOf(
  part: MaybePart,
  resources: Resources,
  table: "Images" | "Urls" = "Urls",
): string {
  return checkedAddress(part, resourceOf(part, resources, table));
}

/** An address as it is written; one that no browser can load is a mistake. */
export function checkedAddress(part: MaybePart, address: string): string {
  if (address !== "" && !/^https?:$/.test(parsed(address)?.protocol ?? ""))
    part?.report({ kind: "not-an-address", place: part.place, found: address });
  return address;
}

/** Scheme, host and port of an address; nothing of what is no address. */
export function originOf(address: string): string {
  return parsed(address)?.origin ?? "";
}

/** Browsers of 2023 have no `URL.canParse` yet. */
function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
