/** A dialog that a page asks for. Sizes are percent of the screen. */
export interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** What the page that opened a dialog is told of it. */
export interface DialogListener {
  /** The dialog's page said something. */
  said(text: string): void;
  /** Somebody closed the dialog without its page. */
  closed(): void;
}

/** Shows the dialog of a page; there is one at most. */
export interface DialogDesk {
  open(dialog: DialogRequest, listener: DialogListener): void;
  close(): void;
  /** Whether people have one in front of them. */
  isOpen(): boolean;
  /** A dialog's own page speaks to the page that opened it. */
  tellParent(text: string): void;
}

/** The event under which a page asks for a dialog and hears of it. */
export const DIALOG_EVENT = "dialogMessageReceived";

const MESSAGE = { said: 0, closed: 1 } as const;
/** Why a dialog was closed: by somebody who pressed its cross. */
const CLOSED_BY_PERSON = 12_006;

/** The dialog that a page registers for, as JSON in words of its own. */
export function dialogOf(targetId: string | undefined): DialogRequest {
  const given = JSON.parse(targetId ?? "{}") as Partial<DialogRequest>;
  return { url: given.url ?? "", width: given.width ?? 30, height: given.height ?? 30 };
}

export function dialogMessage(text: string): object {
  return { messageType: MESSAGE.said, messageContent: text };
}

export function dialogClosed(): object {
  return { messageType: MESSAGE.closed, messageContent: CLOSED_BY_PERSON };
}
