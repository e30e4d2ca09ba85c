import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { withDeprecations } from "../deprecation/with-deprecations.ts"
import type { Env } from "../env.ts"
import { withNullableReferences } from "./nullable-references.ts"
import { problems } from "./responses.ts"
import { type Operation, withSharedAnswers } from "./shared-answers.ts"

const about = `勾稽（gouji）读取、核对、保存并公开《政府信息公开工作年度报告》。

核对和读取不保存任何内容；发布需要令牌（首次启动时显示一次）。出错时一律返回 RFC 9457 的 problem+json，code 固定不变，
文字按 Accept-Language 给出中文或英文。

gouji reads, checks, keeps and publishes annual reports on open government information. Reading and checking keep nothing;
publishing needs the token that is shown at the first start. Every error is RFC 9457 problem+json with a stable code.`

const document = createRoute({
  method: "get",
  path: "/api/openapi.json",
  tags: ["service"],
  summary: "本接口说明",
  description: "This description.",
  responses: {
    200: { description: "OpenAPI 3.1.", content: { "application/json": { schema: { type: "object" as const } } } },
    ...problems(),
  },
})

/** Describes the routes that `app` has when the description is first asked for. */
export function addOpenApi(app: OpenAPIHono<Env>): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" })
  const cookie = { type: "apiKey", in: "cookie", name: "__Host-gouji-session" } as const
  app.openAPIRegistry.registerComponent("securitySchemes", "session", cookie)
  const describe = () => {
    const document = app.getOpenAPI31Document({
      openapi: "3.1.0",
      info: { title: "勾稽 gouji", version: "1.0.0", description: about, license: { name: "MIT" } },
      servers: [{ url: "/" }],
      tags: ["documents", "archive", "figures", "downloads", "jobs", "desk", "accounts", "rules", "service"].map(
        (name) => ({
          name,
        }),
      ),
    })
    const paths = Object.entries(document.paths ?? {}).map(([path, operations]) => [
      path,
      Object.fromEntries(
        Object.entries(operations as Record<string, Operation>).map(([method, operation]) => [
          method,
          withDeprecations(withSharedAnswers(path, method, operation)),
        ]),
      ),
    ])
    return withNullableReferences({ ...document, paths: Object.fromEntries(paths) })
  }
  app.openAPIRegistry.registerPath(document)
  let described: string | null = null
  app.get(document.path, (c) => {
    described ??= JSON.stringify(describe())
    return c.body(described, 200, { "Content-Type": "application/json" })
  })
}
