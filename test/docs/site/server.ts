import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "vitepress";

const docs = join(import.meta.dirname, "../../../docs");
/** Where the built site stands. */
export const built = join(docs, ".vitepress/dist");

/** Serves the built site on a free port of this machine. */
export async function serveSite(): Promise<AsyncDisposable & { readonly url: string }> {
  const { server } = await serve({ root: docs, port: 0 });
  if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve, reject) => void server.close((error) => (error ? reject(error) : resolve())));
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}
