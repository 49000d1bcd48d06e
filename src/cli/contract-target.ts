import type { Command } from "commander";
import type { Target } from "../contract/targets/target.ts";
import type { Config } from "./config.ts";
import type { Io } from "./io.ts";
import type { Screen } from "./screen.ts";

/** What is asked, as it was typed. */
export interface TargetOptions {
  readonly seed: number;
}

export const withTarget = (command: Command): Command => command;

/** Where the cases run. */
export async function chooseTarget(_io: Io, _screen: Screen, _config: Config | undefined, { seed }: TargetOptions): Promise<Target> {
  const { sandboxTarget } = await import("../contract/targets/sandbox.ts");
  return sandboxTarget({ seed });
}
