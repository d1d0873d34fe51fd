import type { ApiGate } from "./api-gate";
import { HostError } from "./host-error";
import { isHostObject, unknownMember } from "./host-object";
import type { HostObject, Scene } from "./host-object";
import { ObjectPaths } from "./object-paths";
import { runQuery } from "./run-query";
import { ACTIONS } from "./wire/request";
import type { HostAction, HostRequest, Json } from "./wire/request";
import type { ActionResult, HostAnswer } from "./wire/answer";

export interface Interpreting {
  readonly scene: Scene;
  readonly gate: ApiGate;
  /** Waits until every result follows from its cells; called before anything is looked at. */
  readonly settle: () => Promise<void>;
}

/** Carries out the actions of a request in order, up to the first that is refused. */
export async function interpret(request: HostRequest, with_: Interpreting): Promise<HostAnswer> {
  const paths = new ObjectPaths(request.ObjectPaths ?? {}, with_.scene, with_.gate);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of (request.Actions ?? []).entries()) {
    try {
      if (looks(action)) await with_.settle();
      if (action.ActionType === ACTIONS.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: carryOut(action, paths, with_) });
    } catch (thrown) {
      const error = refusal(thrown, action);
      const wire = { ActionIndex: index, Code: error.code, Message: error.message };
      const place = { Location: error.location, HttpStatusCode: statusOf(error) };
      return { Error: { ...wire, ...place }, Results: results, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

function carryOut(action: HostAction, paths: ObjectPaths, { scene, gate }: Interpreting): Json {
  if (action.ActionType === ACTIONS.trace) return null;
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTIONS.instantiate:
      return object === null ? null : paths.identity(action.ObjectPathId, object);
    case ACTIONS.query:
    case ACTIONS.queryAsJson:
      return object === null ? null : runQuery(object, action.QueryInfo ?? {}, scene, gate);
    case ACTIONS.method:
      return callMethod(action, object, paths, scene);
    case ACTIONS.setProperty:
      return setProperty(object, action.Name ?? "", paths.values(action)[0] ?? null, scene, gate);
    case ACTIONS.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        setProperty(object, name.slice(0, 1).toUpperCase() + name.slice(1), value, scene, gate);
      }
      return null;
    case ACTIONS.ensureUnchanged:
    case ACTIONS.ensureUnchangedToo:
      throw new HostError("ApiNotFound", "The simulated host knows no ensureUnchanged.");
  }
}

/** A method called on nothing does nothing, as the samples of Microsoft rely on. */
function callMethod(
  action: HostAction,
  object: HostObject | null,
  paths: ObjectPaths,
  scene: Scene,
): Json {
  const name = action.Name ?? "";
  if (name === "_KeepReference") return paths.keep(action.ObjectPathId);
  if (object === null) return null;
  const result = paths.call(object, name, action);
  return isHostObject(result) ? result.identity(scene) : (result ?? null);
}

function setProperty(
  object: HostObject | null,
  name: string,
  value: Json,
  scene: Scene,
  gate: ApiGate,
): null {
  if (object === null) throw new HostError("ItemNotFound", undefined, name);
  gate.allow(object.className, name);
  const property = object.property(name);
  if (property?.set === undefined) throw unknownMember(object.className, name);
  property.set(value, scene);
  return null;
}

function looks(action: HostAction): boolean {
  return (
    action.ActionType === ACTIONS.query ||
    action.ActionType === ACTIONS.queryAsJson ||
    (action.ActionType === ACTIONS.method && (action.Name ?? "").startsWith("Get"))
  );
}

function refusal(thrown: unknown, action: HostAction): HostError {
  if (thrown instanceof HostError) return thrown;
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new HostError("GeneralException", `Fault of the simulated host: ${stack}`, action.Name);
}

function statusOf({ code }: HostError): number {
  if (code === "ItemNotFound" || code === "ApiNotFound") return 404;
  if (code === "AccessDenied") return 403;
  if (code === "GeneralException") return 500;
  return 400;
}
