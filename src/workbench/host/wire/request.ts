/** What the client sends in one request: actions in order, over objects that are named by how they were reached. */
export interface HostRequest {
  readonly Actions?: readonly HostAction[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

/** One step of a request. */
export interface HostAction {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, Json>>;
}

export const ACTIONS = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  ensureUnchangedToo: 8,
  update: 9,
} as const;

export type ActionType = (typeof ACTIONS)[keyof typeof ACTIONS];

/** How an object was reached from another. */
export interface ObjectPath {
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const PATHS = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export type PathType = (typeof PATHS)[keyof typeof PATHS];

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Beside each argument the path of the object that it stands for, 0 where it is no object. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

/** Which properties a load asks for; none named means all scalar ones. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
