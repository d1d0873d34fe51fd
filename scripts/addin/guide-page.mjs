// The user's guide as a help page: docs/user-guide.zh-CN.md turned into HTML, with the pictures that it names beside it.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../project.mjs";

const SOURCE = path.join(root, "docs", "user-guide.zh-CN.md");
const FOLDER = "assets/help";
/** Pages beside the guide in docs/, by what they are called beside it in the add-in. */
const PAGES = { "functions.zh-CN.md": "functions.html" };
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

/** A guide's text as a page. Throws at a picture or a link that would lead nowhere from there; HTML in the text stays text. */
export async function guidePage(markdown) {
  // Loaded only here: scripts start before the dependencies are installed.
  const { Marked } = await import("marked");
  const pictures = new Set();
  const marked = new Marked({
    renderer: {
      html: ({ text }) => escaped(text),
      heading({ depth, tokens, text }) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${escaped(targetOf(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }) {
        pictures.add(href);
        return pictureOf(href, text);
      },
    },
  });
  const body = marked.parse(markdown);
  const [, title = ""] = /^# (.+)$/m.exec(markdown) ?? [];
  return { html: pageAround(title, body), pictures: [...pictures] };
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

/** As GitHub names headings, so that links within the guide work in both places. */
function anchorOf(heading) {
  const kept = heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "");
  return kept.replaceAll(" ", "-");
}

function pageAround(title, body) {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'self'; script-src 'none'; style-src 'self'; img-src 'self'; object-src 'none'; base-uri 'self'; form-action 'none'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="../icons/logo-32.png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <main>
${body}
<p><a href="index.html">帮助首页</a></p>
    </main>
  </body>
</html>
`;
}

function escaped(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
