import fc from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/contract/model.ts";
import { type ReporterName, reporters, toGithub, toHtml, toJunit, toMarkdown, toTerminal } from "../../src/contract/report/index.ts";
import { maskText } from "../../src/contract/report/mask.ts";
import { keptReport, planted, report } from "../fixtures/report.ts";

const settings = { columns: 80, color: false };
const names = Object.keys(reporters) as ReporterName[];

/** A report of one broken case that says a text wherever one goes. */
function saying(text: string): Report {
  const [provider] = keptReport.providers;
  const [result] = provider?.cases ?? [];
  if (!provider || !result) throw new Error("the fixture has no case");
  const headers = { "x-text": text };
  return {
    ...keptReport,
    providers: [
      {
        ...provider,
        cases: [
          {
            ...result,
            name: text,
            verdict: "broken",
            reason: text,
            findings: [{ defect: "wrong_value", message: text, pointer: text, instance: text, place: { file: text, line: 1, column: 1 } }],
            exchanges: [
              {
                operation: text,
                request: { method: "GET", url: text, headers, body: text },
                response: { status: 200, headers, body: text },
                failure: null,
                durationMs: 1,
              },
            ],
          },
        ],
      },
    ],
    totals: { kept: 0, broken: 1, notRun: 0 },
  };
}
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "<",
        ">",
        "&",
        '"',
        "'",
        "`",
        "|",
        "\n",
        "\r",
        "::",
        "%",
        ",",
        "]]>",
        "--",
        "\u001b[2J",
        "\u202E",
        "\uD800",
        "\u0000",
        "</script>",
        "${",
        "a",
      ),
    )
    .map((parts) => parts.join("")),
);

describe("whatever a provider says", () => {
  test("JUnit stays well-formed, with one failure", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = XmlDocument.fromString(toJunit(saying(text)));
        expect(document.find("//failure")).toHaveLength(1);
        document.dispose();
      }),
    );
  });

  test("GitHub gets one command a line and no other", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toGithub(saying(text)).split(/[\r\n]/)).toEqual([expect.stringMatching(/^::error file=[^,:]*,line=1,col=1,title=[^,:]*::/), ""]);
      }),
    );
  });

  test("the terminal gets no control character, and no line too wide", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const out = toTerminal(saying(text), settings);
        expect(out).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
        for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test("the page gets no element and no attribute from it", () => {
    const skeleton = (page: string) =>
      page
        .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, "")
        .match(/<[a-z]+/g)
        ?.filter((tag) => !["<pre", "<code", "<details", "<summary", "<span", "<p", "<mark"].includes(tag));
    const usual = skeleton(toHtml(saying("a")));
    fc.assert(
      fc.property(anyText, (text) => {
        const page = toHtml(saying(text));
        expect(skeleton(page)).toEqual(usual);
        expect(page).not.toMatch(/<(img|iframe|object|svg onload|a href="[^#])/);
      }),
      { numRuns: 50 },
    );
  });

  test("Markdown gets no element of its own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const outsideCode = toMarkdown(saying(text)).replace(/(`+)[^`][\s\S]*?\1/g, "");
        expect(outsideCode).not.toMatch(/<(?!\/?(?:details|summary)>)/);
      }),
    );
  });
});

describe("a key", () => {
  test.each(names)("never comes out of the %s report, wherever it was planted", (name) => {
    const out = reporters[name].render(report, settings);
    for (const secret of planted) expect(out).not.toContain(secret);
  });

  test("is masked by its form, whatever stands around it", () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{20,40}$/);
    const key = fc.oneof(
      fc
        .tuple(fc.constantFrom("sk_test_", "sk_live_", "pk_live_", "sk_sandbox_", "sk_prod_", "whsk_", "test_", "live_", "access_"), word)
        .map((parts) => parts.join("")),
    );
    const around = fc.constantFrom("", " ", '"', "'", "\n", "=", ": ", "(", "/", ",");
    fc.assert(
      fc.property(around, key, around, (before, secret, after) => {
        expect(maskText(`${before}${secret}${after}`)).toBe(`${before}[redacted]${after}`);
      }),
    );
  });

  test.each([
    "re_4qqhO89gsT of tr_7UhSN1zuXS",
    "refund_test_35LxgmF5KM22XKG38BjpJg of payment_test_GDEATBKK8XAp9XGf6J4U4",
    "Idempotency-Key: or1_0f0c2b7a9e4d1f0c2b7a9e4d1f0c2b7a",
    "Basic authentication is documented, Bearer tokens are not",
    "https://docs.mollie.com/reference/create-refund?test_mode=1",
    'The field "secret" is not in the contract',
  ])("is not seen where there is none: %s", (text) => {
    expect(maskText(text)).toBe(text);
  });
});
