import type { Row } from "./table.ts";

export interface Failure {
  readonly suite: string;
  readonly problem: string;
}

/** Measures one suite after the other; one that breaks takes no figure of the others with it, and is told. */
export async function measureAll(suites: Readonly<Record<string, () => Promise<Row[]>>>): Promise<{ rows: Row[]; failures: Failure[] }> {
  const rows: Row[] = [];
  const failures: Failure[] = [];
  for (const [suite, measure] of Object.entries(suites)) {
    try {
      const measured = await measure();
      const broken = measured.find(({ value }) => !Number.isFinite(value));
      if (measured.length === 0 || broken) throw new Error(broken ? `"${broken.what}" is ${broken.value}` : "it measured nothing");
      rows.push(...measured);
    } catch (error) {
      failures.push({ suite, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return { rows, failures };
}
