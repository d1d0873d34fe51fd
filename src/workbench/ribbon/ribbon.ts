/** What Excel makes of the add-in's manifest, in one language: its tab, and the pages behind it. */
export interface Ribbon {
  /** Display name of the add-in. */
  readonly addIn: string;
  /** Where the manifest says that the add-in is served from: scheme, host and port of its pane. */
  readonly origin: string;
  /** Page that the pane opens with where no button says another. */
  readonly pane: string;
  /** Page whose script holds the functions of the commands. */
  readonly commandsPage: string;
  readonly tab: RibbonTab;
  /** A manifest may be without custom functions. */
  readonly functions?: RibbonFunctions;
  /** What Excel says beside the tab after the add-in has been installed. */
  readonly getStarted?: GetStarted;
}

/** The add-in's own tab. */
export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** Controls that stand together, with a name below them. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly icons: Icons;
  readonly controls: readonly RibbonControl[];
}

/** A button, or a menu of buttons. */
export type RibbonControl = RibbonButton | RibbonMenu;

/** Something that is pressed: on the bar, or as an item of a menu. */
export interface RibbonButton extends RibbonFace {
  readonly kind: "button";
  readonly action: RibbonAction;
}

/** A button that unfolds its items. */
export interface RibbonMenu extends RibbonFace {
  readonly kind: "menu";
  readonly items: readonly RibbonButton[];
}

/** What every control shows. */
export interface RibbonFace {
  readonly id: string;
  readonly label: string;
  readonly supertip: Supertip;
  readonly icons: Icons;
}

/** What is said of a control that is pointed at. */
export interface Supertip {
  readonly title: string;
  readonly description: string;
}

/** Addresses of one picture by its side in pixels. */
export type Icons = Readonly<Record<number, string>>;

/** What a press does: opens the pane at an address, or calls a function of the commands' page. */
export type RibbonAction =
  | { readonly kind: "pane"; readonly taskpaneId: string; readonly url: string }
  | { readonly kind: "command"; readonly functionName: string };

/** Where the custom functions are. */
export interface RibbonFunctions {
  readonly script: string;
  readonly page: string;
  /** functions.json of the language. */
  readonly metadata: string;
  /** What stands before the dot: `FAZHI`. */
  readonly namespace: string;
}

/** The first words to somebody who has just installed the add-in. */
export interface GetStarted {
  readonly title: string;
  readonly description: string;
  readonly learnMoreUrl: string;
}
