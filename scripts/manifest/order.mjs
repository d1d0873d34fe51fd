// The order that Office wants elements in; it refuses a manifest, or drops commands without a word, where they stand otherwise.
import { elementsOf } from "./read-xml.mjs";

/** Children by parent, in order; those of `required` must be there. */
const ORDERS = {
  OfficeApp: {
    order: [
      ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName"],
      ...["Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts"],
      ...["Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
    ],
    optional: ["AlternateId", "AppDomains"],
  },
  VersionOverrides: {
    order: ["Description", "Requirements", "Hosts", "Resources"],
    optional: ["Description", "Requirements"],
  },
  AllFormFactors: { order: ["ExtensionPoint"] },
  DesktopFormFactor: { order: ["GetStarted", "FunctionFile", "ExtensionPoint"] },
  GetStarted: { order: ["Title", "Description", "LearnMoreUrl"] },
  CustomTab: { order: ["Group", "Label"] },
  Group: { order: ["Label", "Icon", "Control"] },
  Control: {
    order: ["Label", "Supertip", "Icon", "Action", "Items"],
    optional: ["Action", "Items"],
  },
  Item: { order: ["Label", "Supertip", "Icon", "Action"] },
  Supertip: { order: ["Title", "Description"] },
  Resources: { order: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"] },
};
const FUNCTIONS_POINT = { order: ["Script", "Page", "Metadata", "Namespace"] };

/** What stands in a wrong place, is missing, or is not known to have a place. */
export function orderProblems(manifest) {
  return elementsOf(manifest).flatMap((element) => {
    const rule = ruleFor(element);
    return rule === undefined ? [] : childProblems(element, rule);
  });
}

function ruleFor(element) {
  if (element.name === "ExtensionPoint")
    return element.attributes["xsi:type"] === "CustomFunctions" ? FUNCTIONS_POINT : undefined;
  return Object.hasOwn(ORDERS, element.name) ? ORDERS[element.name] : undefined;
}

function childProblems({ name, children }, { order, optional = [] }) {
  const names = children.map((each) => each.name);
  const missing = order
    .filter((each) => !optional.includes(each) && !names.includes(each))
    .map((each) => `<${name}> has no <${each}>`);
  const strange = names
    .filter((each) => !order.includes(each))
    .map((each) => `<${each}> has no place in <${name}>`);
  const misplaced = names
    .filter((each, index) => order.indexOf(each) < order.indexOf(names[index - 1] ?? each))
    .map((each) => `<${each}> stands too late in <${name}>`);
  return [...missing, ...strange, ...misplaced];
}
