import { readFile } from "node:fs/promises"
import { Failure } from "@gouji/core"
import { Hono } from "hono"
import type { Env } from "../env.ts"
import { docsPolicy } from "../http/security-headers.ts"
import type { Ports } from "../ports.ts"

// Everything that RapiDoc could fetch from elsewhere is turned off here, and kept off by the policy of the page.
const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>勾稽 API</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<script type="module" src="/api/docs/rapidoc-min.js"></script>
</head>
<body>
<rapi-doc spec-url="/api/openapi.json" load-fonts="false" render-style="read" theme="light"
  show-header="false" allow-spec-url-load="false" allow-spec-file-load="false" allow-server-selection="false"
  schema-description-expanded="true" regular-font="system-ui, sans-serif" mono-font="ui-monospace, monospace">
</rapi-doc>
<noscript>需要 JavaScript 才能显示接口说明；机器可读的说明在 <a href="/api/openapi.json">/api/openapi.json</a>。</noscript>
</body>
</html>
`

/** The API reference: a page and one script, both from here. */
export const docsRoutes = (ports: Ports) =>
  new Hono<Env>()
    .get("/api/docs", (c) => {
      c.header("Content-Security-Policy", docsPolicy)
      c.header("Cache-Control", "no-cache")
      return c.html(page)
    })
    .get("/api/docs/rapidoc-min.js", async (c) => {
      const script = await readFile(ports.docsScript).catch((cause: unknown) => {
        throw new Failure("not-found", {}, { cause })
      })
      c.header("Cache-Control", "public, max-age=86400")
      c.header("Content-Type", "text/javascript; charset=utf-8")
      return c.body(new Uint8Array(script))
    })
