import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DefaultTheme, defineConfig } from "vitepress";

const guide = [
  ["Start", "start"],
  ["Concepts", "concepts"],
  ["Errors and outcomes", "errors"],
  ["At most once", "at-most-once"],
  ["The store", "store"],
  ["Testing with the sandbox", "testing"],
  ["Contracts in CI", "contracts"],
  ["Command line", "command-line"],
  ["Observability", "observability"],
  ["Typed clients", "clients"],
  ["Adding a provider", "adding-a-provider"],
] as const;
const providers = [
  ["Dodo Payments", "dodo"],
  ["Dojo", "dojo"],
  ["Mollie", "mollie"],
  ["PayMongo", "paymongo"],
  ["Smartpay", "smartpay"],
] as const;

const sidebar: DefaultTheme.SidebarItem[] = [
  { text: "Guide", items: guide.map(([text, name]) => ({ text, link: `/guide/${name}` })) },
  { text: "Providers", items: [{ text: "Side by side", link: "/providers/" }, ...providers.map(([text, name]) => ({ text, link: `/providers/${name}` }))] },
  {
    text: "Reference",
    items: [
      ...[
        ["openrefunds", "index"],
        ["openrefunds/sandbox", "sandbox"],
        ["openrefunds/contract", "contract"],
      ].map(([text = "", module = ""]) => ({ text, link: `/reference/api/${module}/`, collapsed: true, items: namesOf(module) })),
      { text: "Contracts", link: "/reference/contracts" },
      { text: "When a contract is wrong", link: "/reference/mutation" },
    ],
  },
];

export default defineConfig({
  title: "openrefunds",
  description: "One refund API over many payment providers, generated from their OpenAPI contracts.",
  cacheDir: "../node_modules/.cache/vitepress",
  // Parts of pages, which are included.
  srcExclude: ["generated/**"],
  head: [["link", { rel: "icon", type: "image/svg+xml", href: "/mark.svg" }]],
  markdown: {
    // Chosen for contrast: every colour of theirs is readable on its ground.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config(page) {
      // A wide table scrolls on a phone, so the keyboard must be able to reach it.
      page.renderer.rules.table_open = () => '<table tabindex="0">\n';
    },
  },
  themeConfig: {
    logo: "/mark.svg",
    nav: [
      { text: "Guide", link: "/guide/start", activeMatch: "^/guide/" },
      { text: "Providers", link: "/providers/", activeMatch: "^/providers/" },
      { text: "Reference", link: "/reference/api/index/", activeMatch: "^/reference/" },
    ],
    sidebar,
    outline: [2, 3],
    search: { provider: "local" },
  },
});

/** The pages that TypeDoc wrote for a module, by the kind of thing. */
function namesOf(module: string): DefaultTheme.SidebarItem[] {
  const folder = fileURLToPath(new URL(`../reference/api/${module}/`, import.meta.url));
  if (!existsSync(folder)) throw new Error("the reference has not been written: run `npm run docs`, which writes it first");
  return ["functions", "variables", "classes", "interfaces", "type-aliases"].flatMap((kind) => {
    const files = existsSync(`${folder}${kind}`) ? readdirSync(`${folder}${kind}`) : [];
    return files.map((file) => file.replace(/\.md$/, "")).sort().map((name) => ({ text: name, link: `/reference/api/${module}/${kind}/${name}` }));
  });
}
