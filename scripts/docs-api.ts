import { fileURLToPath } from "node:url";
import { Application, type Comment, Converter, OptionDefaults } from "typedoc";
import { nameTypes } from "./docs-types.ts";

const options = fileURLToPath(new URL("../docs/typedoc.json", import.meta.url));

/** Writes the reference of the TypeScript API as pages of the site. */
export async function writeApiReference(): Promise<void> {
  const app = await Application.bootstrapWithPlugins({ options, blockTags: [...OptionDefaults.blockTags, "@description", "@enum"], modifierTags });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const { comment } of Object.values(project.reflections)) if (comment) speakPlainly(comment);
    nameTypes(project);
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the sources: see what it printed above");
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error("TypeDoc could not write the reference: see what it printed above");
}

/** openapi-typescript writes `@enum {string}`, which TypeDoc would read as its own tag for constants. */
const modifierTags = OptionDefaults.modifierTags.filter((tag) => tag !== "@enum");

/** What openapi-typescript writes as tags, as the sentence that it is; the types say the rest. */
function speakPlainly(comment: Comment): void {
  const description = comment.getTag("@description");
  if (description) comment.summary = description.content;
  for (const tag of ["@description", "@enum", "@default", "@constant"] as const) comment.removeTags(tag);
}
