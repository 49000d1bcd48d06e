// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
export interface paths {
    "/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refunds of the account
         * @description One page of all refunds, optionally filtered. There is no filter by payment, no sorting, no total and no cursor: the end is reached when items is empty, and rows may shift between pages while refunds are created.
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Refund a payment or some of its line items
         * @description Without items the whole payment is refunded; with items only those lines or parts of them. A repeated call may be a second refund, so after a lost answer read the payment's refunds before sending again.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/{refundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one refund
         * @description The refund as it stands now, with its customer and metadata, which lists leave out.
         */
        get: operations["getRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/refunds/{refundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a refund's receipt
         * @description The receipt of a refund as a PDF file. It needs no key: whoever has the refund's id can fetch it, so treat refund ids with care.
         */
        get: operations["getRefundReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment and its refunds
         * @description The payment with all its refunds and disputes. No field tells what is left to refund: subtract the refunds that have not failed from total_amount, or add up the line items' refundable_amount.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/line-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment's line items
         * @description The lines that can be refunded one by one, with what can be refunded of each. An id called items_id here is called item_id when the refund is created.
         */
        get: operations["getPaymentLineItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What to refund. There is no amount here and no currency; a part of a payment is named through items. */
        CreateRefundRequest: {
            /** @description The id of the payment to refund, which looks like pay_ and 21 letters and digits. */
            payment_id: string;
            /** @description The lines to refund, each item_id once. Absent or null refunds the whole payment; what that does after an earlier partial refund is not documented. */
            items?: components["schemas"]["PartialRefundItem"][] | null;
            /** @description Why the money goes back, in free words, at most 3000 characters. */
            reason?: string | null;
            /** @description Data of your own, stored with the refund and returned when it is created or read. */
            metadata?: components["schemas"]["CreateRefundMetadata"];
        };
        /** @description One line of the payment, and how much of it goes back. */
        PartialRefundItem: {
            /** @description The id of the product or add-on, pdt_… or adn_…: the items_id of the payment's line items. The same id twice in one request is refused. */
            item_id: string;
            /**
             * Format: int32
             * @description How much of the line to refund, in the currency's smallest unit. Absent or null refunds all of it.
             */
            amount?: number | null;
            /**
             * @description Whether amount already contains the tax. False adds the tax on top.
             * @default true
             */
            tax_inclusive?: boolean;
        };
        /** @description Up to 50 pairs. Keys have up to 40 letters, digits, dashes and underscores, values up to 500 characters of text. */
        CreateRefundMetadata: {
            [key: string]: string;
        };
        /** @description A refund as created or read. It has no failure reason, no line items, and no time of change. */
        Refund: {
            /** @description The refund's id, which begins with ref_. Whoever has it can fetch the receipt. */
            refund_id: string;
            /** @description The id of the refunded payment. */
            payment_id: string;
            /** @description The id of the business that refunds, which begins with bus_. */
            business_id: string;
            /** @description How far the refund has come. */
            status: components["schemas"]["RefundStatus"];
            /**
             * Format: date-time
             * @description When the refund was created, in UTC, with up to six decimals of a second.
             */
            created_at: string;
            /** @description Whether the refund covers only a part of the payment. */
            is_partial: boolean;
            /**
             * Format: int32
             * @description The refunded amount in the currency's smallest unit. May be null, for example while the refund is under review.
             */
            amount?: number | null;
            /** @description The currency of the amount, an ISO 4217 code. May be null. */
            currency?: components["schemas"]["Currency"] | string | null;
            /** @description Why the money went back, as given when the refund was created. */
            reason?: string | null;
            /** @description The data of your own that was stored with the refund, empty if none. */
            metadata: components["schemas"]["Metadata"];
            /** @description The customer of the refunded payment. */
            customer: components["schemas"]["Customer"];
            /** @description The id of the brand the refund belongs to. Older versions of the API leave it out. */
            brand_id?: string;
        };
        /** @description A refund as it stands in lists and in a payment. Customer, metadata and brand come only when the refund itself is read. */
        RefundListItem: {
            /** @description The refund's id, which begins with ref_. Whoever has it can fetch the receipt. */
            refund_id: string;
            /** @description The id of the refunded payment. */
            payment_id: string;
            /** @description The id of the business that refunds, which begins with bus_. */
            business_id: string;
            /** @description How far the refund has come. */
            status: components["schemas"]["RefundStatus"];
            /**
             * Format: date-time
             * @description When the refund was created, in UTC.
             */
            created_at: string;
            /** @description Whether the refund covers only a part of the payment. */
            is_partial: boolean;
            /**
             * Format: int32
             * @description The refunded amount in the currency's smallest unit. May be null.
             */
            amount?: number | null;
            /** @description The currency of the amount, an ISO 4217 code. May be null. */
            currency?: components["schemas"]["Currency"] | string | null;
            /** @description Why the money went back, as given when the refund was created. */
            reason?: string | null;
        };
        /** @description One page of refunds. Nothing says how many there are in all. */
        RefundList: {
            /** @description The refunds of this page, in no documented order. Empty past the last page. */
            items: components["schemas"]["RefundListItem"][];
        };
        /**
         * @description pending is being processed, review is held by the provider for a manual check, succeeded and failed are final. A refund fails when the payment is disputed, the merchant's wallet is short, or the bank has a problem.
         * @enum {string}
         */
        RefundStatus: "succeeded" | "failed" | "pending" | "review";
        /**
         * @description The currencies the provider lists, as ISO 4217 codes.
         * @enum {string}
         */
        Currency: "AED" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BWP" | "BYN" | "BZD" | "CAD" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SZL" | "THB" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW";
        /** @description Data of the merchant's own. Values are mostly text, but may be numbers or booleans. */
        Metadata: {
            [key: string]: string | number | boolean;
        };
        /** @description The person or company that paid. */
        Customer: {
            /** @description The customer's id, which begins with cus_. */
            customer_id: string;
            /** @description The customer's full name. */
            name: string;
            /** @description The customer's e-mail address. */
            email: string;
            /** @description The customer's phone number, if known. */
            phone_number?: string | null;
            /** @description Data of the merchant's own about the customer. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A payment, cut down to what matters for refunds. It tells neither what was captured nor what was refunded nor what is left, and its status does not change with a refund. */
        Payment: {
            /** @description The payment's id, which looks like pay_ and 21 letters and digits. */
            payment_id: string;
            /** @description The id of the business that was paid, which begins with bus_. */
            business_id?: string;
            /** @description How far the payment has come. Only a succeeded payment is documented as refundable. */
            status?: components["schemas"]["KnownPaymentStatus"] | string | null;
            /**
             * Format: int32
             * @description What the customer paid, tax included, in the smallest unit of currency.
             */
            total_amount: number;
            /** @description The currency the customer paid in, an ISO 4217 code. Compare it before a refund, because the refund names none. */
            currency: components["schemas"]["Currency"] | string;
            /**
             * Format: int32
             * @description The tax inside total_amount, in the smallest unit of currency.
             */
            tax?: number | null;
            /**
             * Format: int32
             * @description What the merchant's balance receives, in the smallest unit of settlement_currency. Not a measure of what can be refunded.
             */
            settlement_amount?: number;
            /** @description The currency of the merchant's balance, an ISO 4217 code, which may differ from currency. */
            settlement_currency?: components["schemas"]["Currency"] | string;
            /**
             * Format: int32
             * @description The tax inside settlement_amount, in the smallest unit of settlement_currency.
             */
            settlement_tax?: number | null;
            /**
             * Format: date-time
             * @description When the payment was created, in UTC. The refund window starts here, but its length is not certain.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the payment was last changed, in UTC. Null even on succeeded payments, so no sign of change.
             */
            updated_at?: string | null;
            /** @description Data of the merchant's own that was stored with the payment. */
            metadata?: components["schemas"]["Metadata"];
            /** @description The customer who paid. */
            customer?: components["schemas"]["Customer"];
            /** @description The subscription the payment belongs to. If set, the line items are its product and add-ons; it is null for one-time payments and for payments that start several subscriptions. */
            subscription_id?: string | null;
            /** @description The products of a one-time payment. Null for subscriptions. */
            product_cart?: components["schemas"]["ProductCartItem"][] | null;
            /** @description Who processed the payment. Other words than dodo mean the merchant's own connection, for which refunds are undocumented. */
            payment_provider?: components["schemas"]["KnownPaymentProvider"] | string;
            /** @description Whether the payment only stored a new payment method, so that there is nothing to refund. */
            is_update_payment_method?: boolean;
            /** @description Whether succeeded refunds cover a part of the payment or all of it. Null while none has succeeded, even if refunds is not empty. */
            refund_status?: null | components["schemas"]["PaymentRefundStatus"];
            /** @description All refunds of the payment, in no documented order. Take null as none. */
            refunds?: components["schemas"]["RefundListItem"][] | null;
            /** @description All disputes of the payment. While one is open, refunds fail. Take null as none. */
            disputes?: components["schemas"]["Dispute"][] | null;
            /** @description Why the payment failed, as a code. Only on failed payments. */
            error_code?: string | null;
            /** @description Why the payment failed, in words. Only on failed payments. */
            error_message?: string | null;
        };
        /**
         * @description The documented states of a payment. None of them speaks of refunds.
         * @enum {string}
         */
        KnownPaymentStatus: "succeeded" | "failed" | "cancelled" | "processing" | "requires_customer_action" | "requires_merchant_action" | "requires_payment_method" | "requires_confirmation" | "requires_capture" | "partially_captured" | "partially_captured_and_capturable";
        /**
         * @description dodo is the provider itself; stripe and adyen are the merchant's own connections.
         * @enum {string}
         */
        KnownPaymentProvider: "stripe" | "adyen" | "dodo";
        /**
         * @description How much of a payment has been refunded by refunds that succeeded.
         * @enum {string}
         */
        PaymentRefundStatus: "partial" | "full";
        /** @description A product of a one-time payment. */
        ProductCartItem: {
            /** @description The product's id, which begins with pdt_. */
            product_id: string;
            /**
             * Format: int32
             * @description How many of it were bought.
             */
            quantity?: number;
        };
        /** @description A payment that the customer contests at their bank. */
        Dispute: {
            /** @description The dispute's id. */
            dispute_id: string;
            /** @description The id of the disputed payment. */
            payment_id?: string;
            /** @description The id of the business that was paid. */
            business_id?: string;
            /** @description The disputed amount, as text and not as a number like every other amount. */
            amount?: string;
            /** @description The currency of the disputed amount, an ISO 4217 code. */
            currency?: string;
            /** @description How the dispute stands. While it is opened or challenged, refunds of the payment fail. */
            dispute_status: components["schemas"]["KnownDisputeStatus"] | string;
            /** @description How far the dispute has gone. */
            dispute_stage?: components["schemas"]["KnownDisputeStage"] | string;
            /**
             * Format: date-time
             * @description When the dispute was created, in UTC.
             */
            created_at?: string;
            /** @description Notes on the dispute. */
            remarks?: string | null;
            /** @description Whether the card network settled the dispute by itself (Rapid Dispute Resolution). */
            is_resolved_by_rdr?: boolean | null;
        };
        /**
         * @description The documented states of a dispute. It is open while dispute_opened or dispute_challenged.
         * @enum {string}
         */
        KnownDisputeStatus: "dispute_opened" | "dispute_expired" | "dispute_accepted" | "dispute_cancelled" | "dispute_challenged" | "dispute_won" | "dispute_lost";
        /**
         * @description The documented stages of a dispute.
         * @enum {string}
         */
        KnownDisputeStage: "pre_dispute" | "dispute" | "pre_arbitration";
        /** @description The line items of a payment. */
        PaymentLineItems: {
            /** @description The currency of all amounts here, an ISO 4217 code. */
            currency: components["schemas"]["Currency"] | string;
            /** @description The lines, one for each product or add-on. */
            items: components["schemas"]["LineItem"][];
        };
        /** @description One line of a payment, and how much of it can still be refunded. */
        LineItem: {
            /** @description The id of the product or add-on, pdt_… or adn_…. Send it as item_id to refund the line. */
            items_id: string;
            /**
             * Format: int32
             * @description The amount of the line, in the currency's smallest unit.
             */
            amount: number;
            /**
             * Format: int32
             * @description The tax of the line, in the currency's smallest unit.
             */
            tax: number;
            /**
             * Format: int32
             * @description How much of the line can be refunded, in the currency's smallest unit. Whether tax is in it and pending refunds are off it is not documented.
             */
            refundable_amount: number;
            /** @description What the line is called. */
            name?: string | null;
            /** @description More words on the line. */
            description?: string | null;
        };
        /** @description How the API reports that something went wrong. Judge by code first and by HTTP status second. */
        Error: {
            /** @description What went wrong, as an upper-case word. */
            code: components["schemas"]["KnownErrorCode"] | string;
            /** @description What went wrong, in words for a person. The wording may change. */
            message: string;
        };
        /**
         * @description The documented error codes that can concern refunds.
         * @enum {string}
         */
        KnownErrorCode: "PAYMENT_ALREADY_REFUNDED" | "REFUND_AMOUNT_EXCEEDS_PAID_AMOUNT" | "REFUND_WINDOW_EXPIRED" | "LINE_ITEM_NOT_FOUND" | "LINE_ITEM_PRORATED" | "LINE_ITEM_REFUND_AMOUNT_TOO_HIGH" | "DUPLICATE_LINE_ITEMS_IN_REQUEST" | "INSUFFICIENT_WALLET_FUNDS" | "MAXIMUM_KEYS_REACHED" | "INVALID_REQUEST_BODY" | "INVALID_REQUEST_PARAMETERS" | "INVALID_QUERY_PARAMS" | "INTEGER_CONVERSION_FAILURE" | "EXCHANGE_RATE_NOT_FOUND" | "NOT_FOUND" | "UNAUTHORIZED" | "MERCHANT_NOT_LIVE" | "PREVIOUS_PAYMENT_PENDING" | "TOO_MANY_REQUESTS" | "INTERNAL_SERVER_ERROR";
    };
    responses: {
        /** @description The key is missing, wrong, or belongs to the other mode. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is good but may not do this, or the business is not live yet. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such payment or refund, or it belongs to another account or mode. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests for this key, or without a key for this IP address. The request was not executed; wait and repeat it. A Retry-After header is not documented. */
        TooManyRequests: {
            headers: {
                /**
                 * @description How many requests are allowed in the current window.
                 * @example 240
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description How many requests are left in the current window.
                 * @example 0
                 */
                "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends. The unit is not published: take a value under 1e9 as seconds from now, under 1e12 as Unix seconds, and anything above as Unix milliseconds.
                 * @example 30
                 */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something broke at the provider. A read is safe to repeat. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The refund's id, which begins with ref_.
         * @example ref_F0gZetLvTxxBrMU2CZcmy
         */
        refundId: string;
        /**
         * @description The payment's id, which looks like pay_ and 21 letters and digits.
         * @example pay_gr4RizvMOXFJ6xca3y2tU
         */
        paymentId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listRefunds: {
        parameters: {
            query?: {
                /**
                 * @description Which page, counted from 0. Always send it, because the official clients take the absent parameter for page 1.
                 * @example 0
                 */
                page_number?: number;
                /**
                 * @description How many refunds a page holds, at most 100. Without it 10.
                 * @example 100
                 */
                page_size?: number;
                /**
                 * @description Only refunds created at this time or later, in UTC.
                 * @example 2025-08-01T00:00:00.000Z
                 */
                created_at_gte?: string;
                /**
                 * @description Only refunds created at this time or earlier, in UTC.
                 * @example 2025-08-31T23:59:59.999Z
                 */
                created_at_lte?: string;
                /**
                 * @description Only refunds with this status. One value at a time.
                 * @example pending
                 */
                status?: components["schemas"]["RefundStatus"];
                /**
                 * @description Only refunds of this customer's payments.
                 * @example cus_TV52uJWWXt2yIoBBxpjaa
                 */
                customer_id?: string;
                /**
                 * @description Only refunds of this subscription's payments.
                 * @example sub_K9hQ2mXw7TtRzVbN4cLpe
                 */
                subscription_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of refunds, empty past the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundList"];
                };
            };
            /** @description A filter or a page parameter is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The filters can be read, but make no sense. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The payment to refund, and optionally which lines of it, why, and data of your own. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRefundRequest"];
            };
        };
        responses: {
            /** @description The refund was accepted. Its status may still be pending or review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description The request is malformed or a parameter in it is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The payment is in a state that forbids this refund. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is well-formed, but what it asks for cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description Something broke at the provider. Whether a refund was created is not known: read the payment's refunds before sending again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The refund's id, which begins with ref_.
                 * @example ref_F0gZetLvTxxBrMU2CZcmy
                 */
                refundId: components["parameters"]["refundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRefundReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The refund's id, which begins with ref_.
                 * @example ref_F0gZetLvTxxBrMU2CZcmy
                 */
                refundId: components["parameters"]["refundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment's id, which looks like pay_ and 21 letters and digits.
                 * @example pay_gr4RizvMOXFJ6xca3y2tU
                 */
                paymentId: components["parameters"]["paymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPaymentLineItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment's id, which looks like pay_ and 21 letters and digits.
                 * @example pay_gr4RizvMOXFJ6xca3y2tU
                 */
                paymentId: components["parameters"]["paymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The line items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLineItems"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
