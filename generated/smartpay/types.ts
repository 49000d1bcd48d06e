// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
export interface paths {
    "/v1/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refunds of the account
         * @description Lists all refunds of the account in the mode of the key, page by page. There is no filter by payment, status or date, and the order is not documented.
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Refund a payment
         * @description Refunds a payment in full or in part. Without an amount everything that has not been refunded yet is refunded; asking for more than is left, or for a payment without a remainder, is refused with 403.
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
         * Read one refund
         * @description Reads a refund by its id. A key of the other mode gets 404.
         */
        get: operations["getRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the labels of a refund
         * @description Changes reference, description or metadata of a refund; fields that are left out are not meant to change. Money, payment and reason are fixed once the refund exists.
         */
        patch: operations["updateRefund"];
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
         * Read one payment
         * @description Reads a payment, which is one capture of an order. It does not say how much has been refunded or how much is left.
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
        /** @description A refund to be made. */
        CreateRefundRequest: {
            /**
             * @description The payment to refund. An order captured in parts has several payments, each refunded on its own.
             * @example payment_test_GDEATBKK8XAp9XGf6J4U4
             */
            payment: string;
            /**
             * @description How much to refund, in whole yen and not in hundredths. Left out, everything that has not been refunded yet is refunded.
             * @example 500
             */
            amount?: number;
            /**
             * @description The payment's currency, a three-letter ISO code in capitals. Only yen are supported.
             * @enum {string}
             */
            currency: "JPY";
            /** @description Why the money goes back. */
            reason: components["schemas"]["RefundReason"];
            /**
             * @description An explanation in your words. The customer sees it.
             * @example Returned one item
             */
            description?: string;
            /**
             * @description Your own name for the refund, ideally unique. It comes back in lists and serves reconciliation.
             * @example creditmemo_000000012
             */
            reference?: string;
            /** @description The ids of the payment's line items that the refund is about. They inform only; nothing suggests that the amount follows from them. */
            lineItems?: string[];
            /** @description Up to 20 pairs of your own to keep with the refund. */
            metadata?: components["schemas"]["RequestMetadata"];
        };
        /** @description The labels of a refund that are to change. */
        UpdateRefundRequest: {
            /**
             * @description Your own name for the refund, ideally unique.
             * @example updated
             */
            reference?: string;
            /**
             * @description An explanation in your words. The customer sees it.
             * @example Returned one item, unopened
             */
            description?: string;
            /** @description Up to 20 pairs of your own. It is not documented whether they replace the kept ones or join them, so send all of them. */
            metadata?: components["schemas"]["RequestMetadata"];
        };
        /**
         * @description Pairs of your own, kept with the object.
         * @example {
         *       "ticket": "42"
         *     }
         */
        RequestMetadata: {
            [key: string]: string;
        };
        /**
         * @description Why the money goes back.
         * @enum {string}
         */
        RefundReason: "requested_by_customer" | "fraudulent";
        /**
         * @description The final status of a refund. There is no pending one.
         * @enum {string}
         */
        RefundStatus: "succeeded" | "failed";
        /** @description A refund as Smartpay keeps it. */
        Refund: {
            /** @description The refund's id. */
            id: components["schemas"]["RefundId"];
            /**
             * @description The kind of this object.
             * @constant
             */
            object?: "refund";
            /**
             * @description The id of the refunded payment. It stays an id with expand=all too.
             * @example payment_test_GDEATBKK8XAp9XGf6J4U4
             */
            payment?: string;
            /** @description The refunded amount in yen, not in hundredths. */
            amount?: number;
            /** @description The currency of the amount, an ISO code in capitals. */
            currency?: components["schemas"]["KnownCurrency"] | string;
            /** @description Why the money went back. */
            reason?: components["schemas"]["RefundReason"];
            /** @description Whether the refund went through. It may be missing, which says nothing either way. */
            status?: components["schemas"]["RefundStatus"];
            /** @description The line items that the refund is about, as ids or, with expand=all, as objects. */
            lineItems?: (components["schemas"]["LineItemId"] | components["schemas"]["LineItem"])[];
            /** @description Your own name for the refund. */
            reference?: string;
            /** @description The explanation that the customer sees. */
            description?: string;
            /** @description The pairs kept with the refund, empty if there are none. */
            metadata?: components["schemas"]["Metadata"];
            /** @description Whether the refund lives in test mode. */
            test?: boolean;
            /**
             * Format: int64
             * @description When the refund was made, in milliseconds since 1970.
             */
            createdAt?: number;
            /**
             * Format: int64
             * @description When the refund last changed, in milliseconds since 1970.
             */
            updatedAt?: number;
        };
        /** @description One page of refunds. */
        RefundList: {
            /**
             * @description The kind of this object.
             * @constant
             */
            object?: "collection";
            /** @description The token of this page, empty on the first. */
            pageToken?: string;
            /** @description The token of the next page. The last page has none. */
            nextPageToken?: string;
            /** @description How many refunds the page may hold, as asked for or 20. */
            maxResults?: number;
            /** @description How many refunds the page holds. */
            results?: number;
            /** @description The refunds of this page. Their order is not documented. */
            data: components["schemas"]["Refund"][];
        };
        /** @description One capture of an order. Neither the refunded nor the remaining amount is part of it. */
        Payment: {
            /**
             * @description The payment's id.
             * @example payment_test_GDEATBKK8XAp9XGf6J4U4
             */
            id: string;
            /**
             * @description The kind of this object.
             * @constant
             */
            object?: "payment";
            /** @description The captured amount in yen, not in hundredths. Refunds do not lower it. */
            amount?: number;
            /** @description The currency of the amount, an ISO code in capitals. */
            currency?: components["schemas"]["KnownCurrency"] | string;
            /** @description Whether the payment has been refunded. It may be missing; then only trying tells, and a payment without a remainder answers 403. */
            status?: components["schemas"]["PaymentStatus"];
            /**
             * @description The id of the order that was captured. It stays an id with expand=all too.
             * @example order_test_bA1znhGULw5lROfDTpHChv
             */
            order?: string;
            /** @description The payment's refunds, as ids or objects. It may be missing, which does not mean that there are none. */
            refunds?: (components["schemas"]["RefundId"] | components["schemas"]["Refund"])[];
            /** @description The line items of the payment, as ids or, with expand=all, as objects. */
            lineItems?: (components["schemas"]["LineItemId"] | components["schemas"]["LineItem"])[];
            /** @description The merchant's own name for the payment. */
            reference?: string;
            /** @description An explanation that the customer sees. It may be empty. */
            description?: string;
            /** @description The pairs kept with the payment, empty if there are none. */
            metadata?: components["schemas"]["Metadata"];
            /** @description Whether the payment lives in test mode. */
            test?: boolean;
            /**
             * Format: int64
             * @description When the payment was made, in milliseconds since 1970.
             */
            createdAt?: number;
            /**
             * Format: int64
             * @description When the payment last changed, in milliseconds since 1970.
             */
            updatedAt?: number;
        };
        /** @description The status of a payment. Words beyond the known ones are possible. */
        PaymentStatus: components["schemas"]["KnownPaymentStatus"] | string;
        /**
         * @description The known statuses of a payment. A payment stays processed while a part is left to refund, and is refunded when nothing is.
         * @enum {string}
         */
        KnownPaymentStatus: "processed" | "refunded";
        /**
         * @description The known currencies. Yen have no decimals.
         * @enum {string}
         */
        KnownCurrency: "JPY";
        /**
         * @description The id of a refund.
         * @example refund_test_35LxgmF5KM22XKG38BjpJg
         */
        RefundId: string;
        /**
         * @description The id of a line item.
         * @example li_test_Lj1ofPS7HabmT3i0XsyB4V
         */
        LineItemId: string;
        /** @description A position of the order, as answered with expand=all. */
        LineItem: {
            /** @description The line item's id. */
            id?: components["schemas"]["LineItemId"];
            /**
             * @description The kind of this object.
             * @constant
             */
            object?: "lineItem";
            /** @description Whether the position is a product, a tax or a discount. */
            kind?: components["schemas"]["KnownLineItemKind"] | string;
            /** @description The price of one piece, as an object or an id. */
            price?: components["schemas"]["PriceId"] | components["schemas"]["Price"];
            /** @description How many pieces. */
            quantity?: number;
            /** @description The amount of the position in yen. Whether a discount is negative is not documented. */
            amount?: number;
            /** @description The currency of the amount, an ISO code in capitals. */
            currency?: components["schemas"]["KnownCurrency"] | string;
            /** @description What the position is. */
            description?: string;
            /** @description The pairs kept with the line item, empty if there are none. */
            metadata?: components["schemas"]["Metadata"];
            /** @description Whether the line item lives in test mode. */
            test?: boolean;
            /**
             * Format: int64
             * @description When the line item was made, in milliseconds since 1970.
             */
            createdAt?: number;
            /**
             * Format: int64
             * @description When the line item last changed, in milliseconds since 1970.
             */
            updatedAt?: number;
        };
        /**
         * @description The known kinds of a line item.
         * @enum {string}
         */
        KnownLineItemKind: "product" | "tax" | "discount";
        /** @description The id of a price. */
        PriceId: string;
        /** @description A price as Smartpay keeps it. Refunds do not need its fields, so they are not listed. */
        Price: {
            [key: string]: unknown;
        };
        /** @description Pairs kept with the object. Values that did not come from this API may be other than strings. */
        Metadata: {
            [key: string]: unknown;
        };
        /** @description The body of every refusal but 401. */
        Error: {
            /** @description The HTTP status again. */
            statusCode: number;
            /** @description What went wrong, as a word for programs. */
            errorCode: components["schemas"]["KnownErrorCode"] | string;
            /** @description What went wrong, in a sentence for people. */
            message: string;
            /** @description More about the error, of any shape. Often empty. */
            details?: unknown[];
        };
        /**
         * @description The known codes of the operations in this contract.
         * @enum {string}
         */
        KnownErrorCode: "amount.insufficient" | "payment.not-found" | "refund.not-found" | "request.invalid" | "request.malformed";
        /** @description The body of a 401, which has another shape than the other errors. */
        Unauthorized: {
            /** @description The area that the key opens. */
            realm?: string;
            /** @description The way of authentication that was expected. */
            scheme?: string;
            /** @description The HTTP status again. */
            statusCode?: number;
        };
    };
    responses: {
        /** @description The request is not valid, or its body could not be read. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is missing or wrong. The body has neither a code nor a message. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthorized"];
            };
        };
        /** @description The refund does not exist, or the key belongs to the other mode. */
        RefundNotFound: {
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
         * @description The refund's id.
         * @example refund_test_35LxgmF5KM22XKG38BjpJg
         */
        RefundId: string;
        /**
         * @description The payment's id, found in the payments of its order.
         * @example payment_test_GDEATBKK8XAp9XGf6J4U4
         */
        PaymentId: string;
        /**
         * @description Your name for this one request. Within six hours of its first arrival the same key gives the first answer again instead of a second refund.
         * @example 0b7c6f2e-3d1a-4c58-9f0e-6a2d4b8c1e35
         */
        IdempotencyKey: string;
        /**
         * @description With all, line items are answered as objects instead of ids. References to a payment or an order stay ids.
         * @example all
         */
        Expand: "all" | "no";
        /**
         * @description How many refunds a page may hold. Smartpay does not document a ceiling.
         * @example 20
         */
        MaxResults: number;
        /**
         * @description The nextPageToken of the page before. Leave it out for the first page.
         * @example NEXT
         */
        PageToken: string;
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
                 * @description How many refunds a page may hold. Smartpay does not document a ceiling.
                 * @example 20
                 */
                maxResults?: components["parameters"]["MaxResults"];
                /**
                 * @description The nextPageToken of the page before. Leave it out for the first page.
                 * @example NEXT
                 */
                pageToken?: components["parameters"]["PageToken"];
                /**
                 * @description With all, line items are answered as objects instead of ids. References to a payment or an order stay ids.
                 * @example all
                 */
                expand?: components["parameters"]["Expand"];
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
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one request. Within six hours of its first arrival the same key gives the first answer again instead of a second refund.
                 * @example 0b7c6f2e-3d1a-4c58-9f0e-6a2d4b8c1e35
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The payment, the reason and, for a partial refund, the amount. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRefundRequest"];
            };
        };
        responses: {
            /** @description The refund, already in its final status. */
            200: {
                headers: {
                    /** @description Present when this is the stored answer to an earlier request with the same key. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The payment has less left than was asked for, or nothing at all. A refused business rule is 403 here, not 409 or 422. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The payment does not exist, or the key belongs to the other mode. */
            404: {
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
            query?: {
                /**
                 * @description With all, line items are answered as objects instead of ids. References to a payment or an order stay ids.
                 * @example all
                 */
                expand?: components["parameters"]["Expand"];
            };
            header?: never;
            path: {
                /**
                 * @description The refund's id.
                 * @example refund_test_35LxgmF5KM22XKG38BjpJg
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
            404: components["responses"]["RefundNotFound"];
        };
    };
    updateRefund: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this one request. Within six hours of its first arrival the same key gives the first answer again instead of a second refund.
                 * @example 0b7c6f2e-3d1a-4c58-9f0e-6a2d4b8c1e35
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The refund's id.
                 * @example refund_test_35LxgmF5KM22XKG38BjpJg
                 */
                refundId: components["parameters"]["RefundId"];
            };
            cookie?: never;
        };
        /** @description The labels to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRefundRequest"];
            };
        };
        responses: {
            /** @description The refund after the change. */
            200: {
                headers: {
                    /** @description Present when this is the stored answer to an earlier request with the same key. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RefundNotFound"];
        };
    };
    getPayment: {
        parameters: {
            query?: {
                /**
                 * @description With all, line items are answered as objects instead of ids. References to a payment or an order stay ids.
                 * @example all
                 */
                expand?: components["parameters"]["Expand"];
            };
            header?: never;
            path: {
                /**
                 * @description The payment's id, found in the payments of its order.
                 * @example payment_test_GDEATBKK8XAp9XGf6J4U4
                 */
                paymentId: components["parameters"]["PaymentId"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The payment does not exist, or the key belongs to the other mode. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
