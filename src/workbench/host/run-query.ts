import type { ApiGate } from "./api-gate";
import { unknownMember } from "./host-object";
import type { HostObject, Scene } from "./host-object";
import type { Json, QueryInfo } from "./wire/request";

/** The properties of an object that a load names (`format/fill/color`), all scalar ones where it names none. */
export function runQuery(object: HostObject, query: QueryInfo, scene: Scene, gate: ApiGate): Json {
  if (object.collection === undefined) return properties(object, query.Select ?? [], scene, gate);
  const { Skip: skip = 0, Top: top } = query;
  const items = object.collection
    .items(scene)
    .slice(skip, top === undefined ? undefined : skip + top);
  const select = (query.Select ?? []).map((path) => path.replace(/^items(\/|$)/i, ""));
  const wanted = select.filter((path) => path !== "");
  return {
    _Items: items.map((item) => ({
      ...item.identity(scene),
      ...properties(item, wanted, scene, gate),
    })),
  };
}

function properties(
  object: HostObject,
  select: readonly string[],
  scene: Scene,
  gate: ApiGate,
): Readonly<Record<string, Json>> {
  const answer: Record<string, Json> = {};
  const below = new Map<string, string[]>();
  for (const path of select.length === 0 ? ["*"] : select) {
    const [head = "", ...rest] = path.split("/");
    const name = wireName(head);
    if (head === "*") Object.assign(answer, scalars(object, scene, gate));
    else if (rest.length === 0 && object.child(name) === undefined) {
      answer[name] = property(object, name, scene, gate);
    } else below.set(name, [...(below.get(name) ?? []), rest.join("/") || "*"]);
  }
  for (const [name, paths] of below) answer[name] = childQuery(object, name, paths, scene, gate);
  return answer;
}

function childQuery(
  object: HostObject,
  name: string,
  select: readonly string[],
  scene: Scene,
  gate: ApiGate,
): Json {
  gate.allow(object.className, name);
  const reach = object.child(name);
  if (reach === undefined) throw unknownMember(object.className, name);
  const child = reach(scene);
  return child === null ? null : runQuery(child, { Select: select }, scene, gate);
}

function scalars(object: HostObject, scene: Scene, gate: ApiGate): Record<string, Json> {
  const names = object.scalars().filter((name) => gate.has(object.className, name));
  return Object.fromEntries(
    names.map((name) => [name, object.property(name)?.get?.(scene) ?? null]),
  );
}

function property(object: HostObject, name: string, scene: Scene, gate: ApiGate): Json {
  gate.allow(object.className, name);
  const found = object.property(name);
  if (found?.get === undefined) throw unknownMember(object.className, name);
  return found.get(scene);
}

function wireName(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
