// Addresses: one origin for all, https, each naming a file that the build has; pictures really of the size they claim.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { child, elementsOf, named } from "./read-xml.mjs";

const SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];
const PNG = [0x89, 0x50, 0x4e, 0x47];
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** The add-in's own address: what stands before `/taskpane.html`. */
export function originOf(manifest) {
  const pane = child(child(manifest, "DefaultSettings"), "SourceLocation");
  return (pane?.attributes.DefaultValue ?? "").replace(/\/[^/]*$/, "");
}

export function addressProblems(manifest, folder) {
  const origin = originOf(manifest);
  return addressesOf(manifest).flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address} is not https`];
    if (!address.startsWith(`${origin}/`)) return [`${address} is not under ${origin}`];
    const file = fileOf(address, origin);
    return existsSync(path.join(folder, file))
      ? []
      : [`${address}: there is no ${file} in the build`];
  });
}

/** Every icon has all eight sizes, and every picture is as many pixels as it is said to be. */
export function iconProblems(manifest, folder) {
  const origin = originOf(manifest);
  const addresses = new Map(
    named(manifest, "bt:Images")
      .flatMap(({ children }) => children)
      .map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? ""]),
  );
  const icons = named(manifest, "Icon");
  const incomplete = icons.flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => attributes.size);
    return SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `an icon has no size ${size}`,
    );
  });
  const claims = icons
    .flatMap(({ children }) => children)
    .map(({ attributes }) => [addresses.get(attributes.resid), Number(attributes.size)]);
  const heads = [
    [child(manifest, "IconUrl")?.attributes.DefaultValue, 32],
    [child(manifest, "HighResolutionIconUrl")?.attributes.DefaultValue, 64],
  ];
  const wrong = [...claims, ...heads].flatMap(([address, size]) =>
    address === undefined ? [] : pictureProblems(path.join(folder, fileOf(address, origin)), size),
  );
  return [...new Set([...incomplete, ...wrong])];
}

function pictureProblems(file, size) {
  // A file that is missing is told with its address.
  if (!existsSync(file)) return [];
  const name = path.basename(file);
  const bytes = readFileSync(file);
  if (PNG.some((byte, index) => bytes[index] !== byte)) return [`${name} is not a PNG`];
  const [width, height] = [bytes.readUInt32BE(WIDTH_AT), bytes.readUInt32BE(HEIGHT_AT)];
  return width === size && height === size
    ? []
    : [`${name} is ${width}x${height}, not ${size}x${size}`];
}

function addressesOf(manifest) {
  const urls = elementsOf(manifest).flatMap(({ attributes }) =>
    [attributes.DefaultValue, attributes.Value].filter((value) => /^\w+:\/\//.test(value ?? "")),
  );
  return [...new Set(urls)];
}

/** Any address that a page of the build could be asked by; outside of the origin it names nothing. */
function fileOf(address, origin) {
  return address.slice(origin.length + 1).replace(/[?#].*$/, "");
}
