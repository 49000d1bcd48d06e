/** The one module of undici that the pool loads; the package declares types for its entry only. */
declare module "undici/lib/dispatcher/agent.js" {
  import { Agent } from "undici";
  export = Agent;
}
