import type { Icons, Ribbon, RibbonButton, RibbonControl, RibbonGroup } from "./ribbon";

/** Puts an address where the add-in really is. */
type Move = (address: string) => string;

/**
 * The ribbon of an add-in that is served elsewhere than its manifest says. Addresses under the manifest's own origin
 * move, with path, query and fragment as they are; addresses of others stay.
 *
 * @param origin scheme, host and port, as in `location.origin`
 */
export function withOrigin(ribbon: Ribbon, origin: string): Ribbon {
  const move = mover(ribbon.origin, origin);
  const { functions, getStarted } = ribbon;
  return {
    ...ribbon,
    origin,
    pane: move(ribbon.pane),
    commandsPage: move(ribbon.commandsPage),
    tab: { ...ribbon.tab, groups: ribbon.tab.groups.map((group) => movedGroup(group, move)) },
    ...(functions && {
      functions: {
        ...functions,
        script: move(functions.script),
        page: move(functions.page),
        metadata: move(functions.metadata),
      },
    }),
    ...(getStarted && {
      getStarted: { ...getStarted, learnMoreUrl: move(getStarted.learnMoreUrl) },
    }),
  };
}

/** Compares whole origins: port 3000 is the beginning of port 30001. */
function mover(from: string, to: string): Move {
  return (address) => {
    const url = new URL(address);
    return url.origin === from ? `${to}${url.pathname}${url.search}${url.hash}` : address;
  };
}

function movedGroup(group: RibbonGroup, move: Move): RibbonGroup {
  return {
    ...group,
    icons: movedIcons(group.icons, move),
    controls: group.controls.map((control) => movedControl(control, move)),
  };
}

function movedControl(control: RibbonControl, move: Move): RibbonControl {
  if (control.kind === "button") return movedButton(control, move);
  return {
    ...control,
    icons: movedIcons(control.icons, move),
    items: control.items.map((item) => movedButton(item, move)),
  };
}

function movedButton(button: RibbonButton, move: Move): RibbonButton {
  const { action } = button;
  return {
    ...button,
    icons: movedIcons(button.icons, move),
    action: action.kind === "pane" ? { ...action, url: move(action.url) } : action,
  };
}

function movedIcons(icons: Icons, move: Move): Icons {
  return Object.fromEntries(Object.entries(icons).map(([size, address]) => [size, move(address)]));
}
