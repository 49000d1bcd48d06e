import { type Command, Option } from "commander";

/** Every command speaks JSON. */
export const withJson = (command: Command): Command =>
  command.option("--json", "JSON on stdout (one object on one line, lists line by line), errors as JSON on stderr");

/** Every command that asks a provider. */
export const withAccount = (command: Command): Command =>
  withJson(
    command
      .argument("<account>", "your name for the account; from the environment alone it is the provider's")
      .option("--config <file>", "where the accounts are (default: openrefunds.yaml)"),
  );

/** What a refund is found by. */
export const withRefund = (command: Command): Command =>
  withAccount(command).argument("<refund>", "the provider's id of the refund").option("--payment <id>", "the provider's id of the payment; Mollie needs it");

/** One example under the options of a command. */
export const withExample = (command: Command, example: string): Command => command.addHelpText("after", `\nExample:\n  $ ${example}`);

/** Reasons as the unified API has them. */
export const reasonOption = () =>
  new Option("--reason <word>", "why; a provider that can't say it refuses").choices(["requested_by_customer", "duplicate", "fraudulent", "returned", "other"]);

export interface AccountOptions {
  readonly json?: boolean;
  readonly config?: string;
}
export interface RefundOptions extends AccountOptions {
  readonly payment?: string;
}
