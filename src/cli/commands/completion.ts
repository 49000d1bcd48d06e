import { Argument, type Command } from "commander";
import { exitCodes } from "../io.ts";
import { withExample } from "../options.ts";
import type { Cli } from "../program.ts";

const shells = ["bash", "zsh", "fish"] as const;
type Shell = (typeof shells)[number];

export function addCompletion(program: Command, { run }: Cli): void {
  const command = program
    .command("completion")
    .description("A script that completes commands and options in your shell.")
    .addArgument(new Argument("<shell>", "your shell").choices(shells));
  withExample(command, 'eval "$(openrefunds completion bash)"').action((shell: Shell) =>
    run({}, async (screen) => {
      screen.line(scripts[shell](program));
      return exitCodes.done;
    }),
  );
}

interface Known {
  readonly name: string;
  readonly about: string;
  /** The words of its first argument, where they are known. */
  readonly words: readonly string[];
  readonly options: readonly { readonly name: string; readonly about: string; readonly takesValue: boolean; readonly choices: readonly string[] }[];
}

/** What there is to complete, read off the program itself. */
const knownOf = (program: Command): Known[] =>
  program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    words: command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
    options: [...command.options.map(optionOf), { name: "help", about: "shows the help", takesValue: false, choices: [] }],
  }));
const optionOf = ({ long, description, required, argChoices }: Command["options"][number]) => ({
  name: (long ?? "").replace(/^--/, ""),
  about: description,
  takesValue: required,
  choices: argChoices ?? [],
});

const flags = ({ options }: Known) => options.map(({ name }) => `--${name}`).join(" ");
const choicesOf = (known: readonly Known[]) => {
  const choices = new Map(
    known.flatMap(({ options }) => options.filter((option) => option.choices.length > 0).map((option) => [option.name, option.choices] as const)),
  );
  return [...choices].map(([name, words]) => `--${name}) answer="${words.join(" ")}" ;;`);
};

const scripts: Readonly<Record<Shell, (program: Command) => string>> = {
  bash: (program) => `_openrefunds() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" answer=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    answer="${names(program)} --help --version"
  else
${cases(program)}
  fi
  COMPREPLY=($(compgen -W "$answer" -- "$current"))
}
complete -o default -F _openrefunds openrefunds`,

  zsh: (program) => `#compdef openrefunds
_openrefunds() {
  local command=\${words[2]} previous=\${words[CURRENT-1]} answer=""
  if [ "$CURRENT" -eq 2 ]; then
    answer="${names(program)} --help --version"
  else
${cases(program)}
  fi
  if [ -n "$answer" ]; then compadd -- \${=answer}; else _files; fi
}
# Read from a file of fpath this is the first call of the function already; else it is only made known.
if [ "\${funcstack[1]}" = _openrefunds ]; then _openrefunds "$@"; else compdef _openrefunds openrefunds; fi`,

  fish: (program) => {
    const quoted = (text: string) => `'${text.replace(/['\\]/g, "\\$&")}'`;
    const lines = knownOf(program).flatMap(({ name, about, words, options }) => {
      const at = `complete -c openrefunds -n "__fish_seen_subcommand_from ${name}"`;
      return [
        `complete -c openrefunds -f -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
        ...(words.length > 0 ? [`${at} -f -a ${quoted(words.join(" "))}`] : []),
        ...options.map((option) => {
          const value = option.choices.length > 0 ? ` -x -a ${quoted(option.choices.join(" "))}` : option.takesValue ? " -r" : "";
          return `${at} -l ${option.name}${value} -d ${quoted(option.about)}`;
        }),
      ];
    });
    return lines.join("\n");
  },
};

const names = (program: Command) => program.commands.map((command) => command.name()).join(" ");

/** By the word before, where it is an option with choices; else by the command. */
const cases = (program: Command) => {
  const known = knownOf(program);
  return `    case "$command" in
${known.map((each) => `      ${each.name}) answer="${[...each.words, flags(each)].join(" ")}" ;;`).join("\n")}
    esac
    case "$previous" in
      ${choicesOf(known).join("\n      ")}
      ${valued(known)}) answer="" ;;
    esac`;
};

/** Options whose value only the caller knows: files are offered. */
const valued = (known: readonly Known[]) => {
  const options = known.flatMap(({ options }) => options.filter(({ takesValue, choices }) => takesValue && choices.length === 0));
  return [...new Set(options.map(({ name }) => `--${name}`))].join("|");
};
