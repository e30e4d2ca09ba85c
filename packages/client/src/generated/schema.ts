// Written from the OpenAPI description by a test of the API (`npx vitest run src/routes/client -u` in apps/api).

export interface paths {
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本接口说明
         * @description This description.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OpenAPI 3.1. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账号，按登录名
         * @description The accounts, by login.
         */
        get: {
            parameters: {
                query?: {
                    /** @description 上一页的 `nextCursor`。`nextCursor` of the page before. */
                    cursor?: string;
                    /** @description 默认 50。50 by default. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountPage"];
                    };
                };
                /** @description bad-cursor · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 设账号
         * @description Makes an account.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "login": "jia.yi",
                     *       "name": "甲乙",
                     *       "role": "reader",
                     *       "password": "一句自己记得住的话"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 经办人的机关。The agency of a clerk.
                         * @default null
                         */
                        agencyId?: string | null;
                        /**
                         * @description 审核人的行政区划：两位、四位或六位，含下级。The division of an approver, with all below it.
                         * @default null
                         */
                        division?: string | null;
                        /** @description 登录名 */
                        login: string;
                        /** @description 姓名，或程序的名称。The name of a person, or of a program. */
                        name: string;
                        /**
                         * @description 初始密码，至少 12 个字符。To begin with; the person changes it.
                         * @default null
                         */
                        password?: string | null;
                        /**
                         * @description reader 读者 · clerk 经办人 · approver 审核人 · administrator 管理员
                         * @enum {string}
                         */
                        role: "reader" | "clerk" | "approver" | "administrator";
                        /**
                         * @description 在统一身份认证中的身份标识。Who the person is to the OpenID provider.
                         * @default null
                         */
                        subject?: {
                            /** Format: uri */
                            issuer: string;
                            sub: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description The account. */
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description agency-unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description account-exists */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description account-invalid · password-weak · json-invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个账号
         * @description An account.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The account. */
                200: {
                    headers: {
                        ETag?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 改账号、停用、重设密码
         * @description Changes an account. A new password, another subject, and disabling end all its sessions; nobody is ever deleted.
         */
        patch: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description 读取稿件时得到的 ETag。The ETag that the draft was answered with.
                     * @example "3"
                     */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "disabled": true
                     *     }
                     */
                    "application/json": {
                        /** @description 经办人的机关。The agency of a clerk. */
                        agencyId?: string | null;
                        /** @description 停用。Whether the account is disabled. */
                        disabled?: boolean;
                        /** @description 审核人的行政区划：两位、四位或六位，含下级。The division of an approver, with all below it. */
                        division?: string | null;
                        /** @description 姓名，或程序的名称。The name of a person, or of a program. */
                        name?: string;
                        /** Format: password */
                        password?: string;
                        /**
                         * @description reader 读者 · clerk 经办人 · approver 审核人 · administrator 管理员
                         * @enum {string}
                         */
                        role?: "reader" | "clerk" | "approver" | "administrator";
                        /** @description 在统一身份认证中的身份标识。Who the person is to the OpenID provider. */
                        subject?: {
                            /** Format: uri */
                            issuer: string;
                            sub: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description The account. */
                200: {
                    headers: {
                        ETag?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found · agency-unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description account-exists · last-administrator */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description version-stale */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description account-invalid · password-weak · json-invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description if-match-missing */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 机关库，按名称排列
         * @description The agencies, by name.
         */
        get: {
            parameters: {
                query?: {
                    /** @description 上一页的 `nextCursor`。`nextCursor` of the page before. */
                    cursor?: string;
                    /** @description 行政区划代码（GB/T 2260）。Six digits of GB/T 2260. */
                    division?: string;
                    kind?: "government" | "office" | "department" | "township" | "street" | "development-zone" | "authorised";
                    /** @description 默认 50。50 by default. */
                    limit?: number;
                    /** @description 代码前两位。The first two digits of the division. */
                    province?: string;
                    /** @description 机关名称或标题的一部分，单个字只找机关名称。Part of an agency's name or of a title; a single sign of a name. */
                    text?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of agencies. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgencyPage"];
                    };
                };
                /** @description bad-cursor · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 登记一个机关
         * @description Enters an agency.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewAgency"];
                };
            };
            responses: {
                /** @description The agency. */
                201: {
                    headers: {
                        /** @description The agency. */
                        Location?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgencyDetails"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description agency-exists · request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description agency-invalid · division-retired · json-invalid · key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个机关：历次名称、撤并和报告
         * @description An agency: its names, what became of it, its reports.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The agency. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgencyDetails"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 更改一个机关的信息
         * @description Changes what is known of an agency. A new name is added; the one before stays with its time.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AgencyChange"];
                };
            };
            responses: {
                /** @description The agency. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgencyDetails"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description agency-exists */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description agency-invalid · division-retired · json-invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/agencies/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个机关历年的报告、主要指标与同类机关
         * @description An agency by year: how it stands with each report, the figures asked for most, and its peers.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The agency by year. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgencyProfile"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个名称是哪个机关
         * @description Which agency a printed name means. Nothing is guessed: `certain` is null where several may be meant.
         */
        get: {
            parameters: {
                query: {
                    /** @description 行政区划代码（GB/T 2260）。Six digits of GB/T 2260. */
                    division?: string;
                    /** @description 报告上印的机关名称。The name as a report prints it. */
                    name: string;
                    /** @description 报告年度。The year of the report. */
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The agency, or what it may be. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MatchResult"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记机关的合并、拆分
         * @description Writes down that agencies became one, or that one became several, from a day on. The names of those that were merged away end the day before. Said again, kind and day are replaced; names that have ended stay as they are.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "kind": "merged",
                     *       "from": [
                     *         "编号甲",
                     *         "编号乙"
                     *       ],
                     *       "to": [
                     *         "编号丙"
                     *       ],
                     *       "day": "2019-03-01"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @description 生效日。The first day of what they became.
                         */
                        day: string;
                        /** @description 原来的机关。The agencies before. */
                        from: string[];
                        /**
                         * @description merged 合并 · split 拆分
                         * @enum {string}
                         */
                        kind: "merged" | "split";
                        /** @description 成为的机关。What they became. */
                        to: string[];
                    };
                };
            };
            responses: {
                /** @description All agencies that it is about, as they are now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SuccessionAnswer"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description agency-invalid · json-invalid · key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/aggregates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 汇总：合计、占比、比率与报送面
         * @description Sums, shares and rates of measures, by year, place and kind, with how many agencies have reported.
         */
        get: {
            parameters: {
                query: {
                    /** @description 一个机关的编号。One agency, by its id. */
                    agency?: string;
                    /** @description 分组：year、province、division、kind，可多个，逗号分隔。What to group by, with commas between. */
                    by?: string;
                    /** @description 行政区划代码前两、四、六位，含其下级。A division and all below it: two, four or six digits. */
                    division?: string;
                    /** @description 机关类别。The agency's kind. */
                    kind?: string;
                    /** @description 一至十六个指标，逗号分隔。One to sixteen measures, with commas between. */
                    measure: string;
                    /** @description 求比率时的分母指标：只计两项都填的报告。What the measures are divided by, over the reports that give both. */
                    over?: string;
                    /** @description 省级代码（GB/T 2260 前两位），00 为未知。Two digits of GB/T 2260; 00: not known. */
                    province?: string;
                    /** @description 年度，可多个，逗号分隔。One year or several, with commas between. */
                    year?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The whole, and the groups in their order. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Aggregates"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限看板：谁已按时公布，谁逾期，谁还没有
         * @description Who has published the report for a year here, on time or late, and who has not. The day is that of the first revision: reports that were published elsewhere and entered later count as late.
         */
        get: {
            parameters: {
                query: {
                    /** @description 截至哪一天（中国时间），默认当天。The day, today in China by default. */
                    asOf?: string;
                    /** @description 上一页的 `nextCursor`。`nextCursor` of the page before. */
                    cursor?: string;
                    /** @description 行政区划代码的前两位、四位或六位，含下级。GB/T 2260: a division and all below it. */
                    division?: string;
                    /** @description 机关类别，按名录。The kind of agency, by the register. */
                    kind?: string;
                    /** @description 默认 50。50 by default. */
                    limit?: number;
                    /** @description 行政区划代码前两位。The first two digits of the division. */
                    province?: string;
                    state?: "not-due" | "missing" | "on-time" | "late" | "withdrawn" | "unknown";
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Counts, and agencies by name. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Board"];
                    };
                };
                /** @description bad-cursor · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限看板（csv）
         * @description What `/api/v1/board` answers, as a file with a row a line.
         */
        get: {
            parameters: {
                query: {
                    /** @description 截至哪一天（中国时间），默认当天。The day, today in China by default. */
                    asOf?: string;
                    /** @description 行政区划代码的前两位、四位或六位，含下级。GB/T 2260: a division and all below it. */
                    division?: string;
                    /** @description 机关类别，按名录。The kind of agency, by the register. */
                    kind?: string;
                    /** @description 行政区划代码前两位。The first two digits of the division. */
                    province?: string;
                    state?: "not-due" | "missing" | "on-time" | "late" | "withdrawn" | "unknown";
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file, as an attachment. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description download-too-large · query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description export-differs · internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy · too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board.excel.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限看板（excel.csv）
         * @description What `/api/v1/board` answers, as a file with a row a line.
         */
        get: {
            parameters: {
                query: {
                    /** @description 截至哪一天（中国时间），默认当天。The day, today in China by default. */
                    asOf?: string;
                    /** @description 行政区划代码的前两位、四位或六位，含下级。GB/T 2260: a division and all below it. */
                    division?: string;
                    /** @description 机关类别，按名录。The kind of agency, by the register. */
                    kind?: string;
                    /** @description 行政区划代码前两位。The first two digits of the division. */
                    province?: string;
                    state?: "not-due" | "missing" | "on-time" | "late" | "withdrawn" | "unknown";
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file, as an attachment. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description download-too-large · query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description export-differs · internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy · too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限看板（xlsx）
         * @description What `/api/v1/board` answers, as a file with a row a line.
         */
        get: {
            parameters: {
                query: {
                    /** @description 截至哪一天（中国时间），默认当天。The day, today in China by default. */
                    asOf?: string;
                    /** @description 行政区划代码的前两位、四位或六位，含下级。GB/T 2260: a division and all below it. */
                    division?: string;
                    /** @description 机关类别，按名录。The kind of agency, by the register. */
                    kind?: string;
                    /** @description 行政区划代码前两位。The first two digits of the division. */
                    province?: string;
                    state?: "not-due" | "missing" | "on-time" | "late" | "withdrawn" | "unknown";
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file, as an attachment. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description download-too-large · query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description export-differs · internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy · too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据目录（DCAT）
         * @description The data sets, one a year, and their files, in DCAT 3 as JSON-LD.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description DCAT 3. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/ld+json": Record<string, never>;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 日志此刻的检查点，带签名，可另处保存
         * @description A signed checkpoint of the journal as it is now, to be kept elsewhere and given to `gouji verify`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The checkpoint. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Checkpoint"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checkpoint/public-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检查点的公钥
         * @description The public key that checkpoints are signed with.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description PEM. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-pem-file": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核对一份材料（不保存）
         * @description Checks a document without keeping it; against last year's report and those of the bodies that it sums up, and with its agency's explanations, where they are sent in further parts. The answer is what `gouji check --json` prints.
         */
        post: {
            parameters: {
                query?: {
                    /** @description 核对日期，默认为中国（UTC+8）当天。The day of the check; today in China by default. */
                    asOf?: string;
                    /** @description 请求体为文件原文时的文件名。The file's name, for a body of raw bytes. */
                    name?: string;
                    /** @description 统计口径，材料没有写明时填：本机关、本级、全区域。What the figures cover, where the document does not say: one body, one level, the whole region. */
                    scope?: "body" | "level" | "region";
                };
                header?: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description 材料。按内容判断类型，其次看文件名。The document. Its kind is told by its content first, by its name second. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Report"];
                    "application/octet-stream": string;
                    "multipart/form-data": {
                        /** @description 对属实的提醒的说明，JSON 数组。Explanations of findings that are right as they stand: a JSON array of {finding, reason, by, until}. */
                        explanations?: string;
                        /** Format: binary */
                        file: string;
                        /**
                         * Format: binary
                         * @description 同一机关上一年度的报告（可选）。The same body's report for the year before (optional).
                         */
                        lastYear?: string;
                        /** @description 所属各单位的报告（可选，同名字段重复提交）。The reports of the bodies that it sums up (optional), each in a part of this name. */
                        members?: string[];
                    };
                    "text/html": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            responses: {
                /** @description What the rules say about it. */
                200: {
                    headers: {
                        /** @description 没有用上的说明及原因。Explanations that were of no use, as `finding;why=reason`, percent-encoded and separated by commas; absent where all were. */
                        "Explanations-Unused"?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Check"];
                    };
                };
                /** @description bad-multipart · source-missing · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large · inflated-too-large · sheet-too-large · too-many-entries · too-many-sheets */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description format-unsupported · ofd-unsupported · picture-unsupported · type-mismatch · type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-damaged · archive-inconsistent · archive-overlap · archive-symlink · bad-entry-name · dtd-forbidden · duplicate-part · encoding-unknown · encrypted · file-damaged · file-empty · json-invalid · markup-too-complex · no-document-part · not-a-report · pdf-without-text · polyglot · report-invalid · several-reports · text-missing · too-complex · truncated · xml-encoding · xml-invalid · xml-too-deep · last-year-unreadable · member-unreadable · explanations-invalid · key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 任意两份年报（或两版）逐格逐段对比
         * @description Any two reports or revisions: cells with difference and percent, paragraphs, and how much repeats.
         */
        get: {
            parameters: {
                query: {
                    /** @description 报告编号，可写作 id@版次。A report's id, or id@revision. */
                    a: string;
                    /** @description 报告编号，可写作 id@版次。A report's id, or id@revision. */
                    b: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description a is before, b is after. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportComparison"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/downloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可下载的文件及行数，含按年度的文件
         * @description What can be taken away of a selection, with row counts, and of each of its years.
         */
        get: {
            parameters: {
                query?: {
                    /** @description 取某一时刻的状态，默认此刻。As everything stood at an instant; now by default. */
                    asOf?: string;
                    /** @description 行政区划代码前两、四、六位，含其下级。A division and all below it: two, four or six digits. */
                    division?: string;
                    /** @description 机关类别。The agency's kind. */
                    kind?: string;
                    /** @description 只要这些指标，逗号分隔；默认全部。These measures alone, with commas between; all by default. */
                    measure?: string;
                    /** @description 省级代码（GB/T 2260 前两位），00 为未知。Two digits of GB/T 2260; 00: not known. */
                    province?: string;
                    region?: string;
                    /** @description 机关名称或标题的一部分。Part of an agency's name or of a title. */
                    text?: string;
                    /** @description fail: an error stands. inconclusive: no error was seen, and not every rule of severity error could be answered everywhere. pass: they all were, and hold. */
                    verdict?: components["schemas"]["Verdict"];
                    /** @description 年度，可多个，逗号分隔。One year or several, with commas between. */
                    year?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The files. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Downloads"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/downloads/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载所选年报的数据
         * @description The figures of a selection. The file is made, read back, and compared with the archive before any of it is sent; `Gouji-Rows` counts its rows and `Content-Digest` (RFC 9530) is its SHA-256.
         */
        get: {
            parameters: {
                query?: {
                    /** @description 取某一时刻的状态，默认此刻。As everything stood at an instant; now by default. */
                    asOf?: string;
                    /** @description 行政区划代码前两、四、六位，含其下级。A division and all below it: two, four or six digits. */
                    division?: string;
                    /** @description 机关类别。The agency's kind. */
                    kind?: string;
                    /** @description 只要这些指标，逗号分隔；默认全部。These measures alone, with commas between; all by default. */
                    measure?: string;
                    /** @description 省级代码（GB/T 2260 前两位），00 为未知。Two digits of GB/T 2260; 00: not known. */
                    province?: string;
                    region?: string;
                    /** @description 机关名称或标题的一部分。Part of an agency's name or of a title. */
                    text?: string;
                    /** @description fail: an error stands. inconclusive: no error was seen, and not every rule of severity error could be answered everywhere. pass: they all were, and hold. */
                    verdict?: components["schemas"]["Verdict"];
                    /** @description 年度，可多个，逗号分隔。One year or several, with commas between. */
                    year?: string;
                };
                header?: never;
                path: {
                    /** @description reports（一份一行）或 cells（一格一行），加 .csv、.excel.csv（带 BOM）、.xlsx、.ndjson、.parquet、.zip（Data Package）；不加后缀则按 Accept。A report a row or a cell a row, with the ending of a format; without one the Accept header decides. */
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file, as an attachment. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.apache.parquet": string;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "application/x-ndjson": string;
                        "application/zip": string;
                        "text/csv": string;
                    };
                };
                /** @description Nothing has changed since the ETag that was sent. */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description query-too-expensive · download-too-large */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description export-differs · internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-queries · busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 稿件，最近改动的在前
         * @description The drafts that whoever asks may see: a clerk those of the agency, an approver those of the region.
         */
        get: {
            parameters: {
                query?: {
                    agencyId?: string;
                    /** @description 上一页的 `nextCursor`。`nextCursor` of the page before. */
                    cursor?: string;
                    /** @description 行政区划代码的前两位、四位或六位，含下级。GB/T 2260: a division and all below it. */
                    division?: string;
                    /** @description 默认 50。50 by default. */
                    limit?: number;
                    /** @description 状态；waiting 为等我办理的。A state, or `waiting`: those that wait for whoever asks. */
                    state?: "draft" | "submitted" | "returned" | "approved" | "published" | "discarded" | "waiting";
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of drafts. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftPage"];
                    };
                };
                /** @description bad-cursor · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 交一份稿件：首次发布或更正
         * @description A report on its way to be published, or a correction of a published one. It is checked at once as a publication would be; findings do not stand against keeping a draft.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description 材料。按内容判断类型，其次看文件名。The document. Its kind is told by its content first, by its name second. */
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** @description 机关编号；经办人不填即本机关。The agency's id; a clerk's own where it is not given. */
                        agencyId?: string;
                        /** @description 对属实的提醒的说明，JSON 数组。Explanations of findings that are right as they stand: a JSON array of {finding, reason, by, until}. */
                        explanations?: string;
                        /** Format: binary */
                        file: string;
                        /**
                         * Format: binary
                         * @description 同一机关上一年度的报告（可选）。The same body's report for the year before (optional).
                         */
                        lastYear?: string;
                        /** @description 所属各单位的报告（可选，同名字段重复提交）。The reports of the bodies that it sums up (optional), each in a part of this name. */
                        members?: string[];
                        /** @description 更正的原因。Why there is a correction. */
                        reason?: string;
                        /** @description 统计口径（body、level、region），材料没有写明时填。What the figures cover, where the document does not say. */
                        scope?: string;
                        /** @description 年度，与材料所写不同时填。Where it is not the year that the document names. */
                        year?: number;
                    };
                };
            };
            responses: {
                /** @description The draft, with its findings. */
                201: {
                    headers: {
                        /**
                         * @description The draft's version, for `If-Match`.
                         * @example "3"
                         */
                        ETag?: string;
                        /** @description The draft. */
                        Location?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FullDraft"];
                    };
                };
                /** @description bad-multipart · source-missing · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description agency-unknown · not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large · inflated-too-large · sheet-too-large · too-many-entries · too-many-sheets */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description format-unsupported · ofd-unsupported · picture-unsupported · type-mismatch · type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-damaged · archive-inconsistent · archive-overlap · archive-symlink · bad-entry-name · dtd-forbidden · duplicate-part · encoding-unknown · encrypted · file-damaged · file-empty · json-invalid · markup-too-complex · no-document-part · not-a-report · pdf-without-text · polyglot · report-invalid · several-reports · text-missing · too-complex · truncated · xml-encoding · xml-invalid · xml-too-deep · last-year-unreadable · member-unreadable · explanation-unused · explanations-invalid · key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy · archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份稿件及其核对结果
         * @description A draft with what was read and what the rules say of it.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The draft. */
                200: {
                    headers: {
                        /**
                         * @description The draft's version, for `If-Match`.
                         * @example "3"
                         */
                        ETag?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FullDraft"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * 换上改过的材料
         * @description Another document in the place of the draft's own. The draft goes back to its beginning: an approval of it is void.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description 读取稿件时得到的 ETag。The ETag that the draft was answered with.
                     * @example "3"
                     */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            /** @description 材料。按内容判断类型，其次看文件名。The document. Its kind is told by its content first, by its name second. */
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** @description 对属实的提醒的说明，JSON 数组。Explanations of findings that are right as they stand: a JSON array of {finding, reason, by, until}. */
                        explanations?: string;
                        /** Format: binary */
                        file: string;
                        /**
                         * Format: binary
                         * @description 同一机关上一年度的报告（可选）。The same body's report for the year before (optional).
                         */
                        lastYear?: string;
                        /** @description 所属各单位的报告（可选，同名字段重复提交）。The reports of the bodies that it sums up (optional), each in a part of this name. */
                        members?: string[];
                        /** @description 更正的原因。Why there is a correction. */
                        reason?: string;
                        /** @description 统计口径（body、level、region），材料没有写明时填。What the figures cover, where the document does not say. */
                        scope?: string;
                    };
                };
            };
            responses: {
                /** @description The draft, with its findings. */
                200: {
                    headers: {
                        /**
                         * @description The draft's version, for `If-Match`.
                         * @example "3"
                         */
                        ETag?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FullDraft"];
                    };
                };
                /** @description bad-multipart · source-missing · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description step-not-allowed */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description version-stale */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large · inflated-too-large · sheet-too-large · too-many-entries · too-many-sheets */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description format-unsupported · ofd-unsupported · picture-unsupported · type-mismatch · type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-damaged · archive-inconsistent · archive-overlap · archive-symlink · bad-entry-name · dtd-forbidden · duplicate-part · encoding-unknown · encrypted · file-damaged · file-empty · json-invalid · markup-too-complex · no-document-part · not-a-report · pdf-without-text · polyglot · report-invalid · several-reports · text-missing · too-complex · truncated · xml-encoding · xml-invalid · xml-too-deep · last-year-unreadable · member-unreadable · explanation-unused · explanations-invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description if-match-missing */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy · archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核通过，可定时发布
         * @description Approves what another person submitted. With `publishAt` it is published by itself at that time.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                    /**
                     * @description 读取稿件时得到的 ETag。The ETag that the draft was answered with.
                     * @example "3"
                     */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    /**
                     * @example {
                     *       "publishAt": "2025-01-20T09:00:00+08:00"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description 到这一时刻自动发布；不填则审核通过后由人发布。When to publish by itself; not given: when somebody does.
                         */
                        publishAt?: string;
                    };
                };
            };
            responses: {
                /** @description The draft as it stands now, without its figures. */
                200: {
                    headers: {
                        /**
                         * @description The draft's version, for `If-Match`.
                         * @example "3"
                         */
                        ETag?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · same-person · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description step-not-allowed · findings-block · recheck-required · request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description version-stale */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description json-invalid · key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description if-match-missing */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废
         * @description Gives a draft up. It stays in the journal.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                    /**
                     * @description 读取稿件时得到的 ETag。The ETag that the draft was answered with.
                     * @example "3"
                     */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The draft as it stands now, without its figures. */
                200: {
                    headers: {
                        /**
                         * @description The draft's version, for `If-Match`.
                         * @example "3"
                         */
                        ETag?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description step-not-allowed · request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description version-stale */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description if-match-missing */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 稿件原文件显示的文字：逐段逐表，及各数据所在处
         * @description What the file of a draft shows, as `/api/v1/reports/{id}/document` does of a published one.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The document, or null where there is none to show. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportDocument"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-complex */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 说明属实的提醒
         * @description What the agency says of findings that are right as they stand, in the place of what it said before. The draft is checked again; an approval is void, since it was given to other explanations.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                    /**
                     * @description 读取稿件时得到的 ETag。The ETag that the draft was answered with.
                     * @example "3"
                     */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "explanations": []
                     *     }
                     */
                    "application/json": {
                        /** @description 对属实的提醒的说明。Explanations of findings that are right as they stand: {finding, reason, by, until}. */
                        explanations: Record<string, never>[];
                    };
                };
            };
            responses: {
                /** @description The draft as it stands now, without its figures. */
                200: {
                    headers: {
                        /**
                         * @description The draft's version, for `If-Match`.
                         * @example "3"
                         */
                        ETag?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description step-not-allowed · request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description version-stale */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description json-invalid · explanation-unused · explanations-invalid · key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description if-match-missing */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发布（或撤回）已审核通过的
         * @description Publishes what was approved, as the report's first or next revision; a withdrawal withdraws.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                    /**
                     * @description 读取稿件时得到的 ETag。The ETag that the draft was answered with.
                     * @example "3"
                     */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The draft as it stands now, without its figures. */
                200: {
                    headers: {
                        /**
                         * @description The draft's version, for `If-Match`.
                         * @example "3"
                         */
                        ETag?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description step-not-allowed · findings-block · recheck-required · revision-exists · request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description version-stale */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description note-missing · key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description if-match-missing */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用现行规则重新核对
         * @description Checks a draft again with the rules of today. An approval is void, since it was given to another check. Reports that were sent beside the draft are not kept: send it anew where it must be set against them.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                    /**
                     * @description 读取稿件时得到的 ETag。The ETag that the draft was answered with.
                     * @example "3"
                     */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    /** @example {} */
                    "application/json": {
                        /**
                         * @description 统计口径，材料没有写明时填。What the figures cover, where the document does not say.
                         * @enum {string}
                         */
                        scope?: "body" | "level" | "region";
                    };
                };
            };
            responses: {
                /** @description The draft as it stands now, without its figures. */
                200: {
                    headers: {
                        /**
                         * @description The draft's version, for `If-Match`.
                         * @example "3"
                         */
                        ETag?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description step-not-allowed · request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description version-stale */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description json-invalid · key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description if-match-missing */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回，附意见
         * @description Returns a draft to its agency, with a note that says what to change.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                    /**
                     * @description 读取稿件时得到的 ETag。The ETag that the draft was answered with.
                     * @example "3"
                     */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "note": "第三部分请补充结转说明"
                     *     }
                     */
                    "application/json": {
                        /** @description 给机关的意见。To the agency: what is to be changed. */
                        note: string;
                    };
                };
            };
            responses: {
                /** @description The draft as it stands now, without its figures. */
                200: {
                    headers: {
                        /**
                         * @description The draft's version, for `If-Match`.
                         * @example "3"
                         */
                        ETag?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description step-not-allowed · request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description version-stale */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description json-invalid · note-missing · report-invalid · key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description if-match-missing */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 稿件的原文件
         * @description The very file that a draft was read from.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Its bytes, as an attachment. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 稿件办过的步骤，和我现在能办的
         * @description What was done with a draft, by whom and when; and the steps that whoever asks may take now, each with the code it would be refused with.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The steps. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftSteps"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交审核
         * @description Hands a draft in for a second person to approve. Errors block; explanations do not lift arithmetic. A correction must say why.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                    /**
                     * @description 读取稿件时得到的 ETag。The ETag that the draft was answered with.
                     * @example "3"
                     */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    /** @example {} */
                    "application/json": {
                        /** @description 原因，随同公开。Why; shown to the public. */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description The draft as it stands now, without its figures. */
                200: {
                    headers: {
                        /**
                         * @description The draft's version, for `If-Match`.
                         * @example "3"
                         */
                        ETag?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description step-not-allowed · findings-block · recheck-required · request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description version-stale */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description json-invalid · note-missing · report-invalid · key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description if-match-missing */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 档案库可用的筛选项
         * @description What the archive can be filtered by.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Years, regions and the number of reports. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Facets"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量导入
         * @description Reads, checks and publishes many documents, one after the other. Each has an outcome of its own.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description 多份材料，每份一个 files 字段。Many documents, each in a part `files`. */
            requestBody: {
                content: {
                    "multipart/form-data": {
                        files: string[];
                        /** @description 机关所属地区。The region that the agencies belong to. */
                        region?: string;
                    };
                };
            };
            responses: {
                /** @description The job: ask for it again, or listen to its events. */
                202: {
                    headers: {
                        /** @description The job. */
                        Location?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description bad-multipart · source-missing · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy · archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 批量导入的进度
         * @description How far a job is.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The job. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * 取消批量导入
         * @description Ends a job; what is published stays.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The job. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description step-not-allowed */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 批量导入的进度（事件流）
         * @description Server-sent events: `progress` with the job whenever it is further, and `end` with it at last.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The events. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 每份材料的结果
         * @description The outcome of each document, in their order, from a number on.
         */
        get: {
            parameters: {
                query?: {
                    from?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The files. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobFiles"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 日志：发布、更正、撤回；凭令牌可见全部
         * @description The journal, chain by chain: publications, corrections, withdrawals; with the token, everything.
         */
        get: {
            parameters: {
                query?: {
                    /** @description 省级代码的前两位，00 为未知。The first two digits of the province; 00: not known. */
                    chain?: string;
                    /** @description 上一页的 `nextCursor`。`nextCursor` of the page before. */
                    cursor?: string;
                    /** @description 默认 50。50 by default. */
                    limit?: number;
                    /** @description 如报告的 id。Such as a report's id. */
                    subject?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of entries, each chain from its beginning. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JournalPage"];
                    };
                };
                /** @description bad-cursor · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单次请求的上限
         * @description What one request may cost.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The limits of this server. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Limits"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我是谁，能做什么
         * @description Who asks, by token or by cookie.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description You. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Person"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 改自己的密码
         * @description Changes one's own password, by the one before. All sessions end, and a new one begins here.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "password": "现在的那一句话",
                     *       "newPassword": "另一句自己记得住的话"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: password
                         * @description 新密码，至少 12 个字符。At least 12 characters.
                         */
                        newPassword: string;
                        /**
                         * Format: password
                         * @description 现在的密码
                         */
                        password: string;
                    };
                };
            };
            responses: {
                /** @description It is changed. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description sign-in-failed · unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description password-weak · json-invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description sign-in-paused · too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部指标，附表中行列名称
         * @description Every measure, with the labels of its row and column.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The measures, in the order of the forms. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MeasureList"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某年度尚无已发布年报的机关
         * @description The agencies without a published report for a year.
         */
        get: {
            parameters: {
                query: {
                    /** @description 上一页的 `nextCursor`。`nextCursor` of the page before. */
                    cursor?: string;
                    /** @description 行政区划代码前两、四、六位，含其下级。A division and all below it: two, four or six digits. */
                    division?: string;
                    /** @description 机关类别。The agency's kind. */
                    kind?: string;
                    /** @description 默认 50。50 by default. */
                    limit?: number;
                    /** @description 省级代码（GB/T 2260 前两位），00 为未知。Two digits of GB/T 2260; 00: not known. */
                    province?: string;
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of agencies. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Missing"];
                    };
                };
                /** @description bad-cursor · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本年度报送面与最近发布
         * @description How many agencies have a report for the year before this, and what was published or corrected last.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The state of the archive today. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Overview"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某年度某指标的机关排序
         * @description All agencies of a scope by one figure of one year.
         */
        get: {
            parameters: {
                query: {
                    /** @description 并列的其他指标，逗号分隔，至多十六个。Other measures of the same reports, with commas between. */
                    beside?: string;
                    /** @description 上一页的 `nextCursor`。`nextCursor` of the page before. */
                    cursor?: string;
                    /** @description 行政区划代码前两、四、六位，含其下级。A division and all below it: two, four or six digits. */
                    division?: string;
                    /** @description 机关类别。The agency's kind. */
                    kind?: string;
                    /** @description 默认 50。50 by default. */
                    limit?: number;
                    /** @description 指标，见 /api/v1/measures。A measure of /api/v1/measures. */
                    measure: string;
                    /** @description 默认从大到小。Greatest first by default. */
                    order?: "greatest" | "least";
                    /** @description 省级代码（GB/T 2260 前两位），00 为未知。Two digits of GB/T 2260; 00: not known. */
                    province?: string;
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the ranking. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Ranking"];
                    };
                };
                /** @description bad-cursor · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 读取一份材料（不保存）
         * @description Reads a document without keeping it.
         */
        post: {
            parameters: {
                query?: {
                    /** @description 请求体为文件原文时的文件名。The file's name, for a body of raw bytes. */
                    name?: string;
                };
                header?: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description 材料。按内容判断类型，其次看文件名。The document. Its kind is told by its content first, by its name second. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Report"];
                    "application/octet-stream": string;
                    "multipart/form-data": {
                        /** Format: binary */
                        file: string;
                    };
                    "text/html": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            responses: {
                /** @description What came out of the document. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reading"];
                    };
                };
                /** @description bad-multipart · source-missing · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large · inflated-too-large · sheet-too-large · too-many-entries · too-many-sheets */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description format-unsupported · ofd-unsupported · picture-unsupported · type-mismatch · type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-damaged · archive-inconsistent · archive-overlap · archive-symlink · bad-entry-name · dtd-forbidden · duplicate-part · encoding-unknown · encrypted · file-damaged · file-empty · json-invalid · markup-too-complex · no-document-part · not-a-report · pdf-without-text · polyglot · report-invalid · several-reports · text-missing · too-complex · truncated · xml-encoding · xml-invalid · xml-too-deep · key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某年度某指标按地区汇总：合计、占比与报送面
         * @description What a measure comes to in the regions next below one, with how many agencies of each have reported. Agencies of the region itself, besides those of the regions below it, are a line of their own.
         */
        get: {
            parameters: {
                query: {
                    /** @description 并列的其他指标，逗号分隔，至多十五个。Other measures, with commas between; fifteen at most. */
                    beside?: string;
                    /** @description 看哪一地区之下：行政区划代码前两位或四位；不填为全国。The region to look below: two or four digits of GB/T 2260; the whole country where none is given. */
                    division?: string;
                    /** @description 机关类别。The agency's kind. */
                    kind?: string;
                    /** @description 指标，见 /api/v1/measures。A measure of /api/v1/measures. */
                    measure: string;
                    /** @description 默认从大到小。Greatest first by default. */
                    order?: "greatest" | "least";
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The way down to the region, and those below it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Regions"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按地区汇总（csv）
         * @description What `/api/v1/regions` answers, as a file with a row a line.
         */
        get: {
            parameters: {
                query: {
                    /** @description 并列的其他指标，逗号分隔，至多十五个。Other measures, with commas between; fifteen at most. */
                    beside?: string;
                    /** @description 看哪一地区之下：行政区划代码前两位或四位；不填为全国。The region to look below: two or four digits of GB/T 2260; the whole country where none is given. */
                    division?: string;
                    /** @description 机关类别。The agency's kind. */
                    kind?: string;
                    /** @description 指标，见 /api/v1/measures。A measure of /api/v1/measures. */
                    measure: string;
                    /** @description 默认从大到小。Greatest first by default. */
                    order?: "greatest" | "least";
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file, as an attachment. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description download-too-large · query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description export-differs · internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy · too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions.excel.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按地区汇总（excel.csv）
         * @description What `/api/v1/regions` answers, as a file with a row a line.
         */
        get: {
            parameters: {
                query: {
                    /** @description 并列的其他指标，逗号分隔，至多十五个。Other measures, with commas between; fifteen at most. */
                    beside?: string;
                    /** @description 看哪一地区之下：行政区划代码前两位或四位；不填为全国。The region to look below: two or four digits of GB/T 2260; the whole country where none is given. */
                    division?: string;
                    /** @description 机关类别。The agency's kind. */
                    kind?: string;
                    /** @description 指标，见 /api/v1/measures。A measure of /api/v1/measures. */
                    measure: string;
                    /** @description 默认从大到小。Greatest first by default. */
                    order?: "greatest" | "least";
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file, as an attachment. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description download-too-large · query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description export-differs · internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy · too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按地区汇总（xlsx）
         * @description What `/api/v1/regions` answers, as a file with a row a line.
         */
        get: {
            parameters: {
                query: {
                    /** @description 并列的其他指标，逗号分隔，至多十五个。Other measures, with commas between; fifteen at most. */
                    beside?: string;
                    /** @description 看哪一地区之下：行政区划代码前两位或四位；不填为全国。The region to look below: two or four digits of GB/T 2260; the whole country where none is given. */
                    division?: string;
                    /** @description 机关类别。The agency's kind. */
                    kind?: string;
                    /** @description 指标，见 /api/v1/measures。A measure of /api/v1/measures. */
                    measure: string;
                    /** @description 默认从大到小。Greatest first by default. */
                    order?: "greatest" | "least";
                    year: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file, as an attachment. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description download-too-large · query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description export-differs · internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy · too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 档案库，年度新的在前
         * @description The archive, newest year first.
         */
        get: {
            parameters: {
                query?: {
                    /** @description 上一页的 `nextCursor`。`nextCursor` of the page before. */
                    cursor?: string;
                    /** @description 行政区划代码的前两位、四位或六位，含下级。GB/T 2260: a division and all below it. */
                    division?: string;
                    /** @description 默认 50。50 by default. */
                    limit?: number;
                    /** @description 行政区划代码前两位。The first two digits of the division. */
                    province?: string;
                    region?: string;
                    /** @description 机关名称或标题的一部分，单个字只找机关名称。Part of an agency's name or of a title; a single sign of a name. */
                    text?: string;
                    /** @description fail: an error stands. inconclusive: no error was seen, and not every rule of severity error could be answered everywhere. pass: they all were, and hold. */
                    verdict?: components["schemas"]["Verdict"];
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of reports. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportPage"];
                    };
                };
                /** @description bad-cursor · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 发布一份报告，或它的下一版
         * @description Publishes a report, or its next revision. Where last year's report is not sent, the check uses the one that the same agency has published here, and names it in `lastYear`.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description 材料，以及材料本身没有写明的内容。The document, and what it does not say itself. */
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** @description 机关名称，与材料所写不同时填。Where it is not the agency that the document names. */
                        agency?: string;
                        /** @description 机关库中的编号，名称分不清时填。The agency's id, where its name may be several. */
                        agencyId?: string;
                        /** @description 机关的行政区划代码。The agency's division (GB/T 2260). */
                        division?: string;
                        /** @description 对属实的提醒的说明，JSON 数组。Explanations of findings that are right as they stand: a JSON array of {finding, reason, by, until}. */
                        explanations?: string;
                        /** Format: binary */
                        file: string;
                        /**
                         * Format: binary
                         * @description 同一机关上一年度的报告（可选）。The same body's report for the year before (optional).
                         */
                        lastYear?: string;
                        /** @description 所属各单位的报告（可选，同名字段重复提交）。The reports of the bodies that it sums up (optional), each in a part of this name. */
                        members?: string[];
                        /** @description 发布新一版的原因。Why there is a new revision. */
                        reason?: string;
                        /** @description 机关所属地区。The region that the agency belongs to. */
                        region?: string;
                        /** @description 统计口径（body、level、region），材料没有写明时填。What the figures cover, where the document does not say. */
                        scope?: string;
                        /** @description 年度，与材料所写不同时填。Where it is not the year that the document names. */
                        year?: number;
                    };
                };
            };
            responses: {
                /** @description The report as it is published now. Findings do not stand against publishing. */
                201: {
                    headers: {
                        /** @description The report. */
                        Location?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Published"];
                    };
                };
                /** @description bad-multipart · source-missing · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description agency-ambiguous · revision-exists · request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large · inflated-too-large · sheet-too-large · too-many-entries · too-many-sheets */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description format-unsupported · ofd-unsupported · picture-unsupported · type-mismatch · type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-damaged · archive-inconsistent · archive-overlap · archive-symlink · bad-entry-name · dtd-forbidden · duplicate-part · encoding-unknown · encrypted · file-damaged · file-empty · json-invalid · markup-too-complex · no-document-part · not-a-report · pdf-without-text · polyglot · report-invalid · several-reports · text-missing · too-complex · truncated · xml-encoding · xml-invalid · xml-too-deep · last-year-unreadable · member-unreadable · explanation-unused · explanations-invalid · key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy · archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份报告及其最新一版
         * @description A report and its newest revision.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The report. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Published"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/cells.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各格数据（CSV，一格一行）
         * @description The figures of a report, a line per cell.
         */
        get: {
            parameters: {
                query?: {
                    /** @description 版次，默认最新。The newest by default. */
                    revision?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 4180, UTF-8. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两版之间改了什么
         * @description What differs between two revisions of a report: figures cell by cell, text paragraph by paragraph, and for each revision in between why, by whom and when.
         */
        get: {
            parameters: {
                query?: {
                    /** @description 默认为 `to` 的前一版。The one before `to` by default. */
                    from?: number;
                    /** @description 默认最新。The newest by default. */
                    to?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What is not the same in both. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Changes"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 原文件显示的文字：逐段逐表，及各数据所在处
         * @description What the published file shows, paragraph by paragraph and table by table, and where in it the figures stand. Of what else a file may hold (author, comments, changes, hidden text) nothing is given.
         */
        get: {
            parameters: {
                query?: {
                    /** @description 版次，默认最新。The newest by default. */
                    revision?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The document, or null where there is none to show. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportDocument"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-complex */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按规定格式排版的报告文件
         * @description A published report as a document in the official form. It is made, read back, and compared with what was published before any of it is sent.
         */
        get: {
            parameters: {
                query?: {
                    /** @description XLSX：合计写成公式。Totals as formulas. */
                    formulas?: "true" | "false";
                    /** @description XLSX：按规定格式（默认），或一格一行。As the form prints it (by default), or a row a cell. */
                    layout?: "form" | "long";
                    /** @description 版次，默认最新。The newest by default. */
                    revision?: number;
                };
                header?: never;
                path: {
                    /** @description `report` 加 `.docx`、`.xlsx`、`.html`、`.md`、`.csv`、`.json`；不写后缀时按 Accept。`report` and an ending; without one the Accept header tells. */
                    file: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file, as an attachment. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                        "text/csv": string;
                        "text/html": string;
                        "text/markdown": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description document-differs · too-complex */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/last-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同一机关上一年度的报告
         * @description The report that the same agency has published for the year before, with its newest revision.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Last year's report, or null where there is none here. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LastYear"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份报告的各版
         * @description The history of a report.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Every revision of it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RevisionList"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/revisions/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某一版的全部内容
         * @description One revision with everything in it.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    n: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The revision. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FullRevision"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 发布时的原文件
         * @description The very file that was published.
         */
        get: {
            parameters: {
                query?: {
                    /** @description 版次，默认最新。The newest by default. */
                    revision?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Its bytes, as an attachment. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "*/*": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请撤回一份已发布的报告
         * @description Asks to withdraw a published report: a draft that goes the way of every other, by two persons. Its revisions stay.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 同一个键的请求一天内只办一次：原样重发得到同一个回答，换了内容则拒绝。A request with a key acts once in a day: sent again as it was it has the same answer, and with another body it is refused. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "reason": "误将内部稿发布"
                     *     }
                     */
                    "application/json": {
                        /** @description 原因，随同公开。Why; shown to the public. */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description The request. */
                201: {
                    headers: {
                        /**
                         * @description The draft's version, for `If-Match`.
                         * @example "3"
                         */
                        ETag?: string;
                        /** @description The request, as a draft. */
                        Location?: string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Draft"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description request-running */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description json-invalid · note-missing · report-invalid · key-reused */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部核对规则
         * @description Every rule, with its wordings in both languages; those of rule packs as well.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The rules, in the order in which findings are shown. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RuleList"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部核对规则（CSV，一条一行）
         * @description The rules, a line per rule.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 4180, UTF-8. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按机关名称、标题或正文查找
         * @description Finds reports by the agency's name and the title, or by what their text says.
         */
        get: {
            parameters: {
                query: {
                    /** @description 上一页的 `nextCursor`。`nextCursor` of the page before. */
                    cursor?: string;
                    /** @description 行政区划代码前两、四、六位，含其下级。A division and all below it: two, four or six digits. */
                    division?: string;
                    /** @description names（默认）：机关名称和标题；prose：正文，逐份查找，一页至多查 500 份，没找到的页也可能有下一页。Names and titles, or the text: that is read report by report, at most 500 a page, so a page without hits may have a next one. */
                    in?: "names" | "prose";
                    /** @description 机关类别。The agency's kind. */
                    kind?: string;
                    /** @description 默认 50。50 by default. */
                    limit?: number;
                    /** @description 省级代码（GB/T 2260 前两位），00 为未知。Two digits of GB/T 2260; 00: not known. */
                    province?: string;
                    /** @description 要找的词，空格分开的须全部出现。Words that must all be found, with spaces between. */
                    q: string;
                    /** @description 年度，可多个，逗号分隔。One year or several, with commas between. */
                    year?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of what was found. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SearchPage"];
                    };
                };
                /** @description bad-cursor · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description query-too-expensive */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-queries */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本次登录
         * @description Who is signed in.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The session. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 登录
         * @description Signs in by login and password: the answer sets a cookie for the pages of this site. Programs use tokens.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "login": "jia.yi",
                     *       "password": "一句自己记得住的话"
                     *     }
                     */
                    "application/json": {
                        /** @description 登录名 */
                        login: string;
                        /** Format: password */
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Who is signed in, and how long at most. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description sign-in-failed */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description json-invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description sign-in-paused · too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * 退出；可退出所有设备
         * @description Signs out here, or everywhere.
         */
        delete: {
            parameters: {
                query?: {
                    everywhere?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Signed out. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 程序用的令牌，新的在前
         * @description The tokens of programs, newest first.
         */
        get: {
            parameters: {
                query?: {
                    /** @description 上一页的 `nextCursor`。`nextCursor` of the page before. */
                    cursor?: string;
                    /** @description 默认 50。50 by default. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccessTokenPage"];
                    };
                };
                /** @description bad-cursor · bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 给程序一个令牌，只显示一次
         * @description Makes a token for a program: shown this once, kept nowhere.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "name": "统计程序",
                     *       "role": "reader",
                     *       "days": 90
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 经办人的机关。The agency of a clerk.
                         * @default null
                         */
                        agencyId?: string | null;
                        /**
                         * @description 有效天数。Days until it expires.
                         * @default 90
                         */
                        days?: number;
                        /**
                         * @description 审核人的行政区划：两位、四位或六位，含下级。The division of an approver, with all below it.
                         * @default null
                         */
                        division?: string | null;
                        /** @description 姓名，或程序的名称。The name of a person, or of a program. */
                        name: string;
                        /**
                         * @description reader 读者 · clerk 经办人 · approver 审核人 · administrator 管理员
                         * @enum {string}
                         */
                        role: "reader" | "clerk" | "approver" | "administrator";
                    };
                };
            };
            responses: {
                /** @description The token. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewAccessToken"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description forbidden · cross-site */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description agency-unknown */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description type-unsupported */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description account-invalid · json-invalid */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 吊销令牌
         * @description Revokes a token, at once and for good.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The token as it is now. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccessToken"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description cross-site · forbidden */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description too-many-requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-busy */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description archive-unwritable */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 服务是否在运行
         * @description Whether the server answers at all: where it does not, it is started again.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It does. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 运行指标（Prometheus）
         * @description Measures of this server, for whoever holds `GOUJI_METRICS_TOKEN`; not there where none is set.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Prometheus' text format. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description unauthorised */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 服务是否就绪
         * @description Whether requests should be sent here: the archive is reached, its schema is up to date, documents can be read, and the server is not about to stop.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is ready. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Ready"];
                    };
                };
                /** @description bad-request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-acceptable */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-ready */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** @description A token for a program; the token itself is shown once and kept nowhere. */
        AccessToken: {
            agencyId: string | null;
            division: string | null;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            name: string;
            /** Format: date-time */
            revokedAt: string | null;
            /** @enum {string} */
            role: "reader" | "clerk" | "approver" | "administrator";
            /**
             * Format: date
             * @description The day (UTC) of its last use.
             */
            usedOn: string | null;
        };
        AccessTokenPage: {
            items: components["schemas"]["AccessToken"][];
            nextCursor: string | null;
        };
        /** @description A person who signs in. */
        Account: {
            agencyId: string | null;
            /** Format: date-time */
            disabledAt: string | null;
            division: string | null;
            hasPassword: boolean;
            id: string;
            login: string;
            /** Format: date-time */
            madeAt: string;
            name: string;
            /** @enum {string} */
            role: "reader" | "clerk" | "approver" | "administrator";
            subject: {
                issuer: string;
                sub: string;
            } | null;
            version: number;
        };
        AccountPage: {
            items: components["schemas"]["Account"][];
            nextCursor: string | null;
        };
        Agency: {
            id: string;
            name: string;
            region: string | null;
        };
        /**
         * @description 没有写的不变，写 null 的去掉。What is absent stays as it is; null takes it away.
         * @example {
         *       "name": "示例县农业农村局",
         *       "nameFrom": "2019-03-01"
         *     }
         */
        AgencyChange: {
            code?: string | null;
            /**
             * @description 行政区划代码（GB/T 2260）。Six digits of GB/T 2260.
             * @example 320803
             */
            division?: string | null;
            divisionYear?: number;
            formerNames?: components["schemas"]["AgencyName"][];
            /** @enum {string|null} */
            kind?: "government" | "office" | "department" | "township" | "street" | "development-zone" | "authorised" | null;
            name?: string;
            /**
             * Format: date
             * @description 新名称启用日。The day from which a changed name holds.
             */
            nameFrom?: string;
            parentId?: string | null;
            region?: string | null;
        };
        /** @description An agency with its names, what became of it, and its reports. */
        AgencyDetails: {
            /** @description 统一社会信用代码（GB 32100-2015）。The unified social credit code. */
            code: string | null;
            /**
             * @description 行政区划代码（GB/T 2260）。Six digits of GB/T 2260.
             * @example 320803
             */
            division: string | null;
            /** @description 代码所属年度。The year of the list that the code is of. */
            divisionYear: number | null;
            id: string;
            /** @enum {string|null} */
            kind: "government" | "office" | "department" | "township" | "street" | "development-zone" | "authorised" | null;
            name: string;
            names: components["schemas"]["AgencyName"][];
            parentId: string | null;
            region: string | null;
            reports: {
                id: string;
                revision: number;
                year: number;
            }[];
            successions: {
                /** Format: date */
                day: string;
                from: string;
                /** @enum {string} */
                kind: "merged" | "split";
                to: string;
            }[];
        };
        AgencyMatch: {
            agency: components["schemas"]["RegisteredAgency"];
            confidence: number;
            name: string;
            /** @enum {string} */
            reason: "exact" | "former" | "other-time" | "other-region" | "look-alike" | "near";
        } | null;
        /** @description `null`: always, or still. */
        AgencyName: {
            /** Format: date */
            from: string | null;
            name: string;
            /** Format: date */
            until: string | null;
        };
        AgencyPage: {
            items: components["schemas"]["RegisteredAgency"][];
            nextCursor: string | null;
        };
        /** @description An agency by year: state of each report, figures, and its peers. */
        AgencyProfile: {
            agency: components["schemas"]["AgencyDetails"];
            /** Format: date */
            asOf: string;
            measures: string[];
            /** @description Null: the agency's kind is not known, or it has no figures. */
            peers: {
                /** @enum {string} */
                kind: "government" | "office" | "department" | "township" | "street" | "development-zone" | "authorised";
                measures: {
                    given: number;
                    greatest: string | null;
                    least: string | null;
                    measure: string;
                    median: string | null;
                }[];
                province: string | null;
                reported: number;
                year: number;
            } | null;
            /** @description Newest first, without gaps. */
            years: {
                /** @description Granted whole or in part, of all that was answered; six digits. Null: not known. */
                disclosed: string | null;
                /**
                 * Format: date
                 * @description The last day of publishing; null: the agency's kind and name do not tell.
                 */
                due: string | null;
                /** @description By measure. Empty where there is no published report; null where the report prints none. */
                figures: {
                    [key: string]: string | null;
                };
                report: components["schemas"]["ReportEntry"] | null;
                /** @enum {string} */
                state: "not-due" | "missing" | "on-time" | "late" | "withdrawn" | "unknown";
                year: number;
            }[];
        };
        /** @description Sums over the newest published figures; withdrawn reports are in none. */
        Aggregates: {
            by: ("year" | "province" | "division" | "kind" | "agency")[];
            coverage: components["schemas"]["Coverage"][];
            groups: {
                group: {
                    agency?: string | number | null;
                    division?: string | number | null;
                    kind?: string | number | null;
                    province?: string | number | null;
                    year?: string | number | null;
                };
                measures: {
                    /** @description Reports that give a figure. */
                    given: number;
                    /** @description An exact decimal. */
                    greatest: string | null;
                    /** @description An exact decimal. */
                    least: string | null;
                    measure: string;
                    /** @description Of the sum of the whole, six digits; null: no sum, or a whole of 0. */
                    share: string | null;
                    /** @description An exact decimal. */
                    sum: string | null;
                    /** @description Reports that print none. */
                    without: number;
                }[];
                rates: {
                    /** @description An exact decimal. */
                    denominator: string | null;
                    /** @description Reports that give both figures. */
                    given: number;
                    measure: string;
                    /** @description An exact decimal. */
                    numerator: string | null;
                    /** @description numerator / denominator, six digits; null: not known. */
                    rate: string | null;
                    without: number;
                }[];
                reports: number;
            }[];
            over: string | null;
            whole: {
                measures: components["schemas"]["MeasureSummary"][];
                reports: number;
            };
        };
        /**
         * @description How the agencies of a scope stand with their reports for a year.
         * @example {
         *       "year": 2024,
         *       "asOf": "2025-02-10",
         *       "counts": {
         *         "agencies": 3,
         *         "states": {
         *           "not-due": 1,
         *           "missing": 1,
         *           "on-time": 1,
         *           "late": 0,
         *           "withdrawn": 0,
         *           "unknown": 0
         *         }
         *       },
         *       "items": [
         *         {
         *           "agency": {
         *             "id": "0194a2b0-11aa-7b00-9c2d-52f0a1b2c3d4",
         *             "name": "云泽县教育局",
         *             "region": null,
         *             "division": "990121"
         *           },
         *           "state": "missing",
         *           "due": {
         *             "day": "2025-01-31",
         *             "statutory": true
         *           },
         *           "published": null
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        Board: {
            /** Format: date */
            asOf: string;
            /** @description Over the whole scope, whatever state is asked for; on the first page only. */
            counts: {
                agencies: number;
                states: {
                    late: number;
                    missing: number;
                    "not-due": number;
                    "on-time": number;
                    unknown: number;
                    withdrawn: number;
                };
            } | null;
            items: components["schemas"]["BoardLine"][];
            nextCursor: string | null;
            year: number;
        };
        BoardLine: {
            agency: {
                division: string | null;
                id: string;
                name: string;
                region: string | null;
            };
            /** @description The last day (《条例》第四十九条); null: the agency's kind and name do not tell. */
            due: {
                /** Format: date */
                day: string;
                statutory: boolean;
            } | null;
            /** @description The report, and the day in China on which its first revision was published here. */
            published: {
                /** Format: date */
                day: string;
                report: string;
            } | null;
            /** @enum {string} */
            state: "not-due" | "missing" | "on-time" | "late" | "withdrawn" | "unknown";
        };
        /** @description A suggested amendment: what is printed, and what would mend the sums. */
        Change: {
            cell: string;
            from: components["schemas"]["Figure"];
            to: components["schemas"]["Figure"];
        };
        /**
         * @description Two revisions of a report: what is not the same in both, and nothing else.
         * @example {
         *       "report": "0194a2c0-7d3e-7c11-8a55-3f1d0c9b7e21",
         *       "from": 1,
         *       "to": 2,
         *       "revisions": [
         *         {
         *           "reportId": "0194a2c0-7d3e-7c11-8a55-3f1d0c9b7e21",
         *           "number": 2,
         *           "agency": "云泽县档案馆",
         *           "hash": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
         *           "previousHash": "a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0",
         *           "publishedAt": "2025-02-05T02:00:00.000Z",
         *           "publishedBy": "审核人丙",
         *           "reason": "漏填行政许可七件",
         *           "source": {
         *             "name": "年报.html",
         *             "mediaType": "text/html",
         *             "sha256": "c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3",
         *             "size": 48210
         *           }
         *         }
         *       ],
         *       "facts": [
         *         {
         *           "fact": "issuedOn",
         *           "before": "2025-01-15",
         *           "after": "2025-01-16"
         *         }
         *       ],
         *       "cells": [
         *         {
         *           "cell": "disclosure/licensing/decisions",
         *           "asked": "both",
         *           "before": 0,
         *           "after": 7,
         *           "difference": 7
         *         }
         *       ],
         *       "sections": [],
         *       "sameFile": false
         *     }
         */
        Changes: {
            cells: components["schemas"]["ComparedCell"][];
            /** @description What the report says of itself. */
            facts: {
                after: string | number | null;
                before: string | number | null;
                /** @enum {string} */
                fact: "agency" | "year" | "title" | "scope" | "issuedOn";
            }[];
            from: number;
            report: string;
            /** @description What was published after `from`, up to `to`: each with its reason, by whom and when. */
            revisions: components["schemas"]["Revision"][];
            /** @description Whether both were read from the same file. */
            sameFile: boolean;
            sections: components["schemas"]["ComparedSection"][];
            to: number;
        };
        Check: {
            asOf: components["schemas"]["Date"];
            findings: components["schemas"]["Finding"][];
            /** @description The report of an archive that it was set against as last year's. Absent where one was handed in, or none was there. */
            lastYear?: {
                report: string;
                revision: number;
            };
            repair: components["schemas"]["Repair"];
            rules: {
                couldNotRun: components["schemas"]["CouldNotRun"][];
                notApplicable: string[];
                ran: number;
            };
            ruleset: string;
            verdict: components["schemas"]["Verdict"];
        };
        /** @description The heads of all chains, signed over the canonical JSON (RFC 8785) of everything but the signature. */
        Checkpoint: {
            /** Format: date-time */
            at: string;
            entries: number;
            heads: {
                chain: string;
                hash: string;
                number: number;
            }[];
            /** @description 公钥（DER）的 SHA-256。SHA-256 of the public key in DER. */
            key: string;
            /** @enum {string} */
            schema: "gouji/checkpoint@1";
            /** @description Ed25519, Base64 */
            signature: string;
        };
        ComparedCell: {
            after?: components["schemas"]["Figure"];
            /** @enum {string} */
            asked: "both" | "before" | "after";
            before?: components["schemas"]["Figure"];
            cell: string;
            difference: components["schemas"]["Figure"];
        };
        /** @description A paragraph that stands in both reports, or in one of them alone. */
        ComparedParagraph: {
            /** @enum {string} */
            in: "both" | "before" | "after";
            text: string;
        };
        /** @description One of two reports that are set against each other. */
        ComparedReport: {
            agency: components["schemas"]["Agency"];
            hash: string;
            report: string;
            revision: number;
            title: string | null;
            year: number;
        };
        /** @description A part of two reports: its headings (null: not there) and paragraphs. */
        ComparedSection: {
            after: string | null;
            before: string | null;
            /** @enum {string} */
            id: "overview" | "disclosure" | "requests" | "remedies" | "problems" | "other";
            paragraphs: components["schemas"]["ComparedParagraph"][];
        };
        CouldNotRun: {
            at: string[];
            rule: string;
            /** @enum {string} */
            why: "table-missing" | "cell-missing" | "figure-blank" | "not-given" | "last-year-missing" | "members-missing" | "not-comparable" | "rule-failed";
        };
        /** @description How many of the agencies that are known in a scope have a report for a year. */
        Coverage: {
            agencies: number;
            reported: number;
            year: number;
        };
        /** Format: date */
        Date: string | null;
        DocumentParagraph: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "DocumentParagraph";
            page: number | null;
            text: string;
        };
        DocumentParts: {
            /** @description Paragraphs and tables in their order, as text alone; numbers of persons are masked. */
            blocks: (components["schemas"]["DocumentParagraph"] | components["schemas"]["DocumentTable"])[];
            /** @description Whether the document goes on: it was too long to be given whole. */
            isCut: boolean;
            /** @description Where the revision's figures stand among these blocks; figures that are not found again are not there. */
            places: {
                [key: string]: components["schemas"]["Place"];
            };
        } | null;
        /** @description The cells that begin in each row. */
        DocumentTable: {
            /**
             * @description Whether columns are the document's own, places on a line, or only the order in a row.
             * @enum {string}
             */
            geometry: "grid" | "aligned" | "sequence";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "DocumentTable";
            page: number | null;
            rows: {
                column: number;
                columnSpan: number;
                row: number;
                rowSpan: number;
                text: string;
            }[][];
        };
        /** @description A file that can be taken away. */
        DownloadFile: {
            extension: string;
            href: string;
            mediaType: string;
            /** @description Null: not known before the file is made. */
            rows: number | null;
            /** @enum {string} */
            table: "reports" | "cells";
        };
        /** @description What can be taken away of a selection, and of each of its years. */
        Downloads: {
            /** Format: date-time */
            asOf: string;
            files: components["schemas"]["DownloadFile"][];
            reports: number;
            years: {
                files: components["schemas"]["DownloadFile"][];
                reports: number;
                year: number;
            }[];
        };
        /**
         * @description A report, or a withdrawal, on its way to the public.
         * @example {
         *       "id": "0194a2c0-7d3e-7c11-8a55-3f1d0c9b7e21",
         *       "kind": "report",
         *       "agency": {
         *         "id": "0194a2b0-11aa-7b00-9c2d-52f0a1b2c3d4",
         *         "name": "云泽县档案馆",
         *         "division": "990121"
         *       },
         *       "year": 2024,
         *       "state": "returned",
         *       "version": 3,
         *       "changedAt": "2025-01-16T02:30:00.000Z",
         *       "madeBy": "经办人甲",
         *       "submittedBy": "经办人甲",
         *       "decidedBy": "审核人乙",
         *       "note": "第三部分请补充结转说明",
         *       "reason": null,
         *       "publishAt": null,
         *       "verdict": "pass",
         *       "ruleset": "2025.1",
         *       "published": null
         *     }
         */
        Draft: {
            agency: {
                division: string | null;
                id: string;
                name: string;
            };
            /** Format: date-time */
            changedAt: string;
            /** @description Who returned or approved it. */
            decidedBy: string | null;
            id: string;
            /**
             * @description A report on its way to be published, or a published one on its way to be withdrawn.
             * @enum {string}
             */
            kind: "report" | "withdrawal";
            madeBy: string;
            /** @description To the agency, on return. */
            note: string | null;
            /**
             * Format: date-time
             * @description Not before this instant; then by itself.
             */
            publishAt: string | null;
            published: {
                report: string;
                revision: number;
            } | null;
            /** @description Why there is a correction or a withdrawal; shown with it. */
            reason: string | null;
            ruleset: string | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "approved" | "published" | "discarded";
            submittedBy: string | null;
            verdict: components["schemas"]["Verdict"] | null;
            /** @description Counts every change; the ETag. */
            version: number;
            year: number;
        };
        /**
         * @description `nextCursor` is null on the last page.
         * @example {
         *       "items": [
         *         {
         *           "id": "0194a2c0-7d3e-7c11-8a55-3f1d0c9b7e21",
         *           "kind": "report",
         *           "agency": {
         *             "id": "0194a2b0-11aa-7b00-9c2d-52f0a1b2c3d4",
         *             "name": "云泽县档案馆",
         *             "division": "990121"
         *           },
         *           "year": 2024,
         *           "state": "returned",
         *           "version": 3,
         *           "changedAt": "2025-01-16T02:30:00.000Z",
         *           "madeBy": "经办人甲",
         *           "submittedBy": "经办人甲",
         *           "decidedBy": "审核人乙",
         *           "note": "第三部分请补充结转说明",
         *           "reason": null,
         *           "publishAt": null,
         *           "verdict": "pass",
         *           "ruleset": "2025.1",
         *           "published": null
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        DraftPage: {
            items: components["schemas"]["Draft"][];
            nextCursor: string | null;
        };
        /**
         * @description The way of a draft so far, and the steps that whoever asks may take.
         * @example {
         *       "version": 2,
         *       "taken": [
         *         {
         *           "version": 1,
         *           "at": "2025-01-15T01:00:00.000Z",
         *           "actor": "经办人甲",
         *           "act": "draft-made"
         *         },
         *         {
         *           "version": 2,
         *           "at": "2025-01-15T02:00:00.000Z",
         *           "actor": "经办人甲",
         *           "act": "draft-submitted"
         *         }
         *       ],
         *       "next": [
         *         {
         *           "step": "return",
         *           "refused": null
         *         },
         *         {
         *           "step": "approve",
         *           "refused": null
         *         }
         *       ]
         *     }
         */
        DraftSteps: {
            /** @description What whoever asks may do with the draft as it stands. */
            next: {
                /**
                 * @description The code it would be refused with now.
                 * @enum {string|null}
                 */
                refused: "account-exists" | "account-invalid" | "agency-ambiguous" | "agency-exists" | "agency-invalid" | "agency-unknown" | "archive-busy" | "archive-damaged" | "archive-driver-missing" | "archive-inconsistent" | "archive-missing" | "archive-newer" | "archive-not-empty" | "archive-overlap" | "archive-symlink" | "archive-unreachable" | "archive-unreadable" | "archive-unwritable" | "backup-broken" | "backup-damaged" | "bad-cursor" | "bad-entry-name" | "bad-multipart" | "bad-request" | "browser-failed" | "browser-missing" | "busy" | "checkpoint-invalid" | "copy-cell-unwritable" | "copy-differs" | "copy-kind-unsupported" | "cross-site" | "division-retired" | "document-differs" | "download-too-large" | "dtd-forbidden" | "duplicate-part" | "encoding-unknown" | "encrypted" | "explanation-unused" | "explanations-invalid" | "export-differs" | "file-damaged" | "file-empty" | "file-exists" | "file-too-large" | "file-unreadable" | "file-unwritable" | "findings-block" | "forbidden" | "format-unsupported" | "if-match-missing" | "inflated-too-large" | "internal" | "json-invalid" | "key-invalid" | "key-reused" | "last-administrator" | "last-year-unreadable" | "markup-too-complex" | "member-unreadable" | "method-not-allowed" | "no-document-part" | "no-report-in-folder" | "not-a-file" | "not-a-report" | "not-acceptable" | "not-found" | "not-ready" | "note-missing" | "ofd-unsupported" | "password-weak" | "pdf-without-text" | "picture-unsupported" | "polyglot" | "port-taken" | "query-too-expensive" | "reading-incomplete" | "recheck-required" | "repair-unsure" | "report-invalid" | "request-running" | "revision-exists" | "rule-pack-clash" | "rule-pack-invalid" | "rule-pack-unreadable" | "rule-unknown" | "same-person" | "server-unreachable" | "several-reports" | "setting-unknown" | "settings-invalid" | "sheet-too-large" | "sign-in-failed" | "sign-in-paused" | "solution-unknown" | "source-missing" | "step-not-allowed" | "text-missing" | "too-complex" | "too-many-entries" | "too-many-queries" | "too-many-requests" | "too-many-sheets" | "truncated" | "type-mismatch" | "type-unsupported" | "unauthorised" | "version-stale" | "work-list-invalid" | "xml-encoding" | "xml-invalid" | "xml-too-deep" | null;
                /** @enum {string} */
                step: "revise" | "explain" | "submit" | "return" | "approve" | "publish" | "recheck" | "discard";
            }[];
            /** @description What was done, oldest first. */
            taken: {
                /** @example draft-submitted */
                act: string;
                actor: string | null;
                /** Format: date-time */
                at: string;
                /** @description What the draft came to. */
                version: number;
            }[];
            version: number;
        };
        Explanation: {
            by: string;
            reason: string;
            until: components["schemas"]["Date"];
        } | null;
        /** @description What the archive can be filtered by. */
        Facets: {
            demo: boolean;
            regions: string[];
            reports: number;
            years: number[];
        };
        /** @description Integer for counts, decimal string for amounts, null for a cell printed blank. */
        Figure: number | string | null;
        /** @description Whom the file itself names. Not kept when a report is published. */
        FileProperties: {
            author: string | null;
            lastModifiedBy: string | null;
        };
        /** @description One broken rule at one place. Numbers and places, never sentences. */
        Finding: {
            cells: string[];
            expected: number | string | null;
            explanation: components["schemas"]["Explanation"];
            found: number | string | null;
            id: string;
            mention?: components["schemas"]["Mention"];
            operands: components["schemas"]["Operand"][];
            rule: string;
            severity: components["schemas"]["Severity"];
        };
        /** @enum {string} */
        FormId: "2019" | "2021";
        /** @description A draft with what was read and what the rules say of it. Both are null for a withdrawal. */
        FullDraft: {
            agency: {
                division: string | null;
                id: string;
                name: string;
            };
            /** Format: date-time */
            changedAt: string;
            check: components["schemas"]["Check"] | null;
            /** @description Who returned or approved it. */
            decidedBy: string | null;
            id: string;
            /**
             * @description A report on its way to be published, or a published one on its way to be withdrawn.
             * @enum {string}
             */
            kind: "report" | "withdrawal";
            madeBy: string;
            /** @description To the agency, on return. */
            note: string | null;
            /**
             * Format: date-time
             * @description Not before this instant; then by itself.
             */
            publishAt: string | null;
            published: {
                report: string;
                revision: number;
            } | null;
            reading: components["schemas"]["Reading"] | null;
            /** @description Why there is a correction or a withdrawal; shown with it. */
            reason: string | null;
            ruleset: string | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "approved" | "published" | "discarded";
            submittedBy: string | null;
            verdict: components["schemas"]["Verdict"] | null;
            /** @description Counts every change; the ETag. */
            version: number;
            year: number;
        };
        /** @description A revision with everything in it. */
        FullRevision: {
            /** @description 发布时的机关名称，摘要包含它。The agency's name then; the hash covers it. */
            agency: string;
            check: components["schemas"]["Check"];
            hash: string;
            number: number;
            previousHash: string | null;
            /** Format: date-time */
            publishedAt: string;
            /** @description Null: nobody who is known by name. */
            publishedBy: string | null;
            reading: components["schemas"]["Reading"];
            reason: string | null;
            reportId: string;
            source: {
                mediaType: string;
                name: string;
                sha256: string;
                size: number;
            };
        };
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        /** @description A bulk import. It goes on where it stood after a stop of the server. */
        Job: {
            counts: {
                published: number;
                refused: number;
                unchanged: number;
            };
            /** @description Only ever grows. */
            done: number;
            /** Format: date-time */
            endedAt: string | null;
            files: number;
            id: string;
            /** @enum {string} */
            kind: "import";
            /** Format: date-time */
            madeAt: string;
            madeBy: string | null;
            options: {
                region: string | null;
            };
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "cancelled";
        };
        JobFiles: {
            items: {
                name: string;
                number: number;
                /** @description Null: not yet. */
                outcome: {
                    failure: {
                        code: string;
                        detail: {
                            [key: string]: string | number;
                        };
                    } | null;
                    /** @enum {string} */
                    outcome: "published" | "unchanged" | "refused";
                    report: string | null;
                    revision: number | null;
                    verdict: string | null;
                } | null;
                /** @description The failure in words, where the file was refused. */
                title: string | null;
            }[];
        };
        /** @description One act. Each entry of a chain names the hash of the one before. */
        JournalEntry: {
            /** @example published */
            act: string;
            /** @description 仅凭令牌可见。Shown to holders of a token. */
            actor?: string | null;
            /** Format: date-time */
            at: string;
            /**
             * @description 省级代码的前两位，00 为未知。The first two digits of the province; 00: not known.
             * @example 53
             */
            chain: string;
            detail: {
                [key: string]: string | number | null;
            };
            hash: string;
            number: number;
            previousHash: string | null;
            subject: string;
        };
        JournalPage: {
            items: components["schemas"]["JournalEntry"][];
            nextCursor: string | null;
        };
        /** @description The same agency's report for the year before; null: none that stands here. */
        LastYear: {
            lastYear: components["schemas"]["Published"] | null;
        };
        /** @description What one request may cost. */
        Limits: {
            fileBytes: number;
            heldBytes: number;
            importBytes: number;
            page: {
                default: number;
                max: number;
            };
            queries: number;
            queriesWaiting: number;
            querySeconds: number;
            recogniseMemoryMiB: number;
            recogniseSeconds: number;
            requestBytes: number;
            waiting: number;
            workers: number;
        };
        /** @description `certain`: the one agency that has the very name in that year, or null. */
        MatchResult: {
            candidates: components["schemas"]["AgencyMatch"][];
            certain: components["schemas"]["AgencyMatch"];
        };
        /** @description A figure that reports give, as the newest form prints its labels. */
        Measure: {
            column: {
                en: string;
                "zh-CN": string;
            };
            /** @description The forms that ask for it. */
            forms: components["schemas"]["FormId"][];
            /** @enum {string} */
            kind: "count" | "change" | "amount";
            /** @example requests/received/total */
            measure: string;
            row: {
                en: string;
                "zh-CN": string;
            };
            /** @enum {string} */
            table: "disclosure" | "requests" | "remedies";
        };
        MeasureList: {
            items: components["schemas"]["Measure"][];
        };
        MeasureSummary: {
            /** @description Reports that give a figure. */
            given: number;
            /** @description An exact decimal. */
            greatest: string | null;
            /** @description An exact decimal. */
            least: string | null;
            measure: string;
            /** @description An exact decimal. */
            sum: string | null;
            /** @description Reports that print none. */
            without: number;
        };
        /** @description The passage of prose that a finding is about, and the meanings tried. */
        Mention: {
            end: number;
            nearest: string | null;
            paragraph: number;
            readings: {
                cells: string[];
                meaning: string;
                value: components["schemas"]["Figure"];
            }[];
            /**
             * @description null: the title, or the opening behind it.
             * @enum {string|null}
             */
            section: "overview" | "disclosure" | "requests" | "remedies" | "problems" | "other" | null;
            start: number;
            text: string;
        };
        /** @description Agencies without a published report for a year, by name. */
        Missing: {
            coverage: components["schemas"]["Coverage"];
            items: components["schemas"]["Agency"][];
            nextCursor: string | null;
        };
        NewAccessToken: {
            about: components["schemas"]["AccessToken"];
            /** @description Shown this once. */
            token: string;
        };
        /**
         * @example {
         *       "name": "示例县民政局",
         *       "division": "320803",
         *       "divisionYear": 2024,
         *       "kind": "department"
         *     }
         */
        NewAgency: {
            code?: string | null;
            /**
             * @description 行政区划代码（GB/T 2260）。Six digits of GB/T 2260.
             * @example 320803
             */
            division?: string | null;
            divisionYear?: number;
            formerNames?: components["schemas"]["AgencyName"][];
            /** @enum {string|null} */
            kind?: "government" | "office" | "department" | "township" | "street" | "development-zone" | "authorised" | null;
            name: string;
            /**
             * Format: date
             * @description 新名称启用日。The day from which a changed name holds.
             */
            nameFrom?: string;
            parentId?: string | null;
            region?: string | null;
        };
        Operand: {
            cell: string;
            of?: string;
            /** @enum {string} */
            side: "expected" | "found";
            /** @enum {string} */
            sign?: "-";
            value: components["schemas"]["Figure"];
        };
        /** @description How far the year has come, and what is new. */
        Overview: {
            /** @description Of the year that is reported on now: the one before this. */
            coverage: {
                agencies: number;
                reported: number;
                year: number;
            };
            /** @description What was published or corrected last. */
            newest: components["schemas"]["ReportEntry"][];
        };
        /** @description Who asks, and what they may do. */
        Person: {
            agencyId: string | null;
            division: string | null;
            id: string;
            name: string;
            /** @enum {string} */
            role: "reader" | "clerk" | "approver" | "administrator";
        };
        /** @description Where a figure stood in the document, and its text as printed. */
        Place: {
            block: number;
            column: number | null;
            page: number | null;
            row: number | null;
            text: string;
        };
        /** @description RFC 9457. `code` is stable; `title` says what is wrong and `detail` what to do, zh-CN or en. */
        Problem: {
            /** @enum {string} */
            code: "account-exists" | "account-invalid" | "agency-ambiguous" | "agency-exists" | "agency-invalid" | "agency-unknown" | "archive-busy" | "archive-damaged" | "archive-driver-missing" | "archive-inconsistent" | "archive-missing" | "archive-newer" | "archive-not-empty" | "archive-overlap" | "archive-symlink" | "archive-unreachable" | "archive-unreadable" | "archive-unwritable" | "backup-broken" | "backup-damaged" | "bad-cursor" | "bad-entry-name" | "bad-multipart" | "bad-request" | "browser-failed" | "browser-missing" | "busy" | "checkpoint-invalid" | "copy-cell-unwritable" | "copy-differs" | "copy-kind-unsupported" | "cross-site" | "division-retired" | "document-differs" | "download-too-large" | "dtd-forbidden" | "duplicate-part" | "encoding-unknown" | "encrypted" | "explanation-unused" | "explanations-invalid" | "export-differs" | "file-damaged" | "file-empty" | "file-exists" | "file-too-large" | "file-unreadable" | "file-unwritable" | "findings-block" | "forbidden" | "format-unsupported" | "if-match-missing" | "inflated-too-large" | "internal" | "json-invalid" | "key-invalid" | "key-reused" | "last-administrator" | "last-year-unreadable" | "markup-too-complex" | "member-unreadable" | "method-not-allowed" | "no-document-part" | "no-report-in-folder" | "not-a-file" | "not-a-report" | "not-acceptable" | "not-found" | "not-ready" | "note-missing" | "ofd-unsupported" | "password-weak" | "pdf-without-text" | "picture-unsupported" | "polyglot" | "port-taken" | "query-too-expensive" | "reading-incomplete" | "recheck-required" | "repair-unsure" | "report-invalid" | "request-running" | "revision-exists" | "rule-pack-clash" | "rule-pack-invalid" | "rule-pack-unreadable" | "rule-unknown" | "same-person" | "server-unreachable" | "several-reports" | "setting-unknown" | "settings-invalid" | "sheet-too-large" | "sign-in-failed" | "sign-in-paused" | "solution-unknown" | "source-missing" | "step-not-allowed" | "text-missing" | "too-complex" | "too-many-entries" | "too-many-queries" | "too-many-requests" | "too-many-sheets" | "truncated" | "type-mismatch" | "type-unsupported" | "unauthorised" | "version-stale" | "work-list-invalid" | "xml-encoding" | "xml-invalid" | "xml-too-deep";
            detail: string;
            errors?: {
                detail: string;
                /** @enum {string} */
                in: "query" | "path" | "form" | "body";
                pointer: string;
            }[];
            instance: string;
            requestId: string;
            status: number;
            title: string;
            type: string;
            /** @enum {string} */
            verdict?: "inconclusive";
        };
        /** @description A report and its newest revision. */
        Published: {
            agency: components["schemas"]["Agency"];
            current: components["schemas"]["FullRevision"];
            /** @description Invented for demonstration. */
            demo: boolean;
            findings: {
                error: number;
                notice: number;
                warning: number;
            };
            id: string;
            /** Format: date-time */
            publishedAt: string;
            revision: number;
            title: string | null;
            verdict: components["schemas"]["Verdict"];
            /** @description When and why it was withdrawn; null: it stands. Its revisions stay either way. */
            withdrawn: {
                /** Format: date-time */
                at: string;
                reason: string | null;
            } | null;
            year: number;
        };
        /** @description Agencies by one figure of one year; the same figure has the same rank. */
        Ranking: {
            /** @description The other measures that were asked for. */
            beside: string[];
            coverage: components["schemas"]["Coverage"];
            items: {
                agency: components["schemas"]["Agency"];
                /** @description The figures of the measures beside, in their order; null: none. */
                beside: (string | null)[];
                /** @description An exact decimal. */
                figure: string;
                rank: number;
                report: string;
            }[];
            /** @description An exact decimal. */
            median: string | null;
            nextCursor: string | null;
            summary: components["schemas"]["MeasureSummary"];
        };
        /** @description What came out of a document. What could not be read for certain is a warning and no figure. */
        Reading: {
            places: {
                [key: string]: components["schemas"]["Place"];
            };
            reader: string;
            report: components["schemas"]["Report"];
            source: {
                mediaType: string;
                name: string;
                properties?: components["schemas"]["FileProperties"];
                sha256: string;
            };
            warnings: components["schemas"]["Warning"][];
        };
        Ready: {
            /** @enum {string} */
            status: "ready";
        };
        /** @description What a measure comes to in the regions next below one. */
        Regions: {
            beside: string[];
            items: {
                /** @description Agencies that are known in it. */
                agencies: number;
                /** @description Sums of the measures beside, in their order. */
                beside: (string | null)[];
                /** @description Reports that give a figure. */
                given: number;
                /** @description As it was called in the year; null: no list has the code. */
                name: string | null;
                /** @enum {string} */
                rank: "province" | "prefecture" | "county" | "own" | "unknown";
                /** @description What the codes of all that lies in it begin with: to be asked for as `division`. Six digits of a province or prefecture: what it has besides the regions below it. 00: not known. */
                region: string;
                /** @description Those of them with a published report for the year. */
                reported: number;
                /** @description Of the sum of the whole, six digits. */
                share: string | null;
                /** @description An exact decimal; null: no report gives a figure. */
                sum: string | null;
                /** @description Reports that print none. */
                without: number;
            }[];
            measure: string;
            /** @description From the province down to the region looked at. */
            path: {
                /** @description As it was called in the year; null: no list has the code. */
                name: string | null;
                /** @enum {string} */
                rank: "province" | "prefecture" | "county" | "own" | "unknown";
                /** @description What the codes of all that lies in it begin with: to be asked for as `division`. Six digits of a province or prefecture: what it has besides the regions below it. 00: not known. */
                region: string;
            }[];
            whole: {
                /** @description Agencies that are known in it. */
                agencies: number;
                /** @description Sums of the measures beside, in their order. */
                beside: (string | null)[];
                /** @description Reports that give a figure. */
                given: number;
                /** @description Those of them with a published report for the year. */
                reported: number;
                /** @description An exact decimal; null: no report gives a figure. */
                sum: string | null;
                /** @description Reports that print none. */
                without: number;
            };
            year: number;
        };
        RegisteredAgency: {
            /** @description 统一社会信用代码（GB 32100-2015）。The unified social credit code. */
            code: string | null;
            /**
             * @description 行政区划代码（GB/T 2260）。Six digits of GB/T 2260.
             * @example 320803
             */
            division: string | null;
            /** @description 代码所属年度。The year of the list that the code is of. */
            divisionYear: number | null;
            id: string;
            /** @enum {string|null} */
            kind: "government" | "office" | "department" | "township" | "street" | "development-zone" | "authorised" | null;
            name: string;
            parentId: string | null;
            region: string | null;
        };
        /** @description The smallest changes that would mend every broken sum. Suggestions of arithmetic, not knowledge. */
        Repair: {
            bounds: {
                cell: string;
                from: components["schemas"]["Figure"];
                min: number;
            }[];
            complete: boolean;
            deduced: components["schemas"]["Change"][];
            solutions: components["schemas"]["Solution"][];
            /** @enum {string} */
            status: "located" | "ambiguous" | "not-located" | "none";
            sure: boolean;
        };
        /** @description One agency's statutory annual report for one year, as figures and prose. */
        Report: {
            agency: {
                id: string | null;
                name: string | null;
            };
            cells: {
                [key: string]: components["schemas"]["Figure"];
            };
            forms: {
                disclosure: components["schemas"]["FormId"] | null;
                remedies: components["schemas"]["FormId"] | null;
                requests: components["schemas"]["FormId"] | null;
            };
            issuedOn: components["schemas"]["Date"];
            opening?: string[];
            /** @enum {string} */
            schema: "gouji/report@1";
            scope: components["schemas"]["Scope"] | null;
            sections: components["schemas"]["Section"][];
            title: string | null;
            year: number | null;
        };
        /** @description Two reports, cell by cell and paragraph by paragraph; a is before. */
        ReportComparison: {
            a: components["schemas"]["ComparedReport"];
            b: components["schemas"]["ComparedReport"];
            cells: {
                after?: components["schemas"]["Figure"];
                /** @enum {string} */
                asked: "both" | "before" | "after";
                before?: components["schemas"]["Figure"];
                cell: string;
                difference: components["schemas"]["Figure"];
                /** @description The difference in percent of the figure before, two digits; null: not known, or from 0. */
                percent: string | null;
            }[];
            changed: number;
            repeated: number | null;
            sections: components["schemas"]["ComparedSection"][];
        };
        /** @description What the published file shows; null where a report came as data, or the file can no longer be read. */
        ReportDocument: {
            document: components["schemas"]["DocumentParts"];
        };
        /** @description A line of the archive: a report's newest revision without its figures. */
        ReportEntry: {
            agency: components["schemas"]["Agency"];
            /** @description Invented for demonstration. */
            demo: boolean;
            findings: {
                error: number;
                notice: number;
                warning: number;
            };
            id: string;
            /** Format: date-time */
            publishedAt: string;
            revision: number;
            title: string | null;
            verdict: components["schemas"]["Verdict"];
            /** @description When and why it was withdrawn; null: it stands. Its revisions stay either way. */
            withdrawn: {
                /** Format: date-time */
                at: string;
                reason: string | null;
            } | null;
            year: number;
        };
        /** @description `nextCursor` is null on the last page. */
        ReportPage: {
            items: components["schemas"]["ReportEntry"][];
            nextCursor: string | null;
        };
        /** @description One immutable published state of a report. Each names the hash of the one before. */
        Revision: {
            /** @description 发布时的机关名称，摘要包含它。The agency's name then; the hash covers it. */
            agency: string;
            hash: string;
            number: number;
            previousHash: string | null;
            /** Format: date-time */
            publishedAt: string;
            /** @description Null: nobody who is known by name. */
            publishedBy: string | null;
            reason: string | null;
            reportId: string;
            source: {
                mediaType: string;
                name: string;
                sha256: string;
                size: number;
            };
        };
        RevisionList: {
            items: components["schemas"]["Revision"][];
        };
        Rule: {
            basis: {
                clause: string;
                /** @enum {string} */
                kind: "form" | "law" | "arithmetic" | "practice";
            };
            /** @description The rules that it is listed with; the id of a rule pack for a rule of it. */
            family: string;
            /** @description The forms that it speaks of. null: all. */
            forms: components["schemas"]["FormId"][] | null;
            id: string;
            kind: string;
            /** @description The scopes for which it holds. null: all. */
            scopes: components["schemas"]["Scope"][] | null;
            severity: components["schemas"]["Severity"];
            /**
             * @description null: it looks at the report as a whole.
             * @enum {string|null}
             */
            table: "disclosure" | "requests" | "remedies" | null;
            wordings: {
                en: components["schemas"]["RuleWording"];
                "zh-CN": components["schemas"]["RuleWording"];
            };
        };
        RuleFamily: {
            id: string;
            /** @description The version of the rule pack. null: gouji ships these rules. */
            pack: string | null;
            title: {
                en: string;
                "zh-CN": string;
            };
        };
        /** @description Every rule, in the order in which findings are shown. */
        RuleList: {
            families: components["schemas"]["RuleFamily"][];
            items: components["schemas"]["Rule"][];
            ruleset: string;
        };
        RuleWording: {
            basis: string;
            /** @description Reasons for which a report may break the rule and be right. */
            exceptions: string[];
            fix: string;
            title: string;
            why: string;
        };
        /**
         * @description What the figures cover: the body alone (本机关), its level (本级) or the whole region (全区域).
         * @enum {string}
         */
        Scope: "body" | "level" | "region";
        SearchPage: {
            items: {
                agency: components["schemas"]["Agency"];
                paragraph: number | null;
                passage: {
                    before: string;
                    behind: string;
                    found: string;
                } | null;
                report: string;
                revision: number;
                /**
                 * @description Null: found in name or title.
                 * @enum {string|null}
                 */
                section: "opening" | "overview" | "disclosure" | "requests" | "remedies" | "problems" | "other" | null;
                title: string | null;
                verdict: components["schemas"]["Verdict"];
                year: number;
            }[];
            nextCursor: string | null;
            /** @description Reports whose text was read for this page. */
            scanned: number | null;
        };
        Section: {
            heading: string;
            /** @enum {string} */
            id: "overview" | "disclosure" | "requests" | "remedies" | "problems" | "other";
            paragraphs: string[];
        };
        Session: {
            person: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @description Ends then, or an hour after its last use.
             */
            until: string;
        };
        /** @enum {string} */
        Severity: "error" | "warning" | "notice";
        Solution: {
            changes: components["schemas"]["Change"][];
            clears: string[];
            cost: number;
            slips: string[];
        };
        SuccessionAnswer: {
            agencies: components["schemas"]["AgencyDetails"][];
        };
        /**
         * @description fail: an error stands. inconclusive: no error was seen, and not every rule of severity error could be answered everywhere. pass: they all were, and hold.
         * @enum {string}
         */
        Verdict: "pass" | "fail" | "inconclusive";
        Warning: {
            cells: string[];
            /** @enum {string} */
            code: "active-content" | "agency-missing" | "alternate-content" | "cell-missing" | "comments" | "content-unread" | "encoding-assumed" | "end-missing" | "external-content" | "figure-annotated" | "figure-out-of-range" | "figure-unreadable" | "footnotes" | "form-unclear" | "formula-result" | "formula-without-value" | "hidden-content" | "hidden-text" | "invisible-signs" | "label-differs" | "name-differs" | "private-number" | "row-ambiguous" | "row-missing" | "row-repeated" | "row-unknown" | "section-misplaced" | "section-missing" | "section-repeated" | "shown-otherwise" | "signature-unverified" | "signs-unknown" | "table-blank" | "table-missing" | "table-repeated" | "columns-unclear" | "text-layer-unseen" | "title-missing" | "tracked-changes" | "values-cut" | "values-run-together" | "year-missing";
            expected: string | null;
            found: string | null;
            place: components["schemas"]["Place"] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
