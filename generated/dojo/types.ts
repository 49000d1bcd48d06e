// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
export interface paths {
    "/payment-intents/{paymentIntentId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a captured payment, in full or in part
         * @description Refunds the whole payment or a part of it. Several partial refunds are possible while their sum stays within the full amount
         *     of the payment. Only captured payments can be refunded; one that is not captured yet has to be reversed instead. Dojo also
         *     refuses payments with incremental payments or with further attempts, failed attempts included.
         *
         *     A refund cannot be canceled once it exists; what remains is a new payment intent. The answer 200 says that Dojo accepted the
         *     refund, not that the customer has the money.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-intents/refunds/{refundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a refund
         * @description Reads a refund by its id. The path does not contain the payment intent. The answer has neither an amount nor a status: it
         *     proves that the refund exists, and which payment it belongs to where that field is filled.
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
    "/payment-intents/{paymentIntentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the payment intent
         * @description Reads the payment intent with its status, its amounts and the sum refunded so far. It holds no list of refunds, no id of a
         *     refund and no amount that remains to be refunded. A canceled intent answers 404 unless `returnCanceled` is true.
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
    "/payment-intents/{paymentIntentId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse a payment that was not captured
         * @description Gives up a payment that was authorized but not captured, so that the customer is never charged. It takes no amount, no body
         *     and no idempotency key. A captured payment has to be refunded instead.
         */
        post: operations["reversePayment"];
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
        /** @description What to refund. There is no shorthand for a full refund, no line items, no metadata and no reference. */
        CreateRefundRequest: {
            /**
             * Format: int64
             * @description How much to refund, as a bare number of minor units (1000 is 10.00) in the currency of the payment intent. Required: leaving it out does not mean the whole payment.
             */
            amount: number;
            /** @description The id of the previous transaction. Dojo explains it no further; the transaction in the payment's details may be meant. */
            previousTransactionId?: string | null;
            /** @description Why the payment is refunded, as free text. */
            refundReason?: string | null;
            /** @description Further free text about the refund. */
            notes?: string | null;
        };
        /** @description What Dojo tells about a refund. No amount, no currency, no status and no time; every field may be missing or null, and an answer without a refund id identifies no refund. */
        Refund: {
            /** @description The id of the refund. Keep it, because Dojo has no list of refunds. */
            refundId?: string | null;
            /** @description A text about the refund for people. */
            message?: string | null;
            /** @description The id of the payment intent that was refunded. */
            paymentIntentId?: string | null;
            /** @description The reason that was given with the refund. */
            refundReason?: string | null;
            /** @description The notes that were given with the refund. */
            notes?: string | null;
        };
        /** @description What Dojo tells about a reversal. */
        Reversal: {
            /** @description A text about the reversal for people. */
            message?: string | null;
            /** @description The id of the reversal. */
            reversalId?: string | null;
            /** @description The id of the reversal under the name that Dojo's newer examples use. Expect `reversalId`. */
            id?: string | null;
        };
        /** @description A payment intent. Dojo promises none of its fields; there is no list of refunds, no remaining amount, and no flag for the environment in it. */
        Payment: {
            /** @description The id of the payment intent. In the sandbox it begins with `pi_sandbox_`. */
            id: string;
            /** @description How far the payment is. Decide by the amounts, not by this, whether something remains to be refunded. */
            status?: components["schemas"]["PaymentStatus"];
            /** @description Whether the money is captured by itself or by request. With Manual, `captures` tells what was captured. */
            captureMode?: null | components["schemas"]["CaptureMode"];
            /** @description What the payment collects, without tips, service charge and cashback. */
            amount?: null | components["schemas"]["Money"];
            /** @description The tip, on top of the amount. */
            tipsAmount?: null | components["schemas"]["Money"];
            /** @description The service charge, on top of the amount. Unknown to version 2022-04-07. */
            serviceChargeAmount?: null | components["schemas"]["Money"];
            /** @description The cashback, on top of the amount. Unknown to version 2022-04-07. */
            cashbackAmount?: null | components["schemas"]["Money"];
            /** @description The amount that was asked for at first. */
            requestedAmount?: null | components["schemas"]["Money"];
            /** @description The total after discounts and taxes, the ceiling for refunds. Whether it includes tips, service charge and cashback is not documented. */
            totalAmount?: null | components["schemas"]["Money"];
            /**
             * Format: int64
             * @description The sum refunded so far, as a bare number of minor units in the currency of the payment. Missing or null means unknown, not zero, and when a new refund shows up in it is not documented.
             */
            refundedAmount?: number | null;
            /** @description What was captured, where captures are made by hand. Empty for automatic captures. */
            captures?: components["schemas"]["Capture"][] | null;
            /**
             * Format: date-time
             * @description When the payment intent was made, in UTC with up to nine decimals of a second.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the payment intent last changed, in UTC with up to nine decimals of a second.
             */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description When a payment intent that nobody paid is given up.
             */
            expireAt?: string | null;
            /** @description The merchant's own name for the payment. */
            reference?: string | null;
            /** @description The merchant's text about the payment. */
            description?: string | null;
            /** @description The merchant's own words with the payment. Refunds have none. */
            metadata?: null | components["schemas"]["Metadata"];
            /** @description The ways in which the customer may pay. */
            paymentMethods?: string[] | null;
            /** @description Where the payment intent came from, for example `api`. */
            paymentSource?: string | null;
            /** @description Whether the payment is taken without the cardholder. */
            cardHolderNotPresent?: boolean | null;
            /** @description The transaction and the card. Filled only once the transaction is final. */
            paymentDetails?: null | components["schemas"]["PaymentDetails"];
            /** @description What happened to the payment. The events carry no amount. */
            paymentEvents?: components["schemas"]["PaymentEvent"][] | null;
            /** @description What happened at card terminals, card data included. Unknown to version 2022-04-07. */
            terminalSessionHistory?: components["schemas"]["TerminalSessionHistoryEntry"][] | null;
            /** @description The secret with which a customer's browser may complete this payment. */
            clientSessionSecret?: string | null;
            /**
             * Format: date-time
             * @description When the client secret ends. The year 1 means that there is none.
             */
            clientSessionSecretExpirationDate?: string;
            /** @description Who pays. */
            customer?: null | components["schemas"]["Customer"];
            /** @description The device of the customer. */
            requestSecurity?: null | components["schemas"]["RequestSecurity"];
            /** @description The address for the invoice. */
            billingAddress?: null | components["schemas"]["Address"];
            /** @description Who receives the goods, and where. */
            shippingDetails?: null | components["schemas"]["ShippingDetails"];
        };
        /**
         * @description How far a payment intent is. Only captured payments can be refunded; an authorized one is reversed instead. Whether a partial refund leaves Captured or makes it Refunded is not documented.
         * @enum {string}
         */
        PaymentStatus: "Created" | "Authorized" | "Captured" | "Reversed" | "Refunded" | "Canceled";
        /**
         * @description Auto captures as soon as the payment is authorized, Manual only when the merchant asks for it.
         * @enum {string}
         */
        CaptureMode: "Auto" | "Manual";
        /** @description One capture of a payment intent. */
        Capture: {
            /** @description The id of the capture. */
            id?: string | null;
            /**
             * Format: int64
             * @description What was captured, as a bare number of minor units in the currency of the payment.
             */
            amount?: number;
            /**
             * Format: int64
             * @description The tip of this capture, as a bare number of minor units in the currency of the payment.
             */
            tipsAmount?: number | null;
            /** @description Whether the capture worked. Only successful captures can be refunded. */
            status?: components["schemas"]["CaptureStatus"];
            /**
             * Format: date-time
             * @description When the capture was made, in UTC.
             */
            createdAt?: string;
        };
        /**
         * @description How far a capture is.
         * @enum {string}
         */
        CaptureStatus: "Created" | "Successful" | "Declined" | "Failed";
        /** @description An amount of money with its currency. */
        Money: {
            /**
             * Format: int64
             * @description The amount in minor units; 100 is 1.00 GBP.
             */
            value: number;
            /** @description The currency, an ISO 4217 code of three letters. Dojo takes GBP and EUR. */
            currencyCode: components["schemas"]["KnownCurrencyCode"] | string;
        };
        /**
         * @description A currency that Dojo names.
         * @enum {string}
         */
        KnownCurrencyCode: "EUR" | "GBP";
        /** @description The merchant's own words, each with a text as its value. */
        Metadata: {
            [key: string]: string;
        };
        /** @description The transaction behind a payment intent. */
        PaymentDetails: {
            /** @description The id of the transaction. It may be what `previousTransactionId` of a refund asks for. */
            transactionId?: string | null;
            /** @description When the transaction was made, in UTC with up to nine decimals of a second. */
            transactionDateTime?: string | null;
            /** @description A text about the transaction, for example DEPOSITED. */
            message?: string | null;
            /** @description The id of the customer's saved way to pay. */
            paymentMethodId?: string | null;
            /** @description The acquirer's code for the authorization. */
            authCode?: string | null;
            /** @description The result of comparing the cardholder's address. */
            avsResult?: string | null;
            /** @description The card that paid. */
            card?: null | components["schemas"]["Card"];
        };
        /** @description A card, with most of its number masked. */
        Card: {
            /** @description The card number, masked. */
            cardNumber?: string | null;
            /** @description The name of the cardholder. */
            cardName?: string | null;
            /** @description The end of the card's life. */
            expiryDate?: string | null;
            /** @description The scheme of the card, for example VISA. */
            cardType?: string | null;
            /** @description Whether it is a credit, debit, prepaid or charge card. */
            cardFundingType?: string | null;
            /** @description The last four digits of the card number. */
            last4PAN?: string | null;
            /** @description How the card was read, for example Contactless. */
            entryMode?: string | null;
            /** @description How the cardholder was verified, for example Pin. */
            verificationMethod?: string | null;
        };
        /** @description One thing that happened to a payment. */
        PaymentEvent: {
            /** @description The id of the transaction that the event belongs to. */
            transactionId?: string | null;
            /** @description When it happened, in UTC with up to nine decimals of a second. */
            transactionDateTime?: string | null;
            /** @description What happened. AuthChallenged also occurs in payments that went well. */
            eventType?: components["schemas"]["KnownPaymentEventType"] | string;
            /** @description The acquirer's code for the authorization. */
            authCode?: string | null;
            /** @description The card number, masked. */
            cardNumber?: string | null;
            /** @description The end of the card's life. */
            expiryDate?: string | null;
            /** @description The scheme of the card, for example VISA. */
            cardType?: string | null;
            /** @description The name of the cardholder. */
            cardholderName?: string | null;
            /** @description The id of the customer's saved way to pay. */
            paymentMethodId?: string | null;
        };
        /**
         * @description An event that Dojo names.
         * @enum {string}
         */
        KnownPaymentEventType: "Created" | "Authorized" | "Captured" | "Reversed" | "Refunded" | "Canceled" | "AuthChallenged" | "Declined" | "ManualAuthReady" | "Error" | "Unknown";
        /** @description A past session at a card terminal. */
        TerminalSessionHistoryEntry: {
            /** @description The session itself, of which refunds use nothing. */
            terminalSession?: unknown;
            /** @description The payment at the terminal, with card data. */
            payment?: null | components["schemas"]["TerminalPayment"];
        };
        /** @description A payment at a card terminal. */
        TerminalPayment: {
            /** @description When the payment was made. */
            transactionDateTime?: string | null;
            /** @description The id of the transaction at the gateway. */
            authGatewayTransactionId?: string | null;
            /** @description The card number. */
            cardNumber?: string | null;
            /** @description The end of the card's life. */
            expiryDate?: string | null;
            /** @description The scheme of the card, for example VISA. */
            cardType?: string | null;
            /** @description The name of the cardholder. */
            cardHolderName?: string | null;
            /** @description How the card was read, for example Contactless. */
            entryMode?: string | null;
            /** @description How the cardholder was verified, for example Pin. */
            verificationMode?: string | null;
        };
        /** @description The person who pays. */
        Customer: {
            /** @description The id of the customer at Dojo. */
            id?: string | null;
            /** @description The e-mail address of the customer. */
            emailAddress?: string | null;
            /** @description The telephone number of the customer. */
            phoneNumber?: string | null;
        };
        /** @description What is known about the customer's device. */
        RequestSecurity: {
            /** @description The browser of the customer. */
            userAgent?: string | null;
            /** @description The network address of the customer. */
            ipAddress?: string | null;
            /** @description The kind of device. */
            device?: string | null;
        };
        /** @description Who receives the goods, and where. */
        ShippingDetails: {
            /** @description The name of the recipient. */
            name?: string | null;
            /** @description Notes for the delivery. */
            deliveryNotes?: string | null;
            /** @description The address of the recipient. */
            address?: null | components["schemas"]["Address"];
        };
        /** @description A postal address. Each part may also be an empty text. */
        Address: {
            /** @description The first line. */
            address1?: string | null;
            /** @description The second line. */
            address2?: string | null;
            /** @description The third line. */
            address3?: string | null;
            /** @description The fourth line. */
            address4?: string | null;
            /** @description The city or village. */
            city?: string | null;
            /** @description The part of the city. */
            locality?: string | null;
            /** @description The county or zone. */
            county?: string | null;
            /** @description The state, province or region. */
            state?: string | null;
            /** @description The postal code. */
            postcode?: string | null;
            /** @description The country, an ISO 3166-1 code of two letters, or an empty text. */
            countryCode?: string | null;
        };
        /** @description What Dojo says about an error. Dojo has no error codes: go by the HTTP status, the title and the names in `errors`. Every field may be missing or null. */
        Problem: {
            /** @description An address that names the kind of problem. */
            type?: string | null;
            /** @description The problem in a few words. */
            title?: string | null;
            /**
             * Format: int32
             * @description The HTTP status of the answer.
             */
            status?: number | null;
            /** @description More about the problem, for people. */
            detail?: string | null;
            /** @description An address that names this one occurrence. */
            instance?: string | null;
            /** @description Further members of the problem. */
            extensions?: null | components["schemas"]["ProblemExtensions"];
            /** @description The id of the request, for Dojo's support. */
            traceId?: string | null;
            /** @description What is wrong with which field. */
            errors?: null | components["schemas"]["ProblemErrors"];
        };
        /** @description Messages by field. The names are spelled in Pascal case (`Reference`), unlike the fields in the request (`reference`). */
        ProblemErrors: {
            [key: string]: string[];
        };
        /** @description Further members of a problem, with any names and values. */
        ProblemExtensions: {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description Dojo refused the request: a field, the version header or an id is not as it should be. Which refusals of a refund come with this status is not documented. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The secret key is missing, wrong, or not sent as it is after the word Basic. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The secret key has no permission for this call. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such payment intent or refund. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such payment intent, or it is canceled and `returnCanceled` was not true. */
        PaymentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The request conflicts with another request or with the configuration of the server. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The reversal conflicts with another request or with the configuration of the server. */
        ReversalConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed at Dojo. Whether a write took effect is unknown. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed at Dojo. Whether a write took effect is unknown. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Dojo cannot answer at the moment. Whether a write took effect is unknown, and Dojo documents no time to wait. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Dojo did not finish in time. Whether a write took effect is unknown. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The version of the API that the call speaks, as a date. A fixed date stays at that version; today's date means the newest one. Known versions are 2022-04-07, 2024-02-05, 2025-09-10 and 2026-02-27.
         * @example 2026-02-27
         */
        version: string;
        /**
         * @description Your name for this refund, by which Dojo recognises a repeated request. Must be new for each new refund of the same payment intent. The name of the header has no hyphen: `Idempotency-Key` would be another header.
         * @example 656565gfyd65
         */
        idempotencyKey: string;
        /**
         * @description The id of the payment intent. Sandbox ids begin with `pi_sandbox_`, older ones with `pi_`; the form of production ids is not documented.
         * @example pi_sandbox_RBMHTJ4fIkmSppDILZVCGw
         */
        paymentIntentId: string;
        /**
         * @description The id of the refund, as createRefund answered it.
         * @example rfnd_g8mCx87TykeQ6BOXqxZ9NQ
         */
        refundId: string;
        /**
         * @description With true, a canceled payment intent is answered instead of 404.
         * @example true
         */
        returnCanceled: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createRefund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that the call speaks, as a date. A fixed date stays at that version; today's date means the newest one. Known versions are 2022-04-07, 2024-02-05, 2025-09-10 and 2026-02-27.
                 * @example 2026-02-27
                 */
                version: components["parameters"]["version"];
                /**
                 * @description Your name for this refund, by which Dojo recognises a repeated request. Must be new for each new refund of the same payment intent. The name of the header has no hyphen: `Idempotency-Key` would be another header.
                 * @example 656565gfyd65
                 */
                idempotencyKey: components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the payment intent. Sandbox ids begin with `pi_sandbox_`, older ones with `pi_`; the form of production ids is not documented.
                 * @example pi_sandbox_RBMHTJ4fIkmSppDILZVCGw
                 */
                paymentIntentId: components["parameters"]["paymentIntentId"];
            };
            cookie?: never;
        };
        /** @description How much to refund, and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRefundRequest"];
            };
        };
        responses: {
            /** @description Dojo accepted the refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRefund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that the call speaks, as a date. A fixed date stays at that version; today's date means the newest one. Known versions are 2022-04-07, 2024-02-05, 2025-09-10 and 2026-02-27.
                 * @example 2026-02-27
                 */
                version: components["parameters"]["version"];
            };
            path: {
                /**
                 * @description The id of the refund, as createRefund answered it.
                 * @example rfnd_g8mCx87TykeQ6BOXqxZ9NQ
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPayment: {
        parameters: {
            query?: {
                /**
                 * @description With true, a canceled payment intent is answered instead of 404.
                 * @example true
                 */
                returnCanceled?: components["parameters"]["returnCanceled"];
            };
            header: {
                /**
                 * @description The version of the API that the call speaks, as a date. A fixed date stays at that version; today's date means the newest one. Known versions are 2022-04-07, 2024-02-05, 2025-09-10 and 2026-02-27.
                 * @example 2026-02-27
                 */
                version: components["parameters"]["version"];
            };
            path: {
                /**
                 * @description The id of the payment intent. Sandbox ids begin with `pi_sandbox_`, older ones with `pi_`; the form of production ids is not documented.
                 * @example pi_sandbox_RBMHTJ4fIkmSppDILZVCGw
                 */
                paymentIntentId: components["parameters"]["paymentIntentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentNotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    reversePayment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that the call speaks, as a date. A fixed date stays at that version; today's date means the newest one. Known versions are 2022-04-07, 2024-02-05, 2025-09-10 and 2026-02-27.
                 * @example 2026-02-27
                 */
                version: components["parameters"]["version"];
            };
            path: {
                /**
                 * @description The id of the payment intent. Sandbox ids begin with `pi_sandbox_`, older ones with `pi_`; the form of production ids is not documented.
                 * @example pi_sandbox_RBMHTJ4fIkmSppDILZVCGw
                 */
                paymentIntentId: components["parameters"]["paymentIntentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dojo reversed the payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReversalConflict"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
