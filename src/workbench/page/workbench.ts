import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Language } from "../../core/messages/language";
import { dialogDesk } from "./dialog-desk";
import { openEmptyBook } from "./empty-book";
import type { Book } from "../host/book/book";
import { ExcelHost } from "../host/excel-host";
import { startEngine } from "../grid/engine";
import type { Engine } from "../grid/engine";
import { GridScreen } from "../grid/grid-screen";
import { watchPeople } from "../grid/person-edits";
import type { Ribbon } from "../ribbon/ribbon";
import { openFrame } from "../runtimes/addin-frame";
import type { AddinFrame, AddinHost } from "../runtimes/addin-frame";
import { cellHint } from "./cell-hint";
import { startFunctionsOf } from "./functions-of-addin";
import type { Keeper, KeptWork } from "./kept-work";
import { firstState } from "./workbench-state";
import type { Notice, WorkbenchState } from "./workbench-state";
import { PAGE_WORDS } from "./words";

/** A command that never says that it is done is given up after this long, as Excel does. */
const COMMAND_PATIENCE_MILLISECONDS = 60_000;
const COMMAND_TRIES = 20;
const COMMAND_PAUSE_MILLISECONDS = 100;

/** The program behind the page: one workbook, its grid, and the add-in's runtimes around it. */
export class Workbench {
  readonly states: StoreApi<WorkbenchState>;
  readonly addin: AddinHost;
  readonly engine: Engine;
  /** Has whatever Excel would have after the add-in's functions have been loaded. */
  readonly ready: Promise<void>;
  private readonly screen: GridScreen;
  private commands: AddinFrame | undefined;
  private lastPane = 0;
  /** The file that the workbook was opened from. */
  private file: Uint8Array | undefined;

  constructor(
    grid: HTMLElement,
    private readonly backstage: HTMLElement,
    private readonly ribbon: Ribbon,
    language: Language,
    private readonly keeper: Keeper,
    kept: KeptWork | undefined,
  ) {
    this.engine = startEngine(grid);
    this.screen = new GridScreen(this.engine);
    const host = new ExcelHost({
      calculator: this.screen,
      screen: { show: (book) => this.show(book) },
      ...(kept && { book: kept.book }),
    });
    const dialogs = dialogDesk(() => this.addin, PAGE_WORDS[language].closeDialog);
    this.file = kept?.source;
    this.addin = {
      host,
      settings: new Map(kept?.settings),
      language,
      title: ribbon.addIn,
      dialogs,
    };
    this.states = createStore<WorkbenchState>()(() => ({
      ...firstState(host.book.name),
      panes: (kept?.panes ?? [ribbon.pane]).map((url) => this.newPane(url)),
    }));
    this.screen.begin(host.book);
    watchPeople({
      engine: this.engine,
      screen: this.screen,
      host,
      refused: (reason) => this.say({ kind: "taken-back", detail: String(reason) }),
      selected: () => this.states.setState(hintOf(host.book)),
    });
    this.ready = this.start();
  }

  get host(): ExcelHost {
    return this.addin.host;
  }

  get source(): Uint8Array | undefined {
    return this.file;
  }

  /** Shows the add-in's pane at an address; a pane that is open goes there. */
  openPane(url: string): void {
    const [, ...others] = this.states.getState().panes;
    this.states.setState({ panes: [this.newPane(url), ...others] });
  }

  /** Opens one more pane over the same workbook, as a second window of Excel would. */
  openAnotherPane(url: string): void {
    this.states.setState({ panes: [...this.states.getState().panes, this.newPane(url)] });
  }

  reloadPane(id: number): void {
    const panes = this.states
      .getState()
      .panes.map((one) => (one.id === id ? this.newPane(one.url) : one));
    this.states.setState({ panes });
  }

  closePane(id: number): void {
    this.states.setState({ panes: this.states.getState().panes.filter((one) => one.id !== id) });
  }

  setPaneWidth(paneWidth: number): void {
    this.states.setState({ paneWidth });
  }

  /** Presses a button of the ribbon that runs a function of the add-in. */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    this.states.setState({ busy: controlId });
    const commands = (this.commands ??= this.openCommands());
    const ended = await this.ended(commands, functionName, controlId);
    if (ended === "never" && this.commands === commands) {
      commands.close();
      this.commands = undefined;
      this.say({ kind: "command-lost" });
    }
    this.states.setState(without(this.states.getState(), "busy"), true);
  }

  /** A page that has only just been opened may not know its functions yet, and says so; it is asked once more then. */
  private async ended(
    { conversation, loaded, closed }: AddinFrame,
    functionName: string,
    controlId: string,
  ): Promise<"done" | "closed" | "never"> {
    const gone = closed.then(() => "closed" as const);
    const press = async () => {
      await loaded;
      for (let tries = 0; tries < COMMAND_TRIES; tries += 1) {
        const { status } = await conversation.invokeCommand(functionName, controlId);
        if (status === 0) return "done" as const;
        await new Promise((resolve) => setTimeout(resolve, COMMAND_PAUSE_MILLISECONDS));
      }
      return "never" as const;
    };
    const pressed = press();
    for (;;) {
      const ending = await Promise.race([pressed, gone, afterwards(COMMAND_PATIENCE_MILLISECONDS)]);
      if (ending !== "waiting") return ending;
      // Whoever reads what a command has to say may take a while.
      if (!this.addin.dialogs.isOpen()) return "never";
    }
  }

  /** Opens a workbook in place of the one in front; the runtimes that knew the other one begin anew. */
  async openBook(book: Book, source?: Uint8Array): Promise<void> {
    await this.endTyping();
    await this.host.settled();
    this.commands?.close();
    this.commands = undefined;
    this.file = source;
    this.addin.settings.clear();
    const urls = this.states.getState().panes.map(({ url }) => url);
    this.states.setState({ panes: [] });
    this.screen.loadNext();
    await this.host.openBook(book);
    this.states.setState({ bookName: book.name, panes: urls.map((url) => this.newPane(url)) });
  }

  /** What is typed in a cell goes into it, as with Enter. */
  async endTyping(): Promise<void> {
    if (this.host.editing) await this.engine.facade.getActiveWorkbook()?.endEditingAsync(true);
    this.host.editing = false;
  }

  newBook(): Promise<void> {
    return this.openBook(openEmptyBook());
  }

  say(notice: Notice): void {
    this.states.setState({ notice });
  }

  hush(): void {
    this.states.setState(without(this.states.getState(), "notice"), true);
  }

  private async start(): Promise<void> {
    this.commands = this.openCommands();
    await this.host.settled();
    const { functions } = this.ribbon;
    if (functions === undefined) return;
    try {
      await startFunctionsOf(this.engine, functions);
      // Formulas over them that were worked out before knew no such names.
      await this.host.act(({ book }) => {
        this.screen.forgetResults();
        book.stale = true;
      });
    } catch (reason) {
      this.say({ kind: "no-functions", detail: String(reason) });
    }
  }

  private async show(book: Book): Promise<void> {
    await this.screen.show(book);
    this.states.setState(hintOf(book));
    this.keeper.keep(() => this.work());
  }

  private work(): KeptWork {
    const panes = this.states.getState().panes.map(({ url }) => url);
    const { settings } = this.addin;
    return { book: this.host.book, settings, panes, ...(this.file && { source: this.file }) };
  }

  private newPane(url: string) {
    this.lastPane += 1;
    return { id: this.lastPane, url };
  }

  private openCommands(): AddinFrame {
    const { commandsPage, addIn } = this.ribbon;
    return openFrame(this.addin, this.backstage, commandsPage, addIn);
  }
}

function hintOf(book: Book): Pick<WorkbenchState, "hint"> {
  const hint = cellHint(book);
  return { hint } as Pick<WorkbenchState, "hint">;
}

function without(state: WorkbenchState, key: "busy" | "notice"): WorkbenchState {
  const kept = Object.entries(state).filter(([name]) => name !== key);
  return Object.fromEntries(kept) as unknown as WorkbenchState;
}

function afterwards(milliseconds: number): Promise<"waiting"> {
  return new Promise((resolve) => setTimeout(() => resolve("waiting"), milliseconds));
}
