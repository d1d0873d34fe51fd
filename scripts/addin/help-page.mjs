// A page of docs/ as a page of the add-in's help: Markdown turned into HTML that runs nothing and asks no other host.

/**
 * The page that a Markdown text makes.
 *
 * @param markdown HTML in it stays text
 * @param place what differs by where the page lies: `toHelp`, the way from there to the folder of the help; `targetOf`,
 *   where a link leads in the add-in, and `pictureOf`, the HTML of a picture, both of which throw at what is not there; `back`,
 *   the links at the end as pairs of address and words
 */
export async function helpPage(markdown, { toHelp, targetOf, pictureOf, back }) {
  // Loaded only here: scripts start before the dependencies are installed.
  const { Marked } = await import("marked");
  const marked = new Marked({
    renderer: {
      html: ({ text }) => escaped(text),
      heading({ depth, tokens, text }) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${escaped(targetOf(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image: ({ href, text }) => pictureOf(href, text),
    },
  });
  const [, title = ""] = /^# (.+)$/m.exec(markdown) ?? [];
  const ways = back.map(([address, words]) => `<a href="${address}">${words}</a>`);
  return pageAround(title, `${marked.parse(markdown)}\n<p>${ways.join(" · ")}</p>`, toHelp);
}

/** Text for a page, where a sign of HTML is a sign like others. */
export function escaped(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** As GitHub names headings, so that links within a page work in both places. */
function anchorOf(heading) {
  const kept = heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "");
  return kept.replaceAll(" ", "-");
}

function pageAround(title, body, toHelp) {
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
    <link rel="icon" href="${toHelp}../icons/logo-32.png" />
    <link rel="stylesheet" href="${toHelp}help.css" />
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;
}
