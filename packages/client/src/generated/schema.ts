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
                header?: never;
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
                /** @description archive-damaged · archive-inconsistent · archive-overlap · archive-symlink · bad-entry-name · dtd-forbidden · duplicate-part · encoding-unknown · encrypted · file-damaged · file-empty · json-invalid · markup-too-complex · no-document-part · not-a-report · pdf-without-text · polyglot · report-invalid · several-reports · text-missing · too-complex · truncated · xml-encoding · xml-invalid · xml-too-deep · last-year-unreadable · member-unreadable · explanations-invalid */
                422: {
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
                /** @description download-too-large */
                422: {
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
                header?: never;
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
                /** @description archive-damaged · archive-inconsistent · archive-overlap · archive-symlink · bad-entry-name · dtd-forbidden · duplicate-part · encoding-unknown · encrypted · file-damaged · file-empty · json-invalid · markup-too-complex · no-document-part · not-a-report · pdf-without-text · polyglot · report-invalid · several-reports · text-missing · too-complex · truncated · xml-encoding · xml-invalid · xml-too-deep */
                422: {
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
                    /** @description 默认 50。50 by default. */
                    limit?: number;
                    region?: string;
                    /** @description 机关名称或标题的一部分。Part of an agency's name or of a title. */
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
         * 发布一份报告，或它的下一版
         * @description Publishes a report, or its next revision. Where last year's report is not sent, the check uses the one that the same agency has published here, and names it in `lastYear`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description 材料，以及材料本身没有写明的内容。The document, and what it does not say itself. */
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** @description 机关名称，与材料所写不同时填。Where it is not the agency that the document names. */
                        agency?: string;
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
                /** @description revision-exists */
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
                /** @description archive-damaged · archive-inconsistent · archive-overlap · archive-symlink · bad-entry-name · dtd-forbidden · duplicate-part · encoding-unknown · encrypted · file-damaged · file-empty · json-invalid · markup-too-complex · no-document-part · not-a-report · pdf-without-text · polyglot · report-invalid · several-reports · text-missing · too-complex · truncated · xml-encoding · xml-invalid · xml-too-deep · last-year-unreadable · member-unreadable · explanation-unused · explanations-invalid */
                422: {
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
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 服务是否正常
         * @description Whether the server answers.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Agency: {
            id: string;
            name: string;
            region: string | null;
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
        /** @description A suggested amendment: what is printed, and what would mend the sums. */
        Change: {
            cell: string;
            from: components["schemas"]["Figure"];
            to: components["schemas"]["Figure"];
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
        /** @description A revision with everything in it. */
        FullRevision: {
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
        /** @description What one request may cost. */
        Limits: {
            fileBytes: number;
            heldBytes: number;
            page: {
                default: number;
                max: number;
            };
            recogniseMemoryMiB: number;
            recogniseSeconds: number;
            requestBytes: number;
            waiting: number;
            workers: number;
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
        Operand: {
            cell: string;
            of?: string;
            /** @enum {string} */
            side: "expected" | "found";
            /** @enum {string} */
            sign?: "-";
            value: components["schemas"]["Figure"];
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
            code: "agency-unknown" | "archive-busy" | "archive-damaged" | "archive-driver-missing" | "archive-inconsistent" | "archive-newer" | "archive-overlap" | "archive-symlink" | "archive-unreachable" | "archive-unreadable" | "archive-unwritable" | "bad-cursor" | "bad-entry-name" | "bad-multipart" | "bad-request" | "busy" | "download-too-large" | "dtd-forbidden" | "duplicate-part" | "encoding-unknown" | "encrypted" | "explanation-unused" | "explanations-invalid" | "export-differs" | "file-damaged" | "file-empty" | "file-too-large" | "file-unreadable" | "findings-block" | "format-unsupported" | "inflated-too-large" | "internal" | "json-invalid" | "last-year-unreadable" | "markup-too-complex" | "member-unreadable" | "method-not-allowed" | "no-document-part" | "no-report-in-folder" | "not-a-file" | "not-a-report" | "not-acceptable" | "not-found" | "note-missing" | "ofd-unsupported" | "pdf-without-text" | "picture-unsupported" | "polyglot" | "port-taken" | "recheck-required" | "report-invalid" | "revision-exists" | "rule-pack-clash" | "rule-pack-invalid" | "rule-pack-unreadable" | "rule-unknown" | "same-person" | "server-unreachable" | "several-reports" | "sheet-too-large" | "source-missing" | "step-not-allowed" | "text-missing" | "too-complex" | "too-many-entries" | "too-many-sheets" | "truncated" | "type-mismatch" | "type-unsupported" | "unauthorised" | "version-stale" | "xml-encoding" | "xml-invalid" | "xml-too-deep";
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
            coverage: components["schemas"]["Coverage"];
            items: {
                agency: components["schemas"]["Agency"];
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
                disclosure: components["schemas"]["FormId"] & (string | null);
                remedies: components["schemas"]["FormId"] & (string | null);
                requests: components["schemas"]["FormId"] & (string | null);
            };
            issuedOn: components["schemas"]["Date"];
            opening?: string[];
            /** @enum {string} */
            schema: "gouji/report@1";
            scope: components["schemas"]["Scope"] & (string | null);
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
        /** @enum {string} */
        Severity: "error" | "warning" | "notice";
        Solution: {
            changes: components["schemas"]["Change"][];
            clears: string[];
            cost: number;
            slips: string[];
        };
        /**
         * @description fail: an error stands. inconclusive: no error was seen, and not every rule of severity error could be answered everywhere. pass: they all were, and hold.
         * @enum {string}
         */
        Verdict: "pass" | "fail" | "inconclusive";
        Warning: {
            cells: string[];
            /** @enum {string} */
            code: "active-content" | "agency-missing" | "alternate-content" | "cell-missing" | "comments" | "content-unread" | "encoding-assumed" | "end-missing" | "external-content" | "figure-annotated" | "figure-out-of-range" | "figure-unreadable" | "footnotes" | "form-unclear" | "formula-result" | "formula-without-value" | "hidden-content" | "hidden-text" | "label-differs" | "name-differs" | "private-number" | "row-ambiguous" | "row-missing" | "row-repeated" | "row-unknown" | "section-misplaced" | "section-missing" | "section-repeated" | "shown-otherwise" | "signature-unverified" | "signs-unknown" | "table-blank" | "table-missing" | "table-repeated" | "columns-unclear" | "text-layer-unseen" | "title-missing" | "tracked-changes" | "values-cut" | "values-run-together" | "year-missing";
            expected: string | null;
            found: string | null;
            place: components["schemas"]["Place"] & (Record<string, never> | null);
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
