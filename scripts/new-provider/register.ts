import { NameError } from "./name.ts";

/** A file as it is to be. */
export interface Edit {
  readonly file: string;
  readonly text: string;
}
type Change = (text: string, name: string, file: string) => string;

/** Every list that has the providers by name, with the new one in it. */
export const registrations = (name: string, read: (file: string) => string): readonly Edit[] =>
  Object.entries(changes).map(([file, change]) => ({ file, text: change(read(file), name, file) }));

const changes: Readonly<Record<string, Change>> = {
  "src/providers/index.ts": (text, name) => withLine(text, /from "\.\/(\w+)\.ts"/, name, `export { type ${title(name)}Options, ${name} } from "./${name}.ts";`),
  "src/sandbox/fakes.ts": (text, name) => withLine(text, /from "\.\/(\w+)\.ts"/, name, `export { create${title(name)}Fake as ${name} } from "./${name}.ts";`),
  "src/cli/accounts.ts": (text, name, file) =>
    withEntry(text, "const connectors: Readonly<Record<string, Connector>> = {", name, file, [
      `  ${name}: {`,
      `    provider: adapters.${name}.provider,`,
      "    own: [],",
      `    keys: ["${name.toUpperCase()}_API_KEY"],`,
      `    connect: (values) => adapters.${name}(values),`,
      "  },",
    ]),
  "src/contract/cases/subjects.ts": (text, name, file) =>
    withEntry(withImports(text, name), "export const subjects: { readonly [Name in SandboxProvider]: Subject } = {", name, file, contractSubject(name)),
  "test/providers/subjects.ts": (text, name, file) =>
    withEntry(text, "export const subjects = {", name, file, [
      `  ${name}: {`,
      `    name: "${name}",`,
      `    connect: adapters.${name},`,
      '    currency: "EUR",',
      '    otherCurrency: "USD",',
      `    succeed: (sandbox, refund) => sandbox.${name}.setStatus(refund, "succeeded"),`,
      "  },",
    ]),
  "redocly.yaml": (text, name, file) => withEntry(text, "apis:", name, file, [`  ${name}: { root: specs/${name}.yaml }`]),
  "package.json": withExports,
};

/** What the contract's cases ask a provider with, as the template's contract spells it. */
const contractSubject = (name: string) => [
  `  ${name}: {`,
  `    name: "${name}",`,
  `    contract: ${name}Contract,`,
  `    operations: ${name}Operations,`,
  `    connect: adapters.${name},`,
  `    client: (options) => create${title(name)}Client(options) as unknown as AnyClient,`,
  '    currencies: ["EUR"],',
  '    otherCurrency: "USD",',
  "    least: 1,",
  "    order: ({ payment, amount }) => ({ body: { payment_id: payment, amount: amount.value, currency: amount.currency } }),",
  '    amountOf: (body) => at(body, "amount"),',
  "    spell: ({ value }) => value,",
  '    idAt: "/id",',
  '    left: { operation: "getPayment", of: (body) => less(whole(at(body, "amount")), whole(at(body, "amount_refunded"))) },',
  '    askedOf: (body) => whole(at(body, "amount")),',
  '    succeeded: "succeeded",',
  '    isLiveKey: (apiKey) => apiKey.startsWith("sk_live_"),',
  "  },",
];

/** The files that list the providers by name. */
export const registeredIn: readonly string[] = Object.keys(changes);

/** A line in its alphabetical place among those that the pattern finds. */
function withLine(text: string, pattern: RegExp, name: string, line: string): string {
  const lines = text.trimEnd().split("\n");
  const next = lines.findIndex((other) => (pattern.exec(other)?.[1] ?? "") > name);
  return `${lines.toSpliced(next < 0 ? lines.length : next, 0, line).join("\n")}\n`;
}

/** An entry in its alphabetical place in a table, which begins with a certain line; `refunds`, the unified API itself, stays last. */
function withEntry(text: string, opening: string, name: string, file: string, entry: readonly string[]): string {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith(opening)) + 1;
  if (start === 0)
    throw new NameError(`${file} has no line ${JSON.stringify(opening)} any more: change scripts/new-provider/register.ts with it. Nothing was written`);
  let at = start;
  for (; /^ {2}|^$/.test(lines[at] ?? "x"); at += 1) {
    const key = /^ {2}(\w+):/.exec(lines[at] ?? "")?.[1];
    if (key === name) throw new NameError(`${name} is in ${file} already: nothing was written`);
    if (key !== undefined && (key > name || key === "refunds")) break;
  }
  return lines.toSpliced(at, 0, ...entry).join("\n");
}

/** The generated client and contract, imported in alphabetical order. */
function withImports(text: string, name: string): string {
  const from = (file: string) => `"../../../generated/${name}/${file}.ts"`;
  return [
    `import { create${title(name)}Client } from ${from("client")};`,
    `import { contract as ${name}Contract, operations as ${name}Operations } from ${from("operations")};`,
  ].reduce((whole, line) => {
    const [, path = ""] = /from "(.+)"/.exec(line) ?? [];
    return withLine(whole, /^import .* from "(.+)";$/, path, line);
  }, text);
}

/** The adapter, its client, its validators and its contract under the provider's name. */
function withExports(text: string, name: string, file: string): string {
  const manifest = JSON.parse(text) as { readonly exports: Readonly<Record<string, unknown>> };
  const source = (path: string) => ({ "openrefunds-source": `./${path}.ts`, types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
  if (Object.hasOwn(manifest.exports, `./${name}`)) throw new NameError(`${file} exports ./${name} already: take another name`);
  const added = {
    [`./${name}`]: source(`src/providers/${name}`),
    [`./${name}/client`]: source(`generated/${name}/client`),
    [`./${name}/validators`]: source(`generated/${name}/validators/index`),
    [`./${name}/spec`]: `./generated/${name}/spec.json`,
  };
  return `${JSON.stringify({ ...manifest, exports: { ...manifest.exports, ...added } }, null, 2)}\n`;
}

const title = (name: string) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
