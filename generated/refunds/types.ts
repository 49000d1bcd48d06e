// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
export interface paths {
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts and what each can do
         * @description Every account by its local name, with its provider and its capabilities.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds, a page at a time
         * @description Refunds as the provider lists them; some providers list narrower objects, whose missing values are null.
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Refund a payment, at most once for each key
         * @description Looks for an earlier refund with the same idempotencyKey first, refuses second, sends last. The same key and content returns the refund that exists; the same key with other content is an idempotency_conflict.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/refunds/{refundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a refund
         * @description The refund as the provider has it now. Mollie needs the payment as well.
         */
        get: operations["getRefund"];
        put?: never;
        post?: never;
        /**
         * Cancel a refund that has not gone out
         * @description Only Mollie can, while the refund is queued or pending.
         */
        delete: operations["cancelRefund"];
        options?: never;
        head?: never;
        /**
         * Change what is written on a refund
         * @description Only Smartpay can. The mark that finds the refund again is never lost.
         */
        patch: operations["updateRefund"];
        trace?: never;
    };
    "/accounts/{account}/payments/{paymentId}/refundable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is left to refund of a payment
         * @description An amount where the provider gives a way to know it, otherwise null and the reason.
         */
        get: operations["getRefundable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in what a provider sends
         * @description Verifies the message by the account's secret and says which refunds to read again.
         */
        post: operations["receiveWebhook"];
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
        /** @description An amount of money. Never a float; conversion refuses, it never rounds. */
        Money: {
            /** @description Minor units of the currency: cents for EUR, yen for JPY. */
            value: number;
            /** @description ISO 4217 code. */
            currency: string;
        };
        /** @description An amount to refund, more than nothing. */
        PositiveMoney: {
            /** @description Minor units of the currency: cents for EUR, yen for JPY. */
            value: number;
            /** @description ISO 4217 code. */
            currency: string;
        };
        /**
         * @description All that is left to refund of the payment. There is no silent default; a forgotten amount is not a full refund.
         * @enum {string}
         */
        Remaining: "remaining";
        /** @description How much to refund, an exact amount or the word remaining. */
        Amount: components["schemas"]["PositiveMoney"] | components["schemas"]["Remaining"];
        /**
         * @description Why the payment is refunded, in a closed word. A provider that can't say it refuses.
         * @enum {string}
         */
        Reason: "requested_by_customer" | "duplicate" | "fraudulent" | "returned" | "other";
        /**
         * @description pending, the provider works on it; succeeded, the money is on its way or there (a bank may still return it days later, then the status becomes failed); failed; canceled before it went out; unknown, see unknownCause.
         * @enum {string}
         */
        RefundStatus: "pending" | "succeeded" | "failed" | "canceled" | "unknown";
        /**
         * @description Whether money moved for the key. not_sent and rejected, certainly no refund; accepted, there is one; unknown, look before anything is repeated.
         * @enum {string}
         */
        Outcome: "not_sent" | "rejected" | "accepted" | "unknown";
        /**
         * @description What makes sense next.
         * @enum {string}
         */
        Retry: "never" | "same_key" | "after_delay" | "after_reconcile" | "after_fix";
        /**
         * @description What went wrong, one closed list for all providers.
         * @enum {string}
         */
        ErrorCode: "invalid_config" | "unsupported_operation" | "invalid_request" | "invalid_amount" | "currency_mismatch" | "partial_not_supported" | "line_items_required" | "reason_not_supported" | "metadata_not_supported" | "exceeds_refundable" | "idempotency_conflict" | "idempotency_in_progress" | "authentication_failed" | "permission_denied" | "payment_not_found" | "refund_not_found" | "wrong_mode" | "payment_not_refundable" | "already_refunded" | "amount_exceeds_refundable" | "amount_below_minimum" | "refund_window_expired" | "payment_disputed" | "refund_in_progress" | "not_cancelable" | "insufficient_balance" | "duplicate_refund" | "rate_limited" | "provider_unavailable" | "provider_rejected" | "connect_failed" | "timeout" | "connection_lost" | "aborted" | "contract_violation" | "ambiguous_match";
        /** @description Your own pairs, text to text, kept with the refund. The name openrefunds is reserved for the mark that finds the refund again. */
        Metadata: {
            [key: string]: string;
        };
        /** @description A line item of the payment, in whole or in part. */
        RefundItem: {
            /** @description The provider's id of the line item. */
            id: string;
            /** @description Minor units, tax included. Left out: all that is left of the item. */
            amount?: number;
        };
        /** @description One refund of one payment. */
        CreateRefundRequest: {
            /** @description The provider's id of the payment. */
            payment: string;
            amount: components["schemas"]["Amount"];
            /** @description Your own name for this refund of this payment, such as order-33/return-1. The same key never refunds twice. Derive it from your data; a random key protects nothing after a restart. Printable ASCII without outer spaces, so that every provider returns it unchanged. */
            idempotencyKey: string;
            /** @description Free text that the shopper may see. Each provider has its own limit. */
            description?: string;
            reason?: components["schemas"]["Reason"];
            metadata?: components["schemas"]["Metadata"];
            /** @description Your own reference, shown by the provider in its lists (Smartpay). */
            reference?: string;
            /** @description Which line items to refund (Dodo Payments). The amount is then the expected total and is checked against them. */
            items?: components["schemas"]["RefundItem"][];
            /**
             * Format: date-time
             * @description When you first used this key, if you know. While the provider still remembers the key no look is needed; without it the library looks for an earlier refund first.
             */
            firstUsedAt?: string;
            /** @description What you believe is left before this refund. Where the provider tells what is left and it is another figure, the refund is refused: somebody else refunded meanwhile. */
            expectedRemaining?: components["schemas"]["Money"];
            /** @description Refund although the payment has a chargeback. The shopper may then be paid twice. Without it such a refund is refused. */
            allowDisputed?: boolean;
            after?: components["schemas"]["Attempt"];
        };
        /** @description What to change; a field that is left out stays. */
        UpdateRefundRequest: {
            /** @description Free text that the shopper may see. */
            description?: string;
            /** @description Your own reference. */
            reference?: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description One place where a value breaks its contract. */
        Issue: {
            /** @description JSON pointer to the place. */
            pointer: string;
            /** @description The JSON Schema keyword that does not hold. */
            keyword: string;
            /** @description Words for a person. */
            message: string;
        };
        /** @description Whether the provider's answer kept its contract. */
        ContractReport: {
            /** @description Version of our contract of the provider. */
            version: string;
            /** @description Whether the answer kept it. */
            ok: boolean;
            /** @description Where it did not. */
            issues: components["schemas"]["Issue"][];
        };
        /** @description Why a refund failed, as far as the provider says. */
        Failure: {
            /** @description Our word for it. */
            code: string | null;
            /** @description The provider's word for it. */
            providerCode: string | null;
            /** @description The provider's text. */
            message: string | null;
        };
        /** @description The pairs kept with the refund, without the library's own mark. */
        ResponseMetadata: {
            [key: string]: string | number | boolean;
        };
        /** @description A refund in one shape for all providers; null means that the provider does not say. */
        Refund: {
            /** @description The local name of the account. */
            account: string;
            /** @description The provider, such as mollie. */
            provider: string;
            /** @description The provider's id of the payment. */
            payment: string | null;
            /** @description The provider's id of the refund. */
            id: string;
            status: components["schemas"]["RefundStatus"];
            /** @description The provider's own word for the status. */
            providerStatus: string | null;
            /**
             * @description Whether the provider reported the status, the library derived it from other facts, or nobody says.
             * @enum {string}
             */
            statusSource: "reported" | "derived" | "none";
            /**
             * @description What a pending refund waits for.
             * @enum {string|null}
             */
            pendingReason: "insufficient_balance" | "not_yet_sent" | "processing" | "provider_review" | null;
            /**
             * @description Why the status is unknown: the provider never tells, or it used a word that its contract does not have.
             * @enum {string|null}
             */
            unknownCause: "not_reported" | "contract_drift" | null;
            /** @description Nothing more is ours to do. A bank may still return the money. */
            settled: boolean;
            /** @description What the provider says is refunded; null where it does not say. */
            amount: null | components["schemas"]["Money"];
            /** @description What was asked for in this call, with remaining already turned into a number; null on reads and where the provider works out what remains. */
            requestedAmount: null | components["schemas"]["Money"];
            /** @description The reason in our words, where the provider carries one. */
            reason: null | components["schemas"]["Reason"];
            /** @description The reason verbatim. */
            providerReason: string | null;
            /** @description Free text kept with the refund. */
            description: string | null;
            /** @description Your own reference. */
            reference: string | null;
            /** @description Your own pairs; null where the provider keeps none or keeps something that is not pairs (see raw). */
            metadata: null | components["schemas"]["ResponseMetadata"];
            /** @description The line items, where the provider echoes them. */
            items: components["schemas"]["RefundItem"][] | null;
            /** @description Why it failed, where the provider says. */
            failure: null | components["schemas"]["Failure"];
            /** @description The acquirer's reference. */
            externalReference: string | null;
            /**
             * @description Whether money is real.
             * @enum {string|null}
             */
            mode: "test" | "live" | null;
            /**
             * Format: date-time
             * @description When the provider created it.
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When the provider last changed it.
             */
            updatedAt: string | null;
            /**
             * Format: date-time
             * @description When it was paid out.
             */
            settledAt: string | null;
            /** @description Whether it can be canceled now. */
            cancelable: boolean | null;
            /**
             * @description How we know: the provider's answer to this call, its stored answer to an earlier one with this key, an existing refund that carries the key, or the store's record of the key.
             * @enum {string}
             */
            evidence: "answered" | "replayed" | "exact_tag" | "recorded";
            /** @description What was seen of the status, oldest first: once for a single read, more where a wait, a cancellation, a replayed answer or a store's record saw it before. A bank that returns the money days later shows as succeeded and then failed. */
            history: components["schemas"]["StatusObservation"][];
            /** @description Moves that no refund makes, such as failed to pending: kept, never followed. */
            anomalies: components["schemas"]["StatusAnomaly"][];
            contract: components["schemas"]["ContractReport"];
            /** @description The provider's id of the request. */
            requestId: string | null;
            /** @description The provider's body as it came. */
            raw: unknown;
        };
        /** @description A status, and when it was seen. */
        StatusObservation: {
            status: components["schemas"]["RefundStatus"];
            /** @description The provider's own word for it. */
            providerStatus: string | null;
            /**
             * Format: date-time
             * @description When it was seen.
             */
            at: string;
        };
        /** @description A move that no refund makes. */
        StatusAnomaly: {
            from: components["schemas"]["RefundStatus"];
            to: components["schemas"]["RefundStatus"];
            /**
             * Format: date-time
             * @description When it was seen.
             */
            at: string;
        };
        /** @description Refunds and the way to the next page. */
        RefundPage: {
            /** @description The refunds of this page. */
            refunds: components["schemas"]["Refund"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description What is left to refund of a payment. */
        Refundable: {
            /** @description The provider's id of the payment. */
            payment: string;
            /** @description What is left; null where the provider gives no way to know. */
            amount: null | components["schemas"]["Money"];
            /** @description Why the amount is null. */
            why: string | null;
            /** @description What may make the figure wrong, such as pending refunds or tips. */
            advisory: string[];
        };
        /** @description A refund that was about to be sent, kept as plain JSON on every error. Hand it back to go on from there. */
        Attempt: {
            /** @description Form of this object. */
            version: number;
            /** @description The local name of the account. */
            account: string;
            /** @description The provider. */
            provider: string;
            /** @description The payment. */
            payment: string;
            /** @description The caller's key. */
            idempotencyKey: string;
            /** @description How often a certain rejection was followed by a new try. */
            generation: number;
            /** @description The key that the provider gets. */
            providerKey: string;
            /** @description Hash of what was asked for. */
            fingerprint: string;
            /** @description The resolved amount; null where the provider works it out. */
            amount: null | components["schemas"]["Money"];
            /** @description What the payment was before; null when it was not read. */
            baseline: null | components["schemas"]["Baseline"];
            /** @description The exact request without credentials; null when it was never built. */
            request: null | components["schemas"]["HttpRequest"];
            /**
             * Format: date-time
             * @description When the call began.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When the first byte may have left; null when none did.
             */
            sentAt: string | null;
            /** @description Version of our contract of the provider. */
            contractVersion: string;
            /** @description What was known when the call ended; null while it is under way. */
            outcome: null | components["schemas"]["Outcome"];
        };
        /** @description A payment before a refund of it was sent. */
        Baseline: {
            /** @description What was left, in minor units; null where nobody can know. */
            remaining: number | null;
            /** @description The refunds that it had; null where it does not show them. */
            refunds: string[] | null;
        };
        /** @description An HTTP request with credentials masked. */
        HttpRequest: {
            /** @description The HTTP method. */
            method: string;
            /** @description The address. */
            url: string;
            /** @description The headers. */
            headers: {
                [key: string]: string;
            };
            /** @description The body, byte for byte. */
            body: string | null;
        };
        /** @description What names a refund at its provider. */
        RefundReference: {
            /** @description The payment. */
            payment: string | null;
            /** @description The refund. */
            id: string;
        };
        /** @description What a message was about. */
        WebhookReceipt: {
            /** @description The account. */
            account: string;
            /** @description The provider. */
            provider: string;
            /** @description Refunds to read again. */
            refunds: components["schemas"]["RefundReference"][];
        };
        /** @description A provider account and what it can do. */
        Account: {
            /** @description The local name. */
            account: string;
            /** @description The provider. */
            provider: string;
            /** @description What can be called. */
            operations: string[];
            /** @description The optional fields of a create request that the provider carries. */
            fields: string[];
        };
        /** @description All accounts. */
        AccountList: {
            /** @description The accounts. */
            accounts: components["schemas"]["Account"][];
        };
        /** @description An error as RFC 9457 problem details. */
        Problem: {
            /** @description A URI that names the kind of problem. */
            type: string;
            /** @description The kind of problem in words. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What happened and what to do. */
            detail: string;
            /** @description A URI of this occurrence. */
            instance?: string;
            code: components["schemas"]["ErrorCode"];
            /** @description Whether money moved; null on reads. */
            outcome: null | components["schemas"]["Outcome"];
            retry: components["schemas"]["Retry"];
            /** @description The provider. */
            provider?: string | null;
            /** @description The account. */
            account?: string | null;
            /** @description The provider's id of the request. */
            requestId?: string | null;
            /** @description Where the request is wrong. */
            issues?: components["schemas"]["Issue"][];
            /** @description Keep it and hand it back; it says what was about to be sent. */
            attempt?: null | components["schemas"]["Attempt"];
        };
    };
    responses: {
        /** @description The request is invalid or the provider can't do it; nothing was sent. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such account, payment or refund. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key names another refund. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The provider refused, or the library did on its behalf. */
        Rejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The provider asks for fewer requests. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No answer that counts: read `outcome` before anything is repeated. */
        Unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The local name of a provider account.
         * @example shop
         */
        Account: string;
        /**
         * @description The provider's id of the refund.
         * @example re_4qqhO89gsT
         */
        RefundId: string;
        /**
         * @description The provider's id of the payment; Mollie can't read a refund without it.
         * @example tr_WDqYK6vllg
         */
        Payment: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listRefunds: {
        parameters: {
            query?: {
                /**
                 * @description Only refunds of this payment.
                 * @example tr_WDqYK6vllg
                 */
                payment?: string;
                /**
                 * @description `next` of the page before.
                 * @example re_4qqhO89gsT
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The local name of a provider account.
                 * @example shop
                 */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["Unknown"];
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The local name of a provider account.
                 * @example shop
                 */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        /** @description What to refund, and the name that makes it happen once. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRefundRequest"];
            };
        };
        responses: {
            /** @description The provider accepted the refund, now or earlier; `evidence` says which. */
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["Unknown"];
        };
    };
    getRefund: {
        parameters: {
            query?: {
                /**
                 * @description The provider's id of the payment; Mollie can't read a refund without it.
                 * @example tr_WDqYK6vllg
                 */
                payment?: components["parameters"]["Payment"];
            };
            header?: never;
            path: {
                /**
                 * @description The local name of a provider account.
                 * @example shop
                 */
                account: components["parameters"]["Account"];
                /**
                 * @description The provider's id of the refund.
                 * @example re_4qqhO89gsT
                 */
                refundId: components["parameters"]["RefundId"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["Unknown"];
        };
    };
    cancelRefund: {
        parameters: {
            query?: {
                /**
                 * @description The provider's id of the payment; Mollie can't read a refund without it.
                 * @example tr_WDqYK6vllg
                 */
                payment?: components["parameters"]["Payment"];
            };
            header?: never;
            path: {
                /**
                 * @description The local name of a provider account.
                 * @example shop
                 */
                account: components["parameters"]["Account"];
                /**
                 * @description The provider's id of the refund.
                 * @example re_4qqhO89gsT
                 */
                refundId: components["parameters"]["RefundId"];
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
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["Unknown"];
        };
    };
    updateRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The local name of a provider account.
                 * @example shop
                 */
                account: components["parameters"]["Account"];
                /**
                 * @description The provider's id of the refund.
                 * @example re_4qqhO89gsT
                 */
                refundId: components["parameters"]["RefundId"];
            };
            cookie?: never;
        };
        /** @description The fields to change; the others stay. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRefundRequest"];
            };
        };
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
            404: components["responses"]["NotFound"];
            422: components["responses"]["Rejected"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["Unknown"];
        };
    };
    getRefundable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The local name of a provider account.
                 * @example shop
                 */
                account: components["parameters"]["Account"];
                /**
                 * @description The provider's id of the payment.
                 * @example tr_WDqYK6vllg
                 */
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refundable"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["Unknown"];
        };
    };
    receiveWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The local name of a provider account.
                 * @example shop
                 */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        /** @description The provider's message, unchanged. */
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description Taken in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
}
