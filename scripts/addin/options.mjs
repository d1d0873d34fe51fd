// What a build of the add-in can be told: `npm run build -- origin=https://intranet.example/fazhi officejs=cdn id=…`.
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../project.mjs";
import { OFFICE_SOURCES } from "./office-files.cjs";

/** Where the development server is; the manifest's own addresses. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const READERS = {
  origin: readOrigin,
  officejs: readOfficeSource,
  id: readId,
};

/**
 * Reads `key=value` words; what is not given is as in manifest.xml, with office.js served by the add-in itself.
 * Throws, with a sentence for people, at anything that it does not know.
 */
export function addinOptions(words = []) {
  const options = { origin: DEVELOPMENT_ORIGIN, officejs: "local", version: packageVersion() };
  for (const word of words) {
    const [key, ...rest] = word.split("=");
    const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
    if (read === undefined || rest.length === 0)
      throw new Error(
        `不认识的构建选项“${word}”。可用：origin=https://… officejs=local|cdn|cdn-cn id=…`,
      );
    options[key] = read(rest.join("="));
  }
  return options;
}

/** The version of package.json in the four parts that Office wants: `1.2.3` becomes `1.2.3.0`. */
function packageVersion() {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return `${version.replace(/[-+].*$/, "")}.0`;
}

/** An address may have a path (`https://host/fazhi`), but no query; it ends without a slash. */
function readOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url?.protocol !== "https:" ||
    url.search ||
    url.hash ||
    url.username ||
    /[\s"'<>&]/.test(text)
  )
    throw new Error(`origin 要写成 https://主机[:端口][/路径]，现在是“${text}”。`);
  return url.href.replace(/\/+$/, "");
}

function readOfficeSource(text) {
  if (!Object.hasOwn(OFFICE_SOURCES, text))
    throw new Error(`officejs 只能是 ${Object.keys(OFFICE_SOURCES).join("、")}，现在是“${text}”。`);
  return text;
}

function readId(text) {
  if (!GUID.test(text)) throw new Error(`id 要写成 GUID，现在是“${text}”。`);
  return text.toLowerCase();
}
