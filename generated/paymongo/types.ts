// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
export interface paths {
    "/v1/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds
         * @description Lists refunds by the page, newest first as far as is known. Always compare each refund's `payment_id` with the one you asked for: a filter whose spelling PayMongo does not know may be ignored without a word. The `refunds` of a payment are the surer way.
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Create a refund
         * @description Refunds all or part of a paid payment to the method it was paid with. The answer may still be `pending`, and a payment with a pending or processing refund takes no second one. How long after the payment this works, and whether a part can be refunded, depends on the payment method.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{refundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a refund
         * @description Returns one refund with its present status. A refund that stays pending or processing for more than some minutes is one for PayMongo's support.
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
    "/v1/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment
         * @description Returns one payment with the refunds made from it. PayMongo does not say what is left to refund: it is the amount less every refund that has not failed.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The envelope of a request to create a refund. */
        CreateRefundRequest: {
            data: components["schemas"]["CreateRefundData"];
        };
        /** @description The inner envelope of a request to create a refund. */
        CreateRefundData: {
            attributes: components["schemas"]["CreateRefundAttributes"];
        };
        /** @description What to refund, and why. There is no currency here, so compare yours with the payment's before you send. */
        CreateRefundAttributes: {
            /**
             * Format: int32
             * @description How much to refund, in centavos, at least 100 (PHP 1.00) and at most what is left. It has no default; send all that is left for a full refund.
             * @example 10000
             */
            amount: number;
            /**
             * @description The payment to refund. It must be a payment's id (`pay_`), not that of a payment intent (`pi_`) or a checkout session (`cs_`).
             * @example pay_qOShdAuD3p8tKa6Ac4SRfbjs
             */
            payment_id: string;
            reason: components["schemas"]["RefundReason"];
            /** @description Remarks for yourself, at most 255 characters. */
            notes?: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * @description Why the payment is refunded.
         * @enum {string}
         */
        RefundReason: "duplicate" | "fraudulent" | "requested_by_customer" | "others";
        /**
         * @description Your own keys and values, kept with the refund or the payment. Values are strings only.
         * @example {
         *       "order_id": "order-33"
         *     }
         */
        Metadata: {
            [key: string]: string;
        };
        /** @description The envelope around one refund. */
        RefundResponse: {
            data: components["schemas"]["Refund"];
        };
        /** @description One page of refunds. */
        RefundList: {
            /** @description The refunds of this page, newest first as far as is known. */
            data: components["schemas"]["Refund"][];
            /** @description Whether another page follows. Ask for it with the last refund's id as `after`. */
            has_more: boolean;
        };
        /** @description A refund with its envelope, the form in which PayMongo shows it everywhere. */
        Refund: {
            /**
             * @description The id of the refund; it starts with `ref_`.
             * @example ref_vPSqdAPD2pmtKj6Ac5SRfXjs
             */
            id: string;
            /**
             * @description Always `refund`.
             * @constant
             */
            type: "refund";
            attributes: components["schemas"]["RefundAttributes"];
        };
        /** @description Everything PayMongo says of a refund. */
        RefundAttributes: {
            /**
             * Format: int32
             * @description The refunded amount in centavos.
             */
            amount: number;
            /** @description The movement of your PayMongo balance (`bal_txn_`), or null while there is none. */
            balance_transaction_id?: string | null;
            /**
             * @description The currency as an ISO 4217 code; PHP is the only one.
             * @example PHP
             */
            currency: string;
            /** @description True for real money, false for a refund made with a test key. */
            livemode: boolean;
            /** @description The keys and values given at creation, or null. */
            metadata?: null | components["schemas"]["Metadata"];
            /** @description The remarks given at creation, or null. */
            notes: string | null;
            /**
             * @description The payment that was refunded.
             * @example pay_qOShdAuD3p8tKa6Ac4SRfbjs
             */
            payment_id: string;
            /** @description The payout that the refund was deducted from, or null until it is part of one. */
            payout_id: string | null;
            /** @description The reason given at creation. */
            reason: components["schemas"]["RefundReason"] | string;
            status: components["schemas"]["RefundStatus"];
            /**
             * Format: int64
             * @description When the movement of your balance counts, in Unix seconds, or null.
             */
            available_at?: number | null;
            /**
             * Format: int64
             * @description When the refund was created, in Unix seconds.
             */
            created_at: number;
            /**
             * Format: int64
             * @description When the refund succeeded, in Unix seconds; null before that.
             */
            refunded_at?: number | null;
            /**
             * Format: int64
             * @description When the refund last changed, in Unix seconds.
             */
            updated_at: number;
        };
        /**
         * @description How far the refund is. `pending` and `processing` rarely last more than minutes; after `failed` a new refund may be tried. A refund is never canceled.
         * @enum {string}
         */
        RefundStatus: "pending" | "processing" | "succeeded" | "failed";
        /** @description The envelope around one payment. */
        PaymentResponse: {
            data: components["schemas"]["Payment"];
        };
        /** @description A payment with its envelope. */
        Payment: {
            /**
             * @description The id of the payment; it starts with `pay_`.
             * @example pay_qOShdAuD3p8tKa6Ac4SRfbjs
             */
            id: string;
            /**
             * @description Always `payment`.
             * @constant
             */
            type: "payment";
            attributes: components["schemas"]["PaymentAttributes"];
        };
        /** @description Everything PayMongo says of a payment. It names neither the refunded nor the remaining amount: subtract every refund that has not failed from the amount. */
        PaymentAttributes: {
            /** @description A link to the payment; null in every published sample. */
            access_url?: string | null;
            /**
             * Format: int64
             * @description The gross amount paid, in centavos. This is what refunds are measured against.
             */
            amount: number;
            /** @description The movement of your PayMongo balance (`bal_txn_`), or null. */
            balance_transaction_id?: string | null;
            /** @description The person who paid, or null. */
            billing?: null | components["schemas"]["Billing"];
            /**
             * @description The currency as an ISO 4217 code. Compare it with yours before a refund, because the refund request cannot name one.
             * @example PHP
             */
            currency: string;
            /** @description What was paid for, in the merchant's words. */
            description?: string | null;
            /** @description Whether the cardholder disputes the payment. If so, a refund is refused with `resource_disputed_state`. */
            disputed?: boolean;
            /** @description A reference of the channel that the payment came through, a link for one; null otherwise. */
            external_reference_number?: string | null;
            /** @description Why the payment failed, as a code; only on failed payments. */
            failed_code?: string | null;
            /** @description Why the payment failed, in words; only on failed payments. */
            failed_message?: string | null;
            /**
             * Format: int64
             * @description PayMongo's fee in centavos.
             */
            fee?: number;
            /**
             * Format: int64
             * @description The further fee for a foreign card, in centavos; missing where it does not apply.
             */
            foreign_fee?: number;
            /** @description Details of an instant settlement. Its form is not documented; it is null in every published sample. */
            instant_settlement?: unknown;
            /** @description True for real money, false in test mode. A refund needs a key of the same mode. */
            livemode?: boolean;
            /** @description The merchant's own keys and values, or null. */
            metadata?: null | components["schemas"]["Metadata"];
            /**
             * Format: int64
             * @description The amount less fees and taxes, in centavos. Refunds do not change it, so it says nothing about what can be refunded.
             */
            net_amount?: number;
            /** @description The channel that the payment came through, such as `api` or `links`. */
            origin?: string | null;
            /** @description The payment intent (`pi_`) behind the payment; null for a payment through a legacy source. */
            payment_intent_id?: string | null;
            /** @description The payout that the payment was part of, or null. A payment that was paid out can still be refunded, at the expense of the next payout. */
            payout?: string | Record<string, unknown> | null;
            /** @description Details of a promotion. Its form is not documented; it is null in every published sample. */
            promotion?: unknown;
            /** @description Every refund of the payment that PayMongo shows, in no documented order, or null. A failed one stays listed as far as is known. */
            refunds?: (components["schemas"]["Refund"] | components["schemas"]["FlatRefund"])[] | null;
            /** @description What the payment was made with, or null. */
            source?: null | components["schemas"]["PaymentSource"];
            /** @description What the customer reads on the statement. */
            statement_descriptor?: string | null;
            /** @description The state of the payment. Do not read refunds from it, as a payment that is refunded in full may still be `paid`. */
            status: components["schemas"]["KnownPaymentStatus"] | string;
            /**
             * Format: int64
             * @description The tax in centavos, or null.
             */
            tax_amount?: number | null;
            /** @description The taxes on the payment and its fee. */
            taxes?: components["schemas"]["Tax"][] | null;
            /**
             * Format: int64
             * @description When the money counts in your balance, in Unix seconds; missing on a failed payment.
             */
            available_at?: number | null;
            /**
             * Format: int64
             * @description When the payment was created, in Unix seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description When the money is paid out, in Unix seconds, or null.
             */
            credited_at?: number | null;
            /**
             * Format: int64
             * @description When the customer paid, in Unix seconds.
             */
            paid_at?: number | null;
            /**
             * Format: int64
             * @description When the payment last changed, in Unix seconds. A refund does not touch it.
             */
            updated_at?: number;
        };
        /**
         * @description The states of a payment that are known. `paid` and `partially_refunded` can be refunded.
         * @enum {string}
         */
        KnownPaymentStatus: "pending" | "paid" | "failed" | "expired" | "refunded" | "partially_refunded";
        /** @description A refund inside a payment, without its envelope. */
        FlatRefund: {
            /** @description The id of the refund; it starts with `ref_`. */
            id?: string;
            /**
             * Format: int32
             * @description The refunded amount in centavos.
             */
            amount: number;
            status: components["schemas"]["RefundStatus"];
            /**
             * Format: int64
             * @description When the refund was created, in Unix seconds.
             */
            created_at?: number;
        };
        /** @description What the payment was made with. The method decides how long a refund is possible, and whether a part can be refunded. */
        PaymentSource: {
            /** @description The id of the source. The prefix `src_` marks a legacy source, which may not be refundable here; `card_` marks a card. */
            id?: string;
            /** @description The method of payment, such as `card`, `gcash`, `grab_pay` or `paymaya`. */
            type?: string;
            /** @description The brand of the card; only on cards. */
            brand?: string | null;
            /** @description The country of the card's issuer, as a two-letter code; only on cards. */
            country?: string | null;
            /** @description The last four digits of the card; only on cards. */
            last4?: string | null;
            /** @description The provider behind the method, or null. */
            provider?: null | components["schemas"]["PaymentSourceProvider"];
            /** @description The id of the provider behind the method; null in every published sample. */
            provider_id?: string | null;
        };
        /** @description The provider behind a method of payment. */
        PaymentSourceProvider: {
            /** @description The id of the provider; null in every published sample. */
            id?: string | null;
        };
        /** @description The person who paid. */
        Billing: {
            /** @description The person's address, or null. */
            address?: null | components["schemas"]["BillingAddress"];
            /** @description The person's e-mail address. */
            email?: string | null;
            /** @description The person's name. */
            name?: string | null;
            /** @description The person's telephone number, as it was typed. */
            phone?: string | null;
        };
        /** @description An address. Each part may be null or empty. */
        BillingAddress: {
            /** @description The city. */
            city?: string | null;
            /** @description The country as a two-letter code. */
            country?: string | null;
            /** @description The first line of the address. */
            line1?: string | null;
            /** @description The second line of the address. */
            line2?: string | null;
            /** @description The postal code. */
            postal_code?: string | null;
            /** @description The province or region. */
            state?: string | null;
        };
        /** @description One tax on a payment. */
        Tax: {
            /**
             * Format: int64
             * @description The tax in centavos.
             */
            amount?: number;
            /** @description The currency as an ISO 4217 code. */
            currency?: string;
            /** @description Whether the tax is part of the amount already. */
            inclusive?: boolean;
            /** @description The name of the tax for people. */
            name?: string;
            /** @description The kind of tax, such as `vat` or `withholding_tax`. */
            type?: string;
            /** @description The rate in hundredths of a percent, such as `1200_bps`. */
            value?: string;
        };
        /** @description Why a request was refused. Every JSON error of PayMongo has this form. */
        Error: {
            /** @description The reasons. There can be several, one for each wrong attribute for example. */
            errors: components["schemas"]["ErrorEntry"][];
        };
        /** @description One reason. */
        ErrorEntry: {
            /** @description The reason as a code; branch on this one. It may be missing. */
            code?: components["schemas"]["KnownErrorCode"] | string;
            /** @description The reason in words, for a log rather than for a customer. */
            detail: string;
            source?: components["schemas"]["ErrorSource"];
            /** @description A second code; only when a card payment fails. */
            sub_code?: string;
        };
        /** @description The attribute that an error is about. It is missing where no single attribute is to blame. */
        ErrorSource: {
            /** @description The path of the attribute, with dots between its parts. */
            pointer?: string;
            /** @description The name of the attribute. It may be missing. */
            attribute?: string;
        };
        /**
         * @description The codes that are known. `parameter_above_maximum` means more than the payment, more than is left, or a part where only the whole can be refunded.
         * @enum {string}
         */
        KnownErrorCode: "provider_processing_error" | "resource_processing_error" | "resource_processing_state" | "resource_pending_state" | "resource_failed_state" | "resource_disputed_state" | "resource_not_found" | "livemode_mismatched" | "refund_not_allowed" | "payment_method_not_allowed" | "parameter_invalid" | "parameter_above_maximum" | "parameter_below_minimum" | "allowed_date_exceeded" | "available_balance_insufficient" | "refund_amount_exceeds_payment" | "payment_not_refundable" | "payment_not_found" | "parameter_format_invalid" | "parameter_data_type_invalid" | "parameter_required" | "authentication_invalid" | "access_denied" | "api_key_invalid" | "too_many_requests";
    };
    responses: {
        /** @description The refund was refused: the request is malformed, or the payment cannot be refunded so. Branch on `code`, and read every entry, since there may be several. */
        RefundRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter or an id is malformed or missing. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The secret key is missing or invalid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is valid but may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such payment in the mode of the key. With no body at all, the address itself is wrong. */
        PaymentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such refund in the mode of the key. With no body at all, the address itself is wrong. */
        RefundNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More than 100 requests a second. The block is lifted within the next minute once the rate is normal again. The body is plain text, not JSON. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description Something failed at PayMongo. After a creation this does not say whether the refund exists. */
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
         * @description Names this refund. PayMongo answers a repeat within 24 hours with the first result, a stored refusal included; afterwards the same key makes a new refund.
         * @example 5b0f3c0e-6a0e-4b52-9d0a-2f3a1c7f6d11
         */
        IdempotencyKey: string;
        /**
         * @description The id of the refund; it starts with `ref_`.
         * @example ref_vPSqdAPD2pmtKj6Ac5SRfXjs
         */
        RefundId: string;
        /**
         * @description The id of the payment; it starts with `pay_`. The id of a payment intent (`pi_`), checkout session (`cs_`) or link (`link_`) is not accepted: take the payment's id from the payment intent.
         * @example pay_qOShdAuD3p8tKa6Ac4SRfbjs
         */
        PaymentId: string;
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
                 * @description How many refunds to return, from 1 to 100; PayMongo returns 10 without it.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description The id of a refund; returns the page that comes before it.
                 * @example ref_NPV4sYPPQA1h1UnoFnkiAnJH
                 */
                before?: string;
                /**
                 * @description The id of the last refund of a page; returns the page that comes after it.
                 * @example ref_i3MtAHxpntbUBbEFCvjsyKBz
                 */
                after?: string;
                /**
                 * @description The payment whose refunds to list, in the plain spelling. Prefer `data.attributes.payment_id`.
                 * @example pay_2PFmF8QhphnZx6Aw6arxyQTo
                 */
                payment_id?: string;
                /**
                 * @description The payment whose refunds to list. This is the literal name of the parameter, dots included.
                 * @example pay_2PFmF8QhphnZx6Aw6arxyQTo
                 */
                "data.attributes.payment_id"?: string;
                /**
                 * @description The id of a refund; returns the page that comes before it. This is the literal name of the parameter, dots included.
                 * @example ref_NPV4sYPPQA1h1UnoFnkiAnJH
                 */
                "data.attributes.before"?: string;
                /**
                 * @description The id of the last refund of a page; returns the page that comes after it. This is the literal name of the parameter, dots included.
                 * @example ref_i3MtAHxpntbUBbEFCvjsyKBz
                 */
                "data.attributes.after"?: string;
                /**
                 * @description How many refunds to return, from 1 to 100; PayMongo returns 10 without it. This is the literal name of the parameter, dots included.
                 * @example 10
                 */
                "data.attributes.limit"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of refunds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this refund. PayMongo answers a repeat within 24 hours with the first result, a stored refusal included; afterwards the same key makes a new refund.
                 * @example 5b0f3c0e-6a0e-4b52-9d0a-2f3a1c7f6d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The refund to create, inside PayMongo's `data.attributes` envelope. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRefundRequest"];
            };
        };
        responses: {
            /** @description The refund was accepted. Read `status`, because it may be pending for some minutes, and it may still fail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundResponse"];
                };
            };
            400: components["responses"]["RefundRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the refund; it starts with `ref_`.
                 * @example ref_vPSqdAPD2pmtKj6Ac5SRfXjs
                 */
                refundId: components["parameters"]["RefundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund as it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RefundNotFound"];
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
                 * @description The id of the payment; it starts with `pay_`. The id of a payment intent (`pi_`), checkout session (`cs_`) or link (`link_`) is not accepted: take the payment's id from the payment intent.
                 * @example pay_qOShdAuD3p8tKa6Ac4SRfbjs
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment as it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
