import { ruleList, ruleListSchema } from "@gouji/core"
import { writeRulesCsv } from "@gouji/documents"
import { createRoute } from "@hono/zod-openapi"
import { filePolicy } from "../http/security-headers.ts"
import type { Ports } from "../ports.ts"
import { noQuery } from "../schemas/query.ts"
import { attachment } from "../upload/file-name.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const list = createRoute({
  method: "get",
  path: "/api/v1/rules",
  tags: ["rules"],
  summary: "全部核对规则",
  description: "Every rule, with its wordings in both languages; those of rule packs as well.",
  request: { query: noQuery },
  responses: { 200: json(ruleListSchema, "The rules, in the order in which findings are shown."), ...problems() },
})

const sheet = createRoute({
  method: "get",
  path: "/api/v1/rules.csv",
  tags: ["rules"],
  summary: "全部核对规则（CSV，一条一行）",
  description: "The rules, a line per rule.",
  request: { query: noQuery },
  responses: {
    200: { description: "RFC 4180, UTF-8.", content: { "text/csv": { schema: { type: "string" } } } },
    ...problems(),
  },
})

export const rulesRoutes = ({ ruleset }: Pick<Ports, "ruleset">) =>
  subApp()
    .openapi(list, (c) => c.json(ruleList(ruleset), 200))
    .openapi(sheet, (c) => {
      c.header("Content-Security-Policy", filePolicy)
      c.header("Content-Disposition", attachment("gouji-rules.csv"))
      c.header("Content-Type", "text/csv; charset=utf-8")
      return c.body(writeRulesCsv(ruleList(ruleset).items), 200)
    })
