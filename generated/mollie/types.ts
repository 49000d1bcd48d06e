// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
export interface paths {
    "/v2/payments/{paymentId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refunds of a payment
         * @description Lists one payment's refunds, a page at a time. There is no filter by status or date, and canceled refunds may be missing. Access tokens need the scope `refunds.read`.
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Create a refund
         * @description Refunds a payment in full or in part. The amount must always be sent: leaving it out does not mean "everything". A second refund of the same amount on the same payment within an hour is refused with 409, even under a new idempotency key. Too little balance at Mollie is not an error: the refund is then `queued`. Access tokens need the scope `refunds.write`.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payments/{paymentId}/refunds/{refundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a refund
         * @description Reads one refund. The payment's id is needed too: a refund's id alone is not enough. A canceled refund is answered with 404 or with the status `canceled`. Access tokens need the scope `refunds.read`.
         */
        get: operations["getRefund"];
        put?: never;
        post?: never;
        /**
         * Cancel a refund
         * @description Cancels a refund that is still `queued` or `pending`, which it is for about two hours. The answer has no body: read the refund again for its state. Access tokens need the scope `refunds.write`.
         */
        delete: operations["cancelRefund"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all refunds
         * @description Lists the refunds of all payments, newest first unless `sort` says otherwise. There is no filter by payment, status or date. Access tokens need the scope `refunds.read`.
         */
        get: operations["listAllRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment
         * @description Reads a payment: what was paid and captured, what was refunded and what may still be refunded. A refund never changes the payment's status. Access tokens need the scope `payments.read`.
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
        /** @description What to refund, and what to remember and show with it. */
        CreateRefundRequest: {
            /** @description What to refund, in the payment's currency and with exactly that currency's decimals. Several partial refunds are allowed, but not two of the same amount on one payment within an hour. */
            amount: components["schemas"]["TwoDecimalAmount"] | components["schemas"]["ZeroDecimalAmount"];
            /** @description Why, in words for the customer, at most 140 characters. Shown on the bank or card statement where possible. Mollie writes its own when left out. */
            description?: string;
            /** @description Any JSON value of your own, about one kilobyte at most, kept with the refund and returned on every read. */
            metadata?: components["schemas"]["Metadata"];
            /** @description True pulls all routed money back from the connected organizations. For marketplaces, and for full refunds only. */
            reverseRouting?: boolean | null;
            /** @description How much to pull back from which connected organization. For marketplaces; without it the whole refund is taken from your own balance. */
            routingReversals?: components["schemas"]["RoutingReversalRequest"][] | null;
            /** @description True refunds a test payment. For organization and app tokens only; with an API key the request is refused. */
            testmode?: boolean;
        };
        /** @description An amount in a currency with two decimals. */
        TwoDecimalAmount: {
            /**
             * @description The ISO 4217 code of the payment's currency. HUF and TWD have two decimals at Mollie.
             * @enum {string}
             */
            currency: "AED" | "AUD" | "BGN" | "BRL" | "CAD" | "CHF" | "CZK" | "DKK" | "EUR" | "GBP" | "HKD" | "HUF" | "ILS" | "MXN" | "MYR" | "NOK" | "NZD" | "PHP" | "PLN" | "RON" | "RUB" | "SEK" | "SGD" | "THB" | "TWD" | "USD" | "ZAR";
            /**
             * @description The exact amount as a string with two decimals, more than zero, such as "5.00". Neither a number nor "5" is accepted.
             * @example 5.95
             */
            value: string;
        };
        /** @description An amount in a currency without decimals. */
        ZeroDecimalAmount: {
            /**
             * @description The ISO 4217 code of the payment's currency.
             * @enum {string}
             */
            currency: "ISK" | "JPY";
            /**
             * @description The exact amount as a string of digits, more than zero, such as "1200".
             * @example 1200
             */
            value: string;
        };
        /** @description An amount in euro, the only currency in which routed money can be pulled back. */
        EuroAmount: {
            /**
             * @description Always EUR.
             * @constant
             */
            currency: "EUR";
            /**
             * @description The exact amount as a string with two decimals, more than zero.
             * @example 2.00
             */
            value: string;
        };
        /** @description Money to pull back from one connected organization. */
        RoutingReversalRequest: {
            /** @description How much to pull back, in euro. */
            amount: components["schemas"]["EuroAmount"];
            /** @description Where to pull it back from. */
            source: components["schemas"]["RoutingReversalSourceRequest"];
        };
        /** @description The connected organization that received the money. */
        RoutingReversalSourceRequest: {
            /**
             * @description The kind of source; organizations are the only one.
             * @constant
             */
            type: "organization";
            /**
             * @description The id of the connected organization, `org_` and a code. Your own organization and `me` are not accepted.
             * @example org_23456
             */
            organizationId: string;
        };
        /**
         * @description Any JSON value of about one kilobyte at most, kept with the refund or payment and returned on every read. What was sent as form fields comes back as strings.
         * @example {
         *       "bookkeeping_id": 12345
         *     }
         * @example booking-12345
         */
        Metadata: unknown;
        /** @description A refund as Mollie reports it. No reason for a failure and no time of change are given. */
        Refund: {
            /**
             * @description Says that this is a refund.
             * @constant
             */
            resource: "refund";
            /**
             * @description The id of the refund, `re_` and a code of varying length.
             * @example re_4qqhO89gsT
             */
            id: string;
            /** @description Whether this is live or test money. */
            mode?: components["schemas"]["Mode"];
            /** @description What is given back to the customer, in the payment's currency. */
            amount: components["schemas"]["Amount"];
            /** @description How far the refund is. */
            status: components["schemas"]["RefundStatus"];
            /**
             * Format: date-time
             * @description When the refund was created.
             */
            createdAt: string;
            /** @description The text shown to the customer where possible, yours or one that Mollie wrote. */
            description?: string | null;
            /** @description The value given when the refund was created, or null. */
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description The id of the payment that is refunded.
             * @example tr_WDqYK6vllg
             */
            paymentId: string;
            /**
             * @description The id of the settlement that the refund is part of; left out or null until it is settled.
             * @example stl_jDk30akdN
             */
            settlementId?: string | null;
            /** @description What is taken from your balance, in the currency of your settlements, as a negative amount. Approximate until settled; missing or null for a queued refund in another currency, and missing or zero for PayPal. */
            settlementAmount?: null | components["schemas"]["SettlementAmount"];
            /** @description The refund's number at the acquirer, set by Mollie. */
            externalReference?: components["schemas"]["ExternalReference"];
            /** @description What was pulled back from which connected organization. */
            routingReversals?: components["schemas"]["RoutingReversal"][] | null;
            /**
             * @description The id of the order that was refunded, in the older Orders API only.
             * @example ord_8wmqcHMN4U
             */
            orderId?: string | null;
            /** @description The order lines that were refunded, in the older Orders API only. */
            lines?: {
                [key: string]: unknown;
            }[] | null;
            /** @description What was asked for with `embed`. */
            _embedded?: components["schemas"]["RefundEmbedded"];
            /** @description Addresses of this refund and of what belongs to it. */
            _links: components["schemas"]["RefundLinks"];
        };
        /**
         * @description `queued` waits for balance, `pending` waits about two hours to be processed, `processing` is at the bank, `refunded` is done or on its way, `failed` came back after processing, `canceled` was stopped before it. Only `queued` and `pending` can be canceled.
         * @enum {string}
         */
        RefundStatus: "queued" | "pending" | "processing" | "refunded" | "failed" | "canceled";
        /** @description What was asked for with `embed`. */
        RefundEmbedded: {
            /** @description The refunded payment. */
            payment?: components["schemas"]["EmbeddedPayment"];
        };
        /** @description Addresses of a refund and of what belongs to it. */
        RefundLinks: {
            /** @description The refund itself. */
            self: components["schemas"]["Link"];
            /** @description The payment that is refunded. */
            payment: components["schemas"]["Link"];
            /** @description The settlement that the refund is part of, or null. */
            settlement?: null | components["schemas"]["Link"];
            /** @description The refunded order, in the older Orders API only. */
            order?: null | components["schemas"]["Link"];
            /** @description A page about this operation. */
            documentation?: components["schemas"]["Link"];
        };
        /** @description The refund's number at another party. */
        ExternalReference: {
            /** @description What kind of number this is; `acquirer-reference` is the only known word. */
            type?: components["schemas"]["KnownExternalReferenceType"] | string;
            /**
             * @description The number, for example for a customer whose bank asks for it.
             * @example 123456789012345
             */
            id?: string;
        };
        /**
         * @description The kinds of external reference that are known.
         * @enum {string}
         */
        KnownExternalReferenceType: "acquirer-reference";
        /** @description Money pulled back from one connected organization. */
        RoutingReversal: {
            /** @description How much was pulled back. */
            amount?: components["schemas"]["Amount"];
            /** @description Where it was pulled back from. */
            source?: components["schemas"]["RoutingReversalSource"];
        };
        /** @description The connected organization that the money was pulled back from. */
        RoutingReversalSource: {
            /** @description The kind of source, mostly left out. */
            type?: string;
            /**
             * @description The id of the organization, `org_` and a code.
             * @example org_7049691
             */
            organizationId?: string;
        };
        /** @description One page of refunds. */
        RefundList: {
            /**
             * Format: int32
             * @description How many refunds this page holds; not how many there are.
             */
            count: number;
            /** @description The refunds of this page. */
            _embedded: components["schemas"]["RefundListEmbedded"];
            /** @description The neighbouring pages. */
            _links: components["schemas"]["RefundListLinks"];
        };
        /** @description The content of a page. */
        RefundListEmbedded: {
            /** @description The refunds, at most as many as `limit` says. */
            refunds: components["schemas"]["Refund"][];
        };
        /** @description The neighbouring pages. */
        RefundListLinks: {
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The page before this one, or null on the first. */
            previous: null | components["schemas"]["Link"];
            /** @description The page after this one, or null on the last. A full address; take only its query and keep to your own base address. */
            next: null | components["schemas"]["Link"];
            /** @description A page about this operation. */
            documentation?: components["schemas"]["Link"];
        };
        /** @description The payment, as far as its refunds concern it. */
        Payment: {
            /**
             * @description Says that this is a payment.
             * @constant
             */
            resource: "payment";
            /**
             * @description The id of the payment, `tr_` and a code of varying length.
             * @example tr_WDqYK6vllg
             */
            id: string;
            /** @description Whether this is live or test money. */
            mode: components["schemas"]["Mode"];
            /** @description How far the payment is. Refunds do not change it. */
            status: components["schemas"]["PaymentStatus"];
            /** @description What was to be paid; a tip at a card terminal is added to it. Not the base of a refund where only a part was captured. */
            amount: components["schemas"]["Amount"];
            /** @description What was refunded so far. It lags: refunds that are not processed yet do not count. It may exceed the payment where shipping was reimbursed. */
            amountRefunded?: null | components["schemas"]["Amount"];
            /** @description What Mollie would still let you refund; absent when nothing can be refunded. It drops as soon as a refund is created, may exceed the payment by EUR 25 where that is enabled, and is not lowered by chargebacks. */
            amountRemaining?: null | components["schemas"]["Amount"];
            /** @description What was captured, for payments that are authorized first. A refund cannot exceed it, whatever the payment's amount. */
            amountCaptured?: null | components["schemas"]["Amount"];
            /** @description What the customer's bank has taken back; present only when it is not zero. Refunding on top of it pays the customer twice. */
            amountChargedBack?: null | components["schemas"]["Amount"];
            /** @description Whether the payment is captured automatically or by hand; null or absent where that does not apply. */
            captureMode?: null | components["schemas"]["CaptureMode"];
            /**
             * @description How long an automatic capture waits, in hours or days, such as "2 days".
             * @example 2 days
             */
            captureDelay?: string | null;
            /**
             * @description Until when the payment has to be captured.
             * @example 2024-01-17T12:01:00+00:00
             */
            captureBefore?: string | null;
            /** @description What is added to your balance, in the currency of your settlements. Approximate, and no base for a refund. */
            settlementAmount?: null | components["schemas"]["SettlementAmount"];
            /** @description What was paid for, in your own words. */
            description: string;
            /**
             * @description The payment method, such as `ideal` or `creditcard`; null until one was chosen. It decides whether and how long a refund is possible.
             * @example ideal
             */
            method?: string | null;
            /** @description The value given when the payment was created, or null. */
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description The id of the profile that the payment belongs to, `pfl_` and a code.
             * @example pfl_QkEhN94Ba
             */
            profileId: string;
            /**
             * @description Whether the payment stands alone or belongs to a series, such as `oneoff`, `first` or `recurring`.
             * @example oneoff
             */
            sequenceType: string;
            /**
             * @description The id of the order that the payment belongs to, in the older Orders API only.
             * @example ord_8wmqcHMN4U
             */
            orderId?: string | null;
            /**
             * Format: date-time
             * @description When the payment was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the payment was authorized.
             */
            authorizedAt?: string | null;
            /**
             * Format: date-time
             * @description When the payment was paid.
             */
            paidAt?: string | null;
            /**
             * Format: date-time
             * @description When the payment was canceled.
             */
            canceledAt?: string | null;
            /**
             * Format: date-time
             * @description When the payment expired.
             */
            expiredAt?: string | null;
            /**
             * Format: date-time
             * @description When the payment failed.
             */
            failedAt?: string | null;
            /** @description Details of the payment method, among them names, account numbers and parts of card numbers. */
            details?: {
                [key: string]: unknown;
            } | null;
            /** @description The customer's name and address for the bill. */
            billingAddress?: {
                [key: string]: unknown;
            } | null;
            /** @description The name and address that the order goes to. */
            shippingAddress?: {
                [key: string]: unknown;
            } | null;
            /** @description What was asked for with `embed`. */
            _embedded?: components["schemas"]["PaymentEmbedded"];
            /** @description Addresses of this payment and of what belongs to it. */
            _links: components["schemas"]["PaymentLinks"];
        };
        /**
         * @description `paid` can be refunded while something remains, and stays `paid` afterwards. `authorized` is canceled or released rather than refunded. The others hold no money to refund.
         * @enum {string}
         */
        PaymentStatus: "open" | "pending" | "authorized" | "paid" | "canceled" | "expired" | "failed";
        /**
         * @description Whether a payment is captured by itself or by hand.
         * @enum {string}
         */
        CaptureMode: "automatic" | "manual";
        /** @description The payment inside a refund, as far as it says what may still be refunded. Read the payment itself for the rest. */
        EmbeddedPayment: {
            /**
             * @description Says that this is a payment.
             * @constant
             */
            resource: "payment";
            /**
             * @description The id of the payment.
             * @example tr_WDqYK6vllg
             */
            id: string;
            /** @description Whether this is live or test money. */
            mode?: components["schemas"]["Mode"];
            /** @description How far the payment is. */
            status: components["schemas"]["PaymentStatus"];
            /** @description What was to be paid. */
            amount: components["schemas"]["Amount"];
            /** @description What was refunded so far, without refunds that are not processed yet. */
            amountRefunded?: null | components["schemas"]["Amount"];
            /** @description What Mollie would still let you refund. */
            amountRemaining?: null | components["schemas"]["Amount"];
            /** @description What was captured, for payments that are authorized first. */
            amountCaptured?: null | components["schemas"]["Amount"];
            /** @description What the customer's bank has taken back. */
            amountChargedBack?: null | components["schemas"]["Amount"];
            /** @description What was paid for, in your own words. */
            description?: string;
            /**
             * @description The payment method, such as `ideal` or `creditcard`.
             * @example ideal
             */
            method?: string | null;
            /** @description The value given when the payment was created, or null. */
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description The id of the profile that the payment belongs to, `pfl_` and a code.
             * @example pfl_QkEhN94Ba
             */
            profileId?: string;
            /**
             * @description Whether the payment stands alone or belongs to a series.
             * @example oneoff
             */
            sequenceType?: string;
            /**
             * Format: date-time
             * @description When the payment was created.
             */
            createdAt?: string;
            /** @description Details of the payment method, among them names, account numbers and parts of card numbers. */
            details?: {
                [key: string]: unknown;
            } | null;
            /** @description The customer's name and address for the bill. */
            billingAddress?: {
                [key: string]: unknown;
            } | null;
            /** @description The name and address that the order goes to. */
            shippingAddress?: {
                [key: string]: unknown;
            } | null;
            /** @description Addresses of the payment and of what belongs to it. */
            _links?: components["schemas"]["PaymentLinks"];
        } & {
            [key: string]: unknown;
        };
        /** @description What was asked for with `embed`. */
        PaymentEmbedded: {
            /** @description All refunds of the payment, without paging. Canceled ones may be missing. */
            refunds?: components["schemas"]["Refund"][];
            /** @description All captures of the payment. */
            captures?: {
                [key: string]: unknown;
            }[];
            /** @description All chargebacks of the payment. */
            chargebacks?: {
                [key: string]: unknown;
            }[];
        };
        /** @description Addresses of a payment and of what belongs to it. */
        PaymentLinks: {
            /** @description The payment itself. */
            self: components["schemas"]["Link"];
            /** @description The payment in Mollie's dashboard. */
            dashboard?: components["schemas"]["Link"];
            /** @description The payment's refunds; present only when there are any. */
            refunds?: components["schemas"]["Link"];
            /** @description The payment's captures; present only when there are any. */
            captures?: components["schemas"]["Link"];
            /** @description The payment's chargebacks; present only when there are any. */
            chargebacks?: components["schemas"]["Link"];
        };
        /** @description An amount of money in Mollie's answers. */
        Amount: {
            /**
             * @description The ISO 4217 code of the currency.
             * @example EUR
             */
            currency: string;
            /**
             * @description The exact amount as a string, with two decimals, or none in ISK and JPY.
             * @example 5.95
             */
            value: string;
        };
        /** @description An amount of money that moves to (positive) or from (negative) your balance. */
        SettlementAmount: {
            /**
             * @description The ISO 4217 code of the currency of your settlements.
             * @example EUR
             */
            currency: string;
            /**
             * @description The exact amount as a string; negative on refunds.
             * @example -5.95
             */
            value: string;
        };
        /**
         * @description Whether this is live or test money.
         * @enum {string}
         */
        Mode: "live" | "test";
        /** @description An address and what is found there. */
        Link: {
            /** @description The full address. */
            href: string;
            /** @description The media type found there, such as `application/hal+json`. */
            type: string;
        };
        /** @description Why a request was refused. There is no machine-readable code; go by the status, the field and the wording. */
        Error: {
            /**
             * Format: int32
             * @description The HTTP status once more.
             */
            status: number;
            /** @description A short name for the status, not always the standard one. */
            title: string;
            /** @description What went wrong, in a sentence for people. Its wording may change, yet it alone tells the two meanings of 409 apart. */
            detail: string;
            /** @description The request field that caused the error, as a path with dots such as `amount.value`. */
            field?: string;
            /** @description Where to read on. */
            _links: components["schemas"]["ErrorLinks"];
        };
        /** @description Where to read on about an error. */
        ErrorLinks: {
            /** @description Mollie's page about errors. */
            documentation: components["schemas"]["Link"];
            /** @description The place in Mollie's dashboard where the cause can be removed. */
            dashboard?: components["schemas"]["Link"];
        };
    };
    responses: {
        /** @description The request could not be read. */
        BadRequest: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["Error"];
            };
        };
        /** @description The request could not be read, mostly because `from` names no refund of this list. */
        InvalidCursor: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["Error"];
            };
        };
        /** @description The credential is missing or not valid. Nothing was done. */
        Unauthorized: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["Error"];
            };
        };
        /** @description The credential is valid but has no access to this, for example because a token lacks a scope. */
        Forbidden: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["Error"];
            };
        };
        /** @description The payment does not exist for this credential, or exists in the other mode. */
        PaymentNotFound: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["Error"];
            };
        };
        /** @description The payment or the refund does not exist for this credential, exists in the other mode, or the refund was canceled. */
        RefundNotFound: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["Error"];
            };
        };
        /** @description The request was understood and refused, for example because the account is suspended. */
        Unprocessable: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests; this one was not carried out. Wait for the seconds in `Retry-After`, where it is sent. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["Error"];
            };
        };
        /** @description Something broke at Mollie. Whether a write was carried out is not known. */
        InternalServerError: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["Error"];
            };
        };
        /** @description Mollie is busy or under maintenance. Try again later. */
        ServiceUnavailable: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the payment, `tr_` and a code of varying length. An id of the other mode is answered with 404.
         * @example tr_WDqYK6vllg
         */
        PaymentId: string;
        /**
         * @description The id of the refund, `re_` and a code of varying length.
         * @example re_4qqhO89gsT
         */
        RefundId: string;
        /**
         * @description Names this refund for one hour, so that a repeated request returns the first answer instead of a second refund. A version 4 UUID is recommended; any unique string works.
         * @example 7b0f6d1c-3c0e-4f0e-9a63-2f1d0b6a7c11
         */
        IdempotencyKey: string;
        /**
         * @description The id of the refund that the page starts with; that refund is part of the page.
         * @example re_APBiGPH2vV
         */
        From: string;
        /**
         * @description How many refunds a page holds at most, 1 to 250.
         * @example 50
         */
        Limit: number;
        /**
         * @description The order by time of creation: `desc` is newest first.
         * @example desc
         */
        Sort: "asc" | "desc";
        /**
         * @description Only refunds of this profile. For organization and app tokens; never sent with an API key, which belongs to one profile.
         * @example pfl_QkEhN94Ba
         */
        ProfileId: string;
        /**
         * @description `payment` adds the payment to each refund under `_embedded`.
         * @example payment
         */
        EmbedPayment: "payment";
        /**
         * @description True reaches test money instead of live. For organization and app tokens only; an API key has its own mode and must not send it.
         * @example true
         */
        Testmode: boolean;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Present when this is the stored answer to an earlier request with the same idempotency key. The body is then history; read the refund for its state.
         * @example true
         */
        IdempotentReplayed: "true";
        /**
         * @description What is left of the limit: its name, `r` requests remaining and `t` seconds until it is renewed.
         * @example "get-v2-payments";r=15;t=2;mollie-burst=60
         */
        RateLimit: string;
        /**
         * @description The limit that applies: its name, `q` requests in a window of `w` seconds, and how large a burst may be.
         * @example "get-v2-payments";q=20;w=3;mollie-burst=60
         */
        RateLimitPolicy: string;
        /**
         * @description How many seconds to wait before the next request.
         * @example 2
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listRefunds: {
        parameters: {
            query?: {
                /**
                 * @description The id of the refund that the page starts with; that refund is part of the page.
                 * @example re_APBiGPH2vV
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description How many refunds a page holds at most, 1 to 250.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description `payment` adds the payment to each refund under `_embedded`.
                 * @example payment
                 */
                embed?: components["parameters"]["EmbedPayment"];
                /**
                 * @description True reaches test money instead of live. For organization and app tokens only; an API key has its own mode and must not send it.
                 * @example true
                 */
                testmode?: components["parameters"]["Testmode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the payment, `tr_` and a code of varying length. An id of the other mode is answered with 404.
                 * @example tr_WDqYK6vllg
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the payment's refunds. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["RefundList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this refund for one hour, so that a repeated request returns the first answer instead of a second refund. A version 4 UUID is recommended; any unique string works.
                 * @example 7b0f6d1c-3c0e-4f0e-9a63-2f1d0b6a7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the payment, `tr_` and a code of varying length. An id of the other mode is answered with 404.
                 * @example tr_WDqYK6vllg
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /** @description The amount, and what to remember and show with the refund. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRefundRequest"];
            };
        };
        responses: {
            /** @description The refund exists. Its status says how far it is; it usually starts as `pending` or `queued`. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Refund"];
                };
            };
            /** @description The body could not be read, or the idempotency key was used before for another endpoint or other parameters. */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentNotFound"];
            /** @description Either a refund of the same amount was created on this payment within the last hour, or a request with this idempotency key is still running. Only `detail` tells the two apart; waiting with the same key helps against the second only. */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Error"];
                };
            };
            /** @description The refund was refused: the amount is missing, malformed or higher than what is left, the method cannot be refunded, the balance at an outside wallet is too low, or a field is not allowed for this credential. `field` usually names the culprit. */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Mollie is too busy, often because many refunds were sent at once. With this body of Mollie's own the refund was certainly not performed and the request may be repeated; a page of a gateway in between says no such thing. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRefund: {
        parameters: {
            query?: {
                /**
                 * @description `payment` adds the payment to each refund under `_embedded`.
                 * @example payment
                 */
                embed?: components["parameters"]["EmbedPayment"];
                /**
                 * @description True reaches test money instead of live. For organization and app tokens only; an API key has its own mode and must not send it.
                 * @example true
                 */
                testmode?: components["parameters"]["Testmode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the payment, `tr_` and a code of varying length. An id of the other mode is answered with 404.
                 * @example tr_WDqYK6vllg
                 */
                paymentId: components["parameters"]["PaymentId"];
                /**
                 * @description The id of the refund, `re_` and a code of varying length.
                 * @example re_4qqhO89gsT
                 */
                refundId: components["parameters"]["RefundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund as it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RefundNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelRefund: {
        parameters: {
            query?: {
                /**
                 * @description True reaches test money instead of live. For organization and app tokens only; an API key has its own mode and must not send it.
                 * @example true
                 */
                testmode?: components["parameters"]["Testmode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the payment, `tr_` and a code of varying length. An id of the other mode is answered with 404.
                 * @example tr_WDqYK6vllg
                 */
                paymentId: components["parameters"]["PaymentId"];
                /**
                 * @description The id of the refund, `re_` and a code of varying length.
                 * @example re_4qqhO89gsT
                 */
                refundId: components["parameters"]["RefundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund was canceled. There is no body. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RefundNotFound"];
            /** @description The refund cannot be canceled any more, because it is being processed or has ended. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAllRefunds: {
        parameters: {
            query?: {
                /**
                 * @description The id of the refund that the page starts with; that refund is part of the page.
                 * @example re_APBiGPH2vV
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description How many refunds a page holds at most, 1 to 250.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The order by time of creation: `desc` is newest first.
                 * @example desc
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description `payment` adds the payment to each refund under `_embedded`.
                 * @example payment
                 */
                embed?: components["parameters"]["EmbedPayment"];
                /**
                 * @description Only refunds of this profile. For organization and app tokens; never sent with an API key, which belongs to one profile.
                 * @example pfl_QkEhN94Ba
                 */
                profileId?: components["parameters"]["ProfileId"];
                /**
                 * @description True reaches test money instead of live. For organization and app tokens only; an API key has its own mode and must not send it.
                 * @example true
                 */
                testmode?: components["parameters"]["Testmode"];
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["RefundList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPayment: {
        parameters: {
            query?: {
                /**
                 * @description What to add to the payment under `_embedded`. `refunds` adds all its refunds without paging.
                 * @example refunds
                 */
                embed?: "refunds" | "captures" | "chargebacks";
                /**
                 * @description True reaches test money instead of live. For organization and app tokens only; an API key has its own mode and must not send it.
                 * @example true
                 */
                testmode?: components["parameters"]["Testmode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the payment, `tr_` and a code of varying length. An id of the other mode is answered with 404.
                 * @example tr_WDqYK6vllg
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment as it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
