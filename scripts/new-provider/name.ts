import ts from "typescript";

/** A name that no provider can have, or that one has already. The message names the remedy. */
export class NameError extends Error {
  override readonly name = "NameError";
}

const longest = 30;

/** Throws a `NameError` where the name can't be a file, a property and an export at once. */
export function checkName(name: string): void {
  const given = JSON.stringify(name);
  if (!/^[a-z][a-z0-9]*$/.test(name))
    throw new NameError(`${given} can't be a provider's name: give small letters and digits, beginning with a letter${hint(name)}`);
  if (name.length > longest) throw new NameError(`${given} has ${name.length} characters: give at most ${longest}`);
  if (!isIdentifier(name)) throw new NameError(`${given} is a word of the language: give another, such as ${name}pay`);
  if (/acme./.test(name)) throw new NameError(`${given} has the template's own name in it: give another`);
}

const hint = (name: string) => {
  const near = name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replace(/^[0-9]+/, "");
  return near === "" ? ", such as acme" : `, such as ${near}`;
};

function isIdentifier(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, name);
  return scanner.scan() === ts.SyntaxKind.Identifier;
}
