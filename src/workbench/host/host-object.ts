import { HostError } from "./host-error";
import type { Area } from "./book/area";
import type { Book } from "./book/book";
import type { HostEvent } from "./events";
import type { HostLimits } from "./host-options";
import type { References } from "./references";
import type { Json } from "./wire/request";

/** An object of the API as one client holds it: what kind it is and which part of the workbook it stands for. */
export interface HostObject {
  /** As in the API: `Range`. */
  readonly className: string;
  /** The cells that it stands for, where it is a range. */
  readonly area?: Area;
  /** What the client is told to find it by again. */
  identity(scene: Scene): Readonly<Record<string, Json>>;
  property(name: string): Property | undefined;
  child(name: string): Child | undefined;
  method(name: string): Method | undefined;
  /** Properties that a load without a list means. */
  scalars(): readonly string[];
  readonly collection?: Collection;
}

/** What an object needs while a request is carried out. */
export interface Scene {
  readonly book: Book;
  /** The client that asks, by its number; absent where a person works in the sheet. */
  readonly client?: number;
  readonly references: References;
  readonly limits: HostLimits;
  /** The day that a typed date without a year belongs to. */
  readonly today: Date;
  /** Tells those who listen, when the request is done. */
  raise(event: Omit<HostEvent, "cause">): void;
  /** Starts or ends the client's listening for events of one type at one target. */
  listen(type: number, target: string): void;
  unlisten(type: number, target: string): void;
  eventsEnabled(): boolean;
  enableEvents(enabled: boolean): void;
  /** The objects that lead to all others. */
  readonly range: (area: Area) => HostObject;
  readonly worksheet: (id: string) => HostObject;
  /** Brings a sheet up and selects cells of it. */
  select(area: Area): void;
  /** Results of custom functions, as the client sends them back. */
  functionResults(results: unknown): void;
}

/** What an argument of a call may be. */
export type Argument = Json | HostObject | null;

export interface Property {
  get?(scene: Scene): Json;
  set?(value: Json, scene: Scene): void;
}
export type Child = (scene: Scene) => HostObject | null;
/** A result that is an object stands for itself; everything else is the answer. */
export type Method = (given: readonly Argument[], scene: Scene) => HostObject | Json | undefined;

export interface Collection {
  items(scene: Scene): readonly HostObject[];
  /** By the name or by the id that was answered before. */
  find(key: Json, scene: Scene): HostObject | null;
}

/** The members of one kind of object, under the names that travel. */
export interface ObjectType<S> {
  readonly name: string;
  readonly identity?: (subject: S, scene: Scene) => Readonly<Record<string, Json>>;
  readonly properties?: Readonly<Record<string, TypedProperty<S>>>;
  readonly children?: Readonly<Record<string, (subject: S, scene: Scene) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, TypedMethod<S>>>;
  readonly items?: (subject: S, scene: Scene) => readonly HostObject[];
  readonly find?: (subject: S, key: Json, scene: Scene) => HostObject | null;
  readonly area?: (subject: S) => Area;
}

export interface TypedProperty<S> {
  get?(subject: S, scene: Scene): Json;
  set?(subject: S, value: Json, scene: Scene): void;
}

export type TypedMethod<S> = (
  subject: S,
  given: readonly Argument[],
  scene: Scene,
) => HostObject | Json | undefined;

/** An object of a type, standing for a part of the workbook. */
export function objectOf<S>(type: ObjectType<S>, subject: S): HostObject {
  const { items, find } = type;
  const collection: Collection | undefined = items && {
    items: (scene) => items(subject, scene),
    find: (key, scene) => find?.(subject, key, scene) ?? null,
  };
  return {
    className: type.name,
    ...(type.area && { area: type.area(subject) }),
    ...(collection && { collection }),
    identity: (scene) => type.identity?.(subject, scene) ?? {},
    property: (name) => bound(own(type.properties, name), subject),
    child: (name) => {
      const child = own(type.children, name);
      return child && ((scene) => child(subject, scene));
    },
    method: (name) => {
      const method = own(type.methods, name);
      return method && ((given, scene) => method(subject, given, scene));
    },
    scalars: () =>
      Object.entries(type.properties ?? {})
        .filter(([, property]) => property.get !== undefined)
        .map(([name]) => name),
  };
}

function bound<S>(property: TypedProperty<S> | undefined, subject: S): Property | undefined {
  if (property === undefined) return undefined;
  return {
    ...(property.get && { get: (scene: Scene) => property.get?.(subject, scene) ?? null }),
    ...(property.set && {
      set: (value: Json, scene: Scene) => property.set?.(subject, value, scene),
    }),
  };
}

/** Only what a table has itself: no client reaches `constructor`. */
function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Nothing was found under this name: the host grows only by what is really called. */
export function unknownMember(className: string, name: string): HostError {
  const member = `${className}.${name}`;
  return new HostError("ApiNotFound", `The simulated host does not know ${member}.`, member);
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "identity" in value;
}
