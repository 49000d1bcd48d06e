// The providers of the library: this list is the only one, whatever goes through all of them reads it.
export { type DodoOptions, dodo } from "./dodo.ts";
export { type DojoOptions, dojo } from "./dojo.ts";
export { type MollieOptions, mollie } from "./mollie.ts";
export { type PaymongoOptions, paymongo } from "./paymongo.ts";
export { type SmartpayOptions, smartpay } from "./smartpay.ts";
