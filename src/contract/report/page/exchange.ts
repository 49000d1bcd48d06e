import type { Exchange } from "../../model.ts";
import { bodyHtml } from "../body.ts";
import { type Html, html } from "../html.ts";
import { durationText } from "../words.ts";

/** What many cases share, written once: a run sends the same few requests over and over, and a page of all of them would not open on a phone. */
export interface Parts {
  /** The number under which the page's script finds what was made of these facts. */
  readonly numberOf: (facts: unknown, make: () => Html) => number;
  /** All of them, out of sight. */
  readonly all: () => Html;
}

export function createParts(): Parts {
  const numbers = new Map<string, number>();
  const made: Html[] = [];
  return {
    numberOf(facts, make) {
      const key = JSON.stringify(facts);
      const number = numbers.get(key) ?? made.push(make()) - 1;
      numbers.set(key, number);
      return number;
    },
    all: () => html`<template id="parts">${made.map((part) => html`<div>${part}</div>`)}</template>`,
  };
}

/** A request and its answer side by side: in place with the value to mark, or by the numbers of their parts. */
export function exchangeHtml(exchange: Exchange, index: number, how: { readonly mark: string | null } | { readonly parts: Parts }): Html {
  const { operation, request, response, failure, durationMs } = exchange;
  const sides =
    "mark" in how
      ? [requestHtml(exchange), responseHtml(exchange, how.mark)].map((content) => html`<div class="side">${content}</div>`)
      : [how.parts.numberOf(request, () => requestHtml(exchange)), how.parts.numberOf([response, failure], () => responseHtml(exchange, null))].map(
          (number) => html`<div class="side" data-part="${number}"></div>`,
        );
  return html`<div class="exchange"><h5>${index + 1}. ${operation ?? "outside the contract"} <small>${durationText(durationMs)}</small></h5>
${sides}</div>`;
}

const requestHtml = ({ request }: Exchange): Html => html`<p class="label">Request</p>
<p class="start"><b>${request.method}</b> <code>${request.url}</code></p>
${headersHtml(request.headers)}${bodyHtml(request.body ?? "", null)}`;

const responseHtml = ({ response, failure }: Exchange, mark: string | null): Html => html`<p class="label">Response</p>
${
  response === null
    ? html`<p class="start"><b class="bad">No answer</b> ${failure ?? "for an unknown reason"}</p>`
    : html`<p class="start"><b>${response.status}</b></p>${headersHtml(response.headers)}${bodyHtml(response.body, mark)}`
}`;

const headersHtml = (headers: Readonly<Record<string, string>>) => {
  const entries = Object.entries(headers);
  return entries.length > 0 && html`<dl class="headers">${entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
};
