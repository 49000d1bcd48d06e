import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));

/** Writes the reference of a contract as one page with everything in it: it loads nothing. */
export async function writeContractReference(name: string, page: string): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  await run(`${root}node_modules/.bin/redocly`, ["build-docs", name, "--inlineBundle", "--output", page], { cwd: root, env });
  const html = await readFile(page, "utf8");
  await writeFile(page, selfContained(html, page, name));
}

/** What Redoc still loads goes into the page, colours that are too pale to be read become darker, and a way leads back to the guide. */
function selfContained(html: string, page: string, name: string): string {
  const replacements = [
    ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", logo],
    ["https://cdn.redoc.ly/redoc/logo-mini.svg", logo],
    ["</head>", `<link rel="icon" type="image/svg+xml" href="/mark.svg"><style>${colours}${wayBackStyle}</style></head>`],
    ['<div id="redoc">', `${wayBack(name)}<div id="redoc">`],
  ] as const;
  return replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${page} has no ${from}: redocly build-docs writes another page than it did, so look at what this one loads`);
    return text.replaceAll(from, to);
  }, html);
}

/** The unified API has no page of a provider: it leads to where everything begins. */
const wayBack = (name: string) =>
  `<nav class="way-back" aria-label="Documentation"><a href="/">openrefunds</a>${
    name === "refunds" ? "" : `<a href="/providers/${name}.html">The guide to this provider</a>`
  }</nav>`;
const wayBackStyle = [
  ".way-back{display:flex;gap:1.5em;padding:10px 24px;font:14px system-ui,sans-serif;border-bottom:1px solid #8884}",
  ".way-back a{color:#1a54d8}.dark .way-back a{color:#a8c7fa}.dark .way-back{background:#0f1115}",
].join("");

const word =
  "<svg xmlns='http://www.w3.org/2000/svg' width='46' height='12'><text y='10' font-size='11' font-family='sans-serif' fill='#1e65f5'>Redocly</text></svg>";
const logo = `data:image/svg+xml,${encodeURIComponent(word).replaceAll("'", "%27")}`;
const light = "html:root:not(.dark)";
const colours = [
  `${light}{--color-warm-grey-5:#6e6f7a}`,
  `${light} .tag-get,${light} .tag-query{--tag-color:#12743c}`,
  `${light} .tag-patch{--tag-color:#806000}`,
].join("");
