import type { ApiGate } from "./api-gate";
import { HostError } from "./host-error";
import { isHostObject, unknownMember } from "./host-object";
import type { Argument, HostObject, Scene } from "./host-object";
import { newObject, rootObject } from "./objects/roots";
import { PATHS } from "./wire/request";
import type { ArgumentInfo, Json, ObjectPath } from "./wire/request";

/** The objects of one request. Each path is walked once, so that `Add(...)` adds one thing however often it is named. */
export class ObjectPaths {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly references = new Map<number, string>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly scene: Scene,
    private readonly gate: ApiGate,
  ) {}

  /** `null` is an object that is not there. */
  object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError("InvalidRequest", `No object path ${id}.`);
    const object = this.walk(path, id);
    this.objects.set(id, object);
    return object;
  }

  /** What the client finds the object by later: a range by a reference, others by their id. */
  identity(id: number, object: HostObject): Json {
    if (object.area === undefined) return object.identity(this.scene);
    return { _ReferenceId: this.referenceOf(id, object) };
  }

  keep(id: number): null {
    const object = this.object(id);
    if (object?.area !== undefined) this.scene.references.keep(this.referenceOf(id, object));
    return null;
  }

  call(object: HostObject, name: string, info: { ArgumentInfo?: ArgumentInfo }) {
    this.gate.allow(object.className, name);
    const method = object.method(name);
    if (method === undefined) throw unknownMember(object.className, name);
    return method(this.given(info), this.scene);
  }

  /** Arguments that are no objects, as a property takes them; a range inside one becomes its address. */
  values(info: { ArgumentInfo?: ArgumentInfo }): readonly Json[] {
    return (info.ArgumentInfo?.Arguments ?? []).map((value) => this.withAddresses(value));
  }

  private given(info: { ArgumentInfo?: ArgumentInfo }): readonly Argument[] {
    const objects = info.ArgumentInfo?.ReferencedObjectPathIds ?? [];
    return this.values(info).map((value, index) => {
      const path = objects[index] ?? 0;
      return path === 0 ? value : this.object(path);
    });
  }

  private withAddresses(value: Json): Json {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const record = value as Readonly<Record<string, Json>>;
    const path = record._ObjectPathId;
    if (typeof path === "number") return this.addressOf(path);
    return Object.fromEntries(
      Object.entries(record).map(([name, part]) => [name, this.withAddresses(part)]),
    );
  }

  private addressOf(path: number): Json {
    const address = this.object(path)?.property("Address")?.get?.(this.scene);
    return typeof address === "string" ? `=${address}` : null;
  }

  private referenceOf(id: number, object: HostObject): string {
    const known = this.references.get(id);
    if (known !== undefined) return known;
    if (object.area === undefined) throw new HostError("InvalidReference");
    const reference = this.scene.references.add(object.area);
    this.references.set(id, reference);
    return reference;
  }

  private walk(path: ObjectPath, id: number): HostObject | null {
    switch (path.ObjectPathType) {
      case PATHS.globalObject:
        return rootObject();
      case PATHS.newObject:
        return newObject(path.Name);
      case PATHS.nullObject:
        return null;
      case PATHS.referenceId:
        return this.referenced(path.Name, id);
      case PATHS.method:
        return this.below(path, (parent) => this.result(parent, path));
      case PATHS.property:
        return this.below(path, (parent) => this.child(parent, path.Name));
      case PATHS.indexer:
        return this.below(path, (parent) => this.item(parent, path));
    }
  }

  /** What hangs on an object that is not there is not there either. */
  private below(path: ObjectPath, reach: (parent: HostObject) => HostObject | null) {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    return parent === null ? null : reach(parent);
  }

  private referenced(name: string, id: number): HostObject {
    const area = this.scene.references.find(name);
    if (area === undefined) throw new HostError("InvalidReference");
    this.references.set(id, name);
    return this.scene.range(area);
  }

  private result(parent: HostObject, path: ObjectPath): HostObject | null {
    const result = this.call(parent, path.Name, path);
    if (result === null || isHostObject(result)) return result;
    throw unknownMember(parent.className, path.Name);
  }

  private child(parent: HostObject, name: string): HostObject | null {
    this.gate.allow(parent.className, name);
    const child = parent.child(name);
    if (child === undefined) throw unknownMember(parent.className, name);
    return child(this.scene);
  }

  private item(parent: HostObject, path: ObjectPath): HostObject {
    if (parent.collection === undefined) throw unknownMember(parent.className, "getItem");
    const item = parent.collection.find(this.values(path)[0] ?? null, this.scene);
    if (item !== null) return item;
    throw new HostError("ItemNotFound", undefined, `${parent.className}.getItem`);
  }
}
