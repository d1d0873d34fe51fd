import type { Icons } from "./ribbon";

/** A picture of the manifest at its size on the screen, and the larger ones for finer screens. The label says what it is. */
export function IconImage({ icons, size }: { readonly icons: Icons; readonly size: 16 | 32 }) {
  const sizes = Object.keys(icons).map(Number);
  const src = icons[size] ?? icons[Math.max(...sizes)];
  if (src === undefined) return null;
  const finer = sizes.filter((each) => each >= size);
  const srcSet = finer.map((each) => `${icons[each] ?? src} ${each / size}x`).join(", ");
  return <img alt="" src={src} srcSet={srcSet} width={size} height={size} />;
}
