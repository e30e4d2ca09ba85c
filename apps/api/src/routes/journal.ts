import { Failure } from "@gouji/core"
import { type Act, acts, type JournalEntry } from "@gouji/store"
import { createRoute } from "@hono/zod-openapi"
import { mayAsk } from "../access/require-administrator.ts"
import type { Ports } from "../ports.ts"
import { checkpointSchema, journalPageSchema, journalQuery } from "../schemas/journal.ts"
import { noQuery } from "../schemas/query.ts"
import { json, problems } from "./responses.ts"
import { subApp } from "./sub-app.ts"

/** What becomes of published reports is for everybody; who does what in the office is not. */
const forEverybody: ReadonlySet<string> = new Set(["published", "corrected", "withdrawn"])
const publicActs: readonly Act[] = acts.filter((act) => forEverybody.has(act))

const list = (ports: Ports) =>
  createRoute({
    method: "get",
    path: "/api/v1/journal",
    tags: ["archive"],
    summary: "日志：发布、更正、撤回；凭令牌可见全部",
    description: "The journal, chain by chain: publications, corrections, withdrawals; with the token, everything.",
    security: [{}, { token: [] }],
    request: { query: journalQuery(ports.limits) },
    responses: {
      200: json(journalPageSchema, "A page of entries, each chain from its beginning."),
      ...problems("bad-cursor", "unauthorised"),
    },
  })

const checkpoint = createRoute({
  method: "get",
  path: "/api/v1/checkpoint",
  tags: ["archive"],
  summary: "日志此刻的检查点，带签名，可另处保存",
  description: "A signed checkpoint of the journal as it is now, to be kept elsewhere and given to `gouji verify`.",
  request: { query: noQuery },
  responses: { 200: json(checkpointSchema, "The checkpoint."), ...problems("archive-unwritable") },
})

const publicKey = createRoute({
  method: "get",
  path: "/api/v1/checkpoint/public-key",
  tags: ["archive"],
  summary: "检查点的公钥",
  description: "The public key that checkpoints are signed with.",
  request: { query: noQuery },
  responses: {
    200: { description: "PEM.", content: { "application/x-pem-file": { schema: { type: "string" as const } } } },
    ...problems("archive-unwritable"),
  },
})

const withoutActor = ({ actor: _, ...entry }: JournalEntry) => entry

export const journalRoutes = (ports: Ports) =>
  subApp()
    .openapi(list(ports), async (c) => {
      const asked = await mayAsk(c, ports.identify)
      if (asked === "refused") throw new Failure("unauthorised")
      const { chain, subject, limit = ports.limits.page.default, cursor } = c.req.valid("query")
      const filter = {
        ...(chain === undefined ? {} : { chain }),
        ...(subject === undefined ? {} : { subject }),
        ...(asked === "administrator" ? {} : { acts: publicActs }),
      }
      const page = await ports.archive.journal.entries(filter, { limit, ...(cursor === undefined ? {} : { cursor }) })
      if (asked === "administrator") {
        c.header("Cache-Control", "no-store")
        return c.json(page, 200)
      }
      c.header("Vary", "Authorization, Cookie", { append: true })
      return c.json({ ...page, items: page.items.map(withoutActor) }, 200)
    })
    .openapi(checkpoint, async (c) => {
      c.header("Cache-Control", "no-store")
      const key = await ports.signingKey()
      return c.json(await ports.archive.journal.checkpoint(ports.now().toISOString(), key), 200)
    })
    .openapi(publicKey, async (c) => {
      const { publicPem } = await ports.signingKey()
      return c.body(publicPem, 200, { "Content-Type": "application/x-pem-file" })
    })
