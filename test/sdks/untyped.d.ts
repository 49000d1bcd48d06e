declare module "paymongo/src/index.js" {
  interface Refund {
    readonly id: string;
    readonly type: "refund";
    readonly attributes: Readonly<Record<string, unknown>>;
  }
  class Paymongo {
    constructor(secretKey: string);
    readonly refunds: {
      create(body: object): Promise<{ data: Refund }>;
      retrieve(id: string): Promise<{ data: Refund }>;
      list(): Promise<{ data: Refund[]; has_more: boolean }>;
    };
    readonly payments: {
      retrieve(id: string): Promise<{ data: { id: string; attributes: { refunds: Refund[] } } }>;
    };
  }

  // biome-ignore lint/style/noDefaultExport: so the package exports it
  export { Paymongo as default };
}

declare module "paymongo-node" {
  interface Refund {
    readonly id: string;
    readonly amount: number;
    readonly status: string;
    readonly payment_id: string;
    readonly notes: string | null;
    readonly metadata: Readonly<Record<string, string>> | null;
  }
  class Paymongo {
    constructor(secretKey: string);
    readonly refunds: {
      create(attributes: object): Promise<Refund>;
      retrieve(id: string): Promise<Refund>;
      all(query?: object): Promise<{ data: Refund[]; has_more: boolean }>;
    };
    readonly payments: { retrieve(id: string): Promise<{ id: string; amount: number; refunds: Refund[]; taxes: unknown }> };
  }

  export = Paymongo;
}
