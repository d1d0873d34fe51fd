import type { Language } from "../../core/messages/language";
import { fail, type Result, succeed } from "../../core/model/result";
import {
  attributeOf,
  childrenOf,
  type ManifestPart,
  type MaybePart,
  NAMESPACE,
  requiredPart,
  typeOf,
} from "./manifest-part";
import {
  addressOf,
  checkedAddress,
  localised,
  originOf,
  readResources,
  resourceOf,
  type Resources,
} from "./manifest-resources";
import { labelOf, readGroup, tellOthers } from "./read-control";
import type { GetStarted, Ribbon, RibbonFunctions, RibbonTab } from "./ribbon";
import type { RibbonMistake } from "./ribbon-mistake";

/**
 * Makes a ribbon of the text of a manifest, as Excel does.
 *
 * @param language resources are resolved for `zh-CN`, or `en-US` for English
 * @returns every mistake at once where there is one: half a ribbon would hide what Excel refuses
 */
export function readRibbon(
  manifestText: string,
  language: Language,
): Result<Ribbon, readonly RibbonMistake[]> {
  const document = new DOMParser().parseFromString(manifestText, "application/xml");
  const refused = refusal(document);
  if (refused !== undefined) return fail([refused]);
  const mistakes: RibbonMistake[] = [];
  const root: ManifestPart = {
    element: document.documentElement,
    place: "OfficeApp",
    report: (mistake) => mistakes.push(mistake),
  };
  const ribbon = readManifest(root, language);
  return mistakes.length === 0 ? succeed(ribbon) : fail(mistakes);
}

function refusal(document: Document): RibbonMistake | undefined {
  const error = document.getElementsByTagName("parsererror")[0];
  if (error !== undefined) return { kind: "not-xml", detail: error.textContent.trim() };
  const { localName, namespaceURI } = document.documentElement;
  if (localName === "OfficeApp" && namespaceURI === NAMESPACE.manifest) return undefined;
  return { kind: "not-a-manifest", found: localName };
}

function readManifest(root: ManifestPart, language: Language): Ribbon {
  const location = requiredPart(root, "DefaultSettings", "SourceLocation");
  const pane = checkedAddress(location, localised(location, language));
  const overrides = overridesOf(root);
  const resources = readResources(overrides, language);
  const host = workbookHost(requiredPart(overrides, "Hosts"));
  const desktop = requiredPart(host, "DesktopFormFactor");
  const functions = readFunctions(host, resources);
  const getStarted = readGetStarted(desktop, resources);
  return {
    addIn: localised(requiredPart(root, "DisplayName"), language),
    origin: originOf(pane),
    pane,
    commandsPage: addressOf(requiredPart(desktop, "FunctionFile"), resources),
    tab: readTab(desktop, resources),
    ...(functions && { functions }),
    ...(getStarted && { getStarted }),
  };
}

/** Everything that Office learnt after 2013 stands in a namespace of its own. */
function overridesOf(root: ManifestPart): MaybePart {
  const [overrides] = childrenOf(root, "VersionOverrides", NAMESPACE.overrides);
  if (overrides === undefined)
    root.report({ kind: "missing", place: root.place, what: "<VersionOverrides>" });
  return overrides;
}

function workbookHost(hosts: MaybePart): MaybePart {
  const host = childrenOf(hosts, "Host").find((each) => typeOf(each) === "Workbook");
  if (host === undefined)
    hosts?.report({ kind: "missing", place: hosts.place, what: '<Host xsi:type="Workbook">' });
  return host;
}

function readTab(desktop: MaybePart, resources: Resources): RibbonTab {
  const surface = extensionPoint(desktop, "PrimaryCommandSurface");
  if (surface === undefined)
    desktop?.report({ kind: "missing", place: desktop.place, what: "PrimaryCommandSurface" });
  const tab = requiredPart(surface, "CustomTab");
  if (tab === undefined) return { id: "", label: "", groups: [] };
  tellOthers(tab, ["Group", "Label"]);
  return {
    id: attributeOf(tab, "id"),
    label: labelOf(tab, resources),
    groups: childrenOf(tab, "Group").map((group) => readGroup(group, resources)),
  };
}

function readFunctions(host: MaybePart, resources: Resources): RibbonFunctions | undefined {
  const [factor] = childrenOf(host, "AllFormFactors");
  const point = extensionPoint(factor, "CustomFunctions");
  if (point === undefined) return undefined;
  const address = (name: string) =>
    addressOf(requiredPart(point, name, "SourceLocation"), resources);
  return {
    script: address("Script"),
    page: address("Page"),
    metadata: address("Metadata"),
    namespace: resourceOf(requiredPart(point, "Namespace"), resources, "ShortStrings"),
  };
}

function extensionPoint(factor: MaybePart, type: string): MaybePart {
  return childrenOf(factor, "ExtensionPoint").find((point) => typeOf(point) === type);
}

function readGetStarted(desktop: MaybePart, resources: Resources): GetStarted | undefined {
  const [part] = childrenOf(desktop, "GetStarted");
  if (part === undefined) return undefined;
  return {
    title: resourceOf(requiredPart(part, "Title"), resources, "ShortStrings"),
    description: resourceOf(requiredPart(part, "Description"), resources, "LongStrings"),
    learnMoreUrl: addressOf(requiredPart(part, "LearnMoreUrl"), resources),
  };
}
