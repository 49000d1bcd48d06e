/**
 * Headers of an answer that belong to HTTP, to what lies between (proxies, content delivery, tracing), or to every
 * service alike: never drift of a provider's contract.
 */
export const commonHeaders: ReadonlySet<string> = new Set(
  (
    "accept-ranges age allow alt-svc cache-control connection content-disposition content-encoding content-language content-length content-location " +
    "content-security-policy content-security-policy-report-only content-type cross-origin-embedder-policy cross-origin-opener-policy " +
    "cross-origin-resource-policy date etag expect-ct expires keep-alive last-modified link location nel origin-agent-cluster p3p permissions-policy " +
    "pragma priority proxy-authenticate referrer-policy refresh report-to reporting-endpoints request-context request-id server server-timing " +
    "set-cookie status strict-transport-security timing-allow-origin trailer traceparent tracestate transfer-encoding upgrade vary via warning " +
    "www-authenticate x-cache x-cache-hits x-content-type-options x-correlation-id x-dns-prefetch-control x-download-options x-frame-options " +
    "x-permitted-cross-domain-policies x-powered-by x-request-id x-response-time x-robots-tag x-runtime x-served-by x-timer x-trace-id " +
    "x-ua-compatible x-xss-protection"
  ).split(" "),
);

/** The same, by how they begin. */
export const commonHeaderPrefixes: readonly string[] = [
  "access-control-",
  "akamai-",
  "apigw-",
  "cdn-",
  "cf-",
  "fly-",
  "sec-",
  "x-akamai-",
  "x-amz-",
  "x-amzn-",
  "x-amzn",
  "x-azure-",
  "x-b3-",
  "x-cloud-trace-",
  "x-datadog-",
  "x-envoy-",
  "x-fastly-",
  "x-ms-",
  "x-vercel-",
];

/** Whether a header of this name (lower case) could be the provider's own. */
export const isOwnHeader = (name: string): boolean => !commonHeaders.has(name) && !commonHeaderPrefixes.some((prefix) => name.startsWith(prefix));
