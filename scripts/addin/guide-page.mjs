// The user's guide as a help page: docs/user-guide.zh-CN.md turned into HTML, with the pictures that it names beside it.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../project.mjs";
import { escaped, helpPage } from "./help-page.mjs";

const SOURCE = path.join(root, "docs", "user-guide.zh-CN.md");
const FOLDER = "assets/help";
/** Pages beside the guide in docs/, by what they are called beside it in the add-in. */
const PAGES = {
  "functions.zh-CN.md": "functions.html",
  "checks/index.zh-CN.md": "checks/index.html",
};
const PICTURE = /^images\/[\w-]+\.png$/;
/** Pictures of the pane have more pixels than they are wide on the page. */
const PANE = { name: /\/pane-/, width: 350 };
/** Where the header of a PNG file says how large the picture is. */
const AT = { width: 16, height: 20 };

/** The page and its pictures by their paths in the built add-in. */
export async function guideFiles() {
  const { html, pictures } = await guidePage(readFileSync(SOURCE, "utf8"));
  const copies = pictures.map((picture) => [`${FOLDER}/${picture}`, readFileSync(fileOf(picture))]);
  return { [`${FOLDER}/guide.html`]: html, ...Object.fromEntries(copies) };
}

/** A guide's text as a page. Throws at a picture or a link that would lead nowhere from there. */
export async function guidePage(markdown) {
  const pictures = new Set();
  const html = await helpPage(markdown, {
    toHelp: "",
    targetOf,
    pictureOf: (href, text) => {
      pictures.add(href);
      return pictureOf(href, text);
    },
    back: [["index.html", "帮助首页"]],
  });
  return { html, pictures: [...pictures] };
}

function pictureOf(href, text) {
  const file = fileOf(href);
  if (!PICTURE.test(href) || !existsSync(file)) throw new Error(`使用指南里的图片不存在：${href}`);
  const header = readFileSync(file);
  const [width, height] = [header.readUInt32BE(AT.width), header.readUInt32BE(AT.height)];
  const shown = PANE.name.test(href) ? PANE.width : width;
  const size = `width="${shown}" height="${Math.round((height * shown) / width)}"`;
  return `<img src="${href}" alt="${escaped(text)}" ${size} loading="lazy" />`;
}

function targetOf(href) {
  if (href.startsWith("#")) return href;
  if (Object.hasOwn(PAGES, href)) return PAGES[href];
  throw new Error(`使用指南里的链接在帮助页里打不开：${href}`);
}

function fileOf(picture) {
  return path.join(root, "docs", picture);
}
