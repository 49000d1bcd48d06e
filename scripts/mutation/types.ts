import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { type Generated, withoutComments } from "./generated.ts";

/** Type-checks the hand-written code of a provider against generated code that is in memory only. */
export interface TypeWatch {
  /** The first error, `null` where there is none. */
  notice(surface: Generated): string | null;
}

/** One language service for all mutants of a provider: only what changed is checked again. */
export function watchTypes(root: string, provider: string, original: Generated): TypeWatch {
  const overlay = new Map<string, { text: string; version: number }>();
  const watched = [`src/providers/${provider}.ts`, `src/sandbox/${provider}.ts`, "src/contract/cases/subjects.ts"].map((file) => join(root, file));
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const onDisk = new Map<string, ts.IScriptSnapshot | undefined>();
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => watched,
    getScriptVersion: (file) => String(overlay.get(file)?.version ?? 0),
    getScriptSnapshot(file) {
      const inMemory = overlay.get(file);
      if (inMemory) return ts.ScriptSnapshot.fromString(inMemory.text);
      if (!onDisk.has(file)) onDisk.set(file, existsSync(file) ? ts.ScriptSnapshot.fromString(readFileSync(file, "utf8")) : undefined);
      return onDisk.get(file);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (given) => join(dirname(ts.getDefaultLibFilePath(given)), ts.getDefaultLibFileName(given)),
    fileExists: (file) => overlay.has(file) || ts.sys.fileExists(file),
    readFile: (file) => overlay.get(file)?.text ?? ts.sys.readFile(file),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host, ts.createDocumentRegistry());
  const errors = () => watched.flatMap((file) => [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)]).map(words);
  const known = new Set(errors());
  const plain = new Map([...original].map(([file, text]) => [file, withoutComments(text)]));
  return {
    notice(surface) {
      if ([...surface].every(([file, text]) => withoutComments(text) === plain.get(file))) return null;
      for (const [file, text] of surface) {
        const path = join(root, "generated", file);
        const earlier = overlay.get(path);
        if (earlier?.text !== text) overlay.set(path, { text, version: (earlier?.version ?? 0) + 1 });
      }
      for (const file of watched) {
        const first = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(words).find((text) => !known.has(text));
        if (first !== undefined) return first;
      }
      return null;
    },
  };

  function words({ file, start, messageText }: ts.Diagnostic): string {
    const line = file && start !== undefined ? `${file.fileName.slice(root.length + 1)}:${file.getLineAndCharacterOfPosition(start).line + 1}` : "";
    return `${line} ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 160)}`;
  }
}
