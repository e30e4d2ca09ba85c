import { type Language, type Rule, rules, rulesetVersion, wordRule } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import { noQuery } from "../schemas/query.ts"
import { ruleListSchema } from "../schemas/rules.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const list = createRoute({
  method: "get",
  path: "/api/v1/rules",
  tags: ["rules"],
  summary: "全部核对规则",
  description: "Every rule, with its wordings in both languages.",
  request: { query: noQuery },
  responses: { 200: json(ruleListSchema, "The rules, in the order in which findings are shown."), ...problems() },
})

function worded(rule: Rule, language: Language) {
  const {
    title = rule.id,
    why = "",
    fix = "",
    basis = rule.basis.clause,
    exceptions = [],
  } = wordRule(rule.id, language) ?? {}
  return { title, why, fix, basis, exceptions: [...exceptions] }
}

const shown = (rule: Rule) => ({
  id: rule.id,
  kind: rule.kind,
  severity: rule.severity,
  basis: { kind: rule.basis.kind, clause: rule.basis.clause },
  wordings: { "zh-CN": worded(rule, "zh-CN"), en: worded(rule, "en") },
})

export const rulesRoutes = () =>
  subApp().openapi(list, (c) => c.json({ ruleset: rulesetVersion, items: rules.map(shown) }, 200))
