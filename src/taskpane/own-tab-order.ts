/**
 * Leaves Tab to the browser. In Excel on the web office.js takes every Tab and moves the focus itself; it passes over lids of
 * lists, loses its way on headings and cards that were gone to, and gets caught at both ends of the pane. It listens at the
 * window, which the key never comes to.
 *
 * @returns what gives Tab back
 */
export function ownTabOrder(): () => void {
  const keep = (event: KeyboardEvent) => {
    if (event.key === "Tab") event.stopPropagation();
  };
  document.addEventListener("keydown", keep);
  return () => document.removeEventListener("keydown", keep);
}
