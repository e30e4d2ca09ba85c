import { Failure } from "@gouji/core"
import { createRoute } from "@hono/zod-openapi"
import { actorOf } from "../access/require-administrator.ts"
import type { Ports } from "../ports.ts"
import { noQuery } from "../schemas/query.ts"
import { newSuccessionSchema, successionAnswerSchema } from "../schemas/successions.ts"
import { administration, administrationFailures, body, bodyFailures } from "./accounts/declare.ts"
import { readJsonBody } from "./json-body.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

const example = {
  kind: "merged" as const,
  from: ["编号甲", "编号乙"],
  to: ["编号丙"],
  day: "2019-03-01",
}

const create = (ports: Ports) =>
  createRoute({
    ...administration(ports),
    method: "post",
    path: "/api/v1/agencies/successions",
    tags: ["archive"],
    summary: "登记机关的合并、拆分",
    description: [
      "Writes down that agencies became one, or that one became several, from a day on. The names of those that were merged away",
      "end the day before. Said again, kind and day are replaced; names that have ended stay as they are.",
    ].join(" "),
    request: { query: noQuery, body: body(newSuccessionSchema, example) },
    responses: {
      200: json(successionAnswerSchema, "All agencies that it is about, as they are now."),
      ...problems("agency-invalid", "not-found", ...administrationFailures, ...bodyFailures),
    },
  })

export function successionsRoutes(ports: Ports) {
  const { register } = ports.archive
  const detailsOf = async (id: string) => {
    const agency = await register.find(id)
    if (agency === null) throw new Failure("not-found")
    return agency
  }
  return subApp().openapi(create(ports), async (c) => {
    const { kind, day, from, to } = await readJsonBody(c, newSuccessionSchema)
    // An agency that is named twice would be in the journal twice.
    const reform = { kind, day, from: [...new Set(from)], to: [...new Set(to)] }
    await register.succeed(reform, { at: ports.now().toISOString(), actor: actorOf(c) })
    const agencies = await Promise.all([...new Set([...from, ...to])].map(detailsOf))
    c.header("Cache-Control", "no-store")
    return c.json({ agencies }, 200)
  })
}
