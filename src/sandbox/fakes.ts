/** The providers of the sandbox: this list is the only one, whatever goes through all of them reads it. */
export { createDodoFake as dodo } from "./dodo.ts";
export { createDojoFake as dojo } from "./dojo.ts";
export { createMollieFake as mollie } from "./mollie.ts";
export { createPaymongoFake as paymongo } from "./paymongo.ts";
export { createSmartpayFake as smartpay } from "./smartpay.ts";
