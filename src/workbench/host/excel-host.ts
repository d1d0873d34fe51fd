import { apiGate } from "./api-gate";
import { areaOfAddress } from "./book/area";
import type { Area } from "./book/area";
import { newBook, sheetNamed } from "./book/book";
import type { Book } from "./book/book";
import { cellCalculator } from "./calculation/cell-calculator";
import { Clients } from "./clients";
import type { HostClient } from "./clients";
import { Counters, isCleanUp } from "./counters";
import { errorOf, FaultPlan } from "./faults";
import type { Fault } from "./faults";
import { HostError } from "./host-error";
import { objectOf } from "./host-object";
import { WEB_LIMITS } from "./host-options";
import type { HostOptions } from "./host-options";
import { interpret } from "./interpreter";
import { RANGE } from "./objects/range";
import { enter } from "./objects/range-entry";
import { WORKSHEET } from "./objects/worksheet";
import { References } from "./references";
import type { Scene } from "./host-object";
import { selectArea } from "./selection";
import type { HostAnswer } from "./wire/answer";
import { isHeavier } from "./wire/payload";
import { ACTIONS } from "./wire/request";
import type { HostAction, HostRequest, Json } from "./wire/request";

/** How a request that never gets an answer ends. */
const NEVER = new Promise<never>(() => undefined);

/**
 * A stand-in for Excel: one workbook, any number of add-in clients that ask it through requests, and a person who
 * works in it. It knows nothing of any add-in.
 */
export class ExcelHost {
  readonly counters = new Counters();
  readonly faults = new FaultPlan();
  readonly references = new References();
  private readonly clients = new Clients();
  private readonly gate;
  private readonly calculator;
  private readonly limits;
  private readonly today;
  private open: Book;
  private queue: Promise<unknown> = Promise.resolve();
  /** Somebody types in a cell: every request is refused until that ends. */
  editing = false;

  constructor(private readonly options: HostOptions = {}) {
    this.gate = apiGate(options.api ?? "1.14");
    this.calculator = options.calculator ?? cellCalculator(options.callFunction);
    this.limits = { ...WEB_LIMITS, ...options.limits };
    this.today = options.today ?? new Date();
    this.open = options.book ?? newBook(options.sheets ?? ["Sheet1"]);
  }

  /** The workbook as it is; for looking at it in tests, and for preparing it. */
  get book(): Book {
    return this.open;
  }

  /** A new add-in runtime that asks this host. */
  connect(): HostClient {
    return this.clients.connect((request, client) => this.carryOut(request, client));
  }

  /** Tells a client whenever other cells are selected, as the event of the document does. */
  onSelection(client: HostClient, tell: () => void): void {
    this.clients.onSelection(client, tell);
  }

  /** Puts another workbook in the place of the one that is open; runtimes that asked for the old one are to be closed. */
  openBook(book: Book): Promise<void> {
    return this.inTurn(async () => {
      this.open = book;
      this.editing = false;
      await this.finish();
    });
  }

  /** Carries out what a person does, in turn with what add-ins ask; rejects with the host's error where it cannot be done. */
  act(change: (scene: Scene) => void): Promise<void> {
    return this.inTurn(async () => {
      change(this.scene(undefined));
      await this.finish();
    });
  }

  /** Waits until everything that was begun is done. */
  settled(): Promise<void> {
    return this.wait(Promise.resolve());
  }

  /** Does nothing in its turn until something else has happened: a host that is busy. */
  wait(until: Promise<void>): Promise<void> {
    return this.inTurn(() => until);
  }

  /** A person types into cells, as if in the sheet. */
  type(sheet: string, address: string, value: Json): Promise<void> {
    return this.act((scene) => {
      enter(scene, this.areaOf(sheet, address), value, "Range.values");
    });
  }

  /** A person selects cells. */
  selectCells(sheet: string, address: string): void {
    this.scene(undefined).select(this.areaOf(sheet, address));
  }

  /** Waits until every result follows from its cells; where calculation is manual, only if somebody asked for it. */
  async settle(): Promise<void> {
    const { stale, calculationMode, calculateNow } = this.open;
    if (!calculateNow && (!stale || calculationMode === "Manual")) return;
    this.open.stale = false;
    this.open.calculateNow = false;
    await this.calculator.recalculate(this.open);
  }

  /** What follows from a change: results, and what people see. */
  private async finish(): Promise<void> {
    await this.settle();
    await this.options.screen?.show(this.open);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }

  private areaOf(sheet: string, address: string): Area {
    const found = sheetNamed(this.open, sheet);
    if (found === undefined) throw new HostError("ItemNotFound");
    return areaOfAddress(this.open, address, found.id, "");
  }

  /** One request after the other, whoever asks. */
  private carryOut(request: HostRequest, client: number): Promise<HostAnswer> {
    return this.inTurn(() => this.answer(request, client));
  }

  private async answer(request: HostRequest, client: number): Promise<HostAnswer> {
    this.counters.count(request);
    const fault = isCleanUp(request) ? undefined : this.faults.next();
    if (fault?.when === "lost") return this.silence();
    const refused = fault?.when === "before" ? errorOf(fault) : this.refusal(request);
    if (refused !== undefined) return refusedAt(0, refused);
    const stop = fault?.when === "amid" ? stopOf(fault, request) : undefined;
    const answer = await this.interpret(cutAt(request, stop), client);
    if (fault?.when === "never") return this.silence();
    if (fault !== undefined && answer.Error === undefined) {
      return {
        ...refusedAt(stop ?? 0, errorOf(fault)),
        Results: fault.when === "amid" ? answer.Results : [],
      };
    }
    const tooLong = isHeavier(answer, this.limits.answerBytes);
    return tooLong ? refusedAt(0, new HostError("ResponsePayloadSizeLimitExceeded")) : answer;
  }

  private refusal(request: HostRequest): HostError | undefined {
    if (isCleanUp(request)) return undefined;
    if (this.editing) return new HostError("InvalidOperationInCellEditMode");
    const tooLong = isHeavier(request, this.limits.requestBytes);
    return tooLong ? new HostError("RequestPayloadSizeLimitExceeded") : undefined;
  }

  /** No answer ever comes, but the next request is not held up by it. */
  private silence(): Promise<never> {
    this.queue = Promise.resolve();
    return NEVER;
  }

  private async interpret(request: HostRequest, client: number): Promise<HostAnswer> {
    const before = this.options.partialBatches === false ? structuredClone(this.open) : undefined;
    const scene = this.scene(client);
    const answer = await interpret(request, {
      scene,
      gate: this.gate,
      settle: () => this.settle(),
    });
    if (before !== undefined && answer.Error !== undefined) this.open = before;
    this.references.forgetUnkept();
    await this.finish();
    this.clients.tell();
    return answer;
  }

  private scene(client: number | undefined): Scene {
    const scene: Scene = {
      book: this.open,
      ...(client !== undefined && { client }),
      references: this.references,
      limits: this.limits,
      today: this.today,
      raise: (event) => this.clients.raise(event, client),
      listen: (type, target) => this.clients.listen(client, type, target),
      unlisten: (type, target) => this.clients.unlisten(client, type, target),
      eventsEnabled: () => this.clients.enabled(client),
      enableEvents: (enabled) => this.clients.enable(client, enabled),
      range: (area) => objectOf(RANGE, area),
      worksheet: (id) => objectOf(WORKSHEET, id),
      select: (area) => {
        selectArea(scene, area);
        this.clients.tellSelection();
      },
      functionResults: (results) => this.clients.functionResults(client, results),
    };
    return scene;
  }
}

function refusedAt(index: number, error: HostError): HostAnswer {
  const place = { Location: error.location, HttpStatusCode: 400 };
  const wire = { ActionIndex: index, Code: error.code, Message: error.message, ...place };
  return { Error: wire, Results: [], TraceIds: [] };
}

/** Where a request breaks off: before the middle one of its changes, if no place is given. */
function stopOf({ action }: Fault, { Actions = [] }: HostRequest): number {
  const changes = Actions.flatMap((one, index) => (isChange(one) ? [index] : []));
  return action ?? changes[Math.floor(changes.length / 2)] ?? Math.floor(Actions.length / 2);
}

function isChange({ ActionType, Name = "" }: HostAction): boolean {
  if (ActionType === ACTIONS.setProperty) return true;
  return ActionType === ACTIONS.method && !/^(?:_|Get)/.test(Name);
}

function cutAt(request: HostRequest, stop: number | undefined): HostRequest {
  return stop === undefined
    ? request
    : { ...request, Actions: (request.Actions ?? []).slice(0, stop) };
}
