import { HostError } from "../host-error";
import type { HostObject, ObjectType } from "../host-object";
import { objectOf } from "../host-object";
import { CUSTOM_FUNCTIONS } from "./custom-functions";
import { WORKBOOK } from "./workbook";

/** The object that every path of a workbook starts from. */
export function rootObject(): HostObject {
  return objectOf(WORKBOOK, undefined);
}

/** What office.js tells of itself when it starts. */
const INTERNAL_SERVICE: ObjectType<undefined> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};

const SERVICES: Readonly<Record<string, () => HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": () => objectOf(INTERNAL_SERVICE, undefined),
  "Microsoft.ExcelServices.CustomFunctions": () => objectOf(CUSTOM_FUNCTIONS, undefined),
  "Microsoft.CustomFunctions": () => objectOf(CUSTOM_FUNCTIONS, undefined),
};

/** An object that the client names by its class alone. */
export function newObject(name: string): HostObject {
  const service = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  if (service === undefined) {
    throw new HostError("ApiNotFound", `The simulated host does not know ${name}.`, name);
  }
  return service();
}
