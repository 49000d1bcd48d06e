import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { providers } from "../src/cli/accounts.ts";
import { writeApiReference } from "./docs-api.ts";
import { writeContractReference } from "./docs-contract.ts";
import { errorCodes } from "./docs-errors.ts";
import { providerFacts, subjectsOfPages } from "./docs-provider.ts";
import { providerTable } from "./readme.ts";

const path = (name: string) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));

/** Writes what the pages take from the code and the contracts: tables, the reference of the API and of each contract. */
export async function writeGeneratedPages(): Promise<void> {
  const fresh = ["generated", "reference/api", "public/contracts"];
  await Promise.all(fresh.map((folder) => rm(path(folder), { recursive: true, force: true })));
  await Promise.all(fresh.map((folder) => mkdir(path(folder), { recursive: true })));
  await writeFile(path("generated/providers.md"), providerTable().replace("| |", "| ability |"));
  await writeFile(path("generated/errors.md"), errorCodes());
  for (const subject of subjectsOfPages) {
    const provider = providers.find(({ name }) => name === subject.name);
    if (!provider) throw new Error(`${subject.name} has no adapter, so its page has no facts`);
    await writeFile(path(`generated/${subject.name}.md`), await providerFacts(subject, provider));
  }
  // One after the other: each fills a processor.
  for (const name of ["refunds", ...subjectsOfPages.map((subject) => subject.name)]) await writeContractReference(name, path(`public/contracts/${name}.html`));
  await writeApiReference();
}

if (process.argv[1]?.endsWith("docs.ts")) await writeGeneratedPages();
