import type { FailureCode } from "@gouji/core"
import * as z from "zod"
import { requireAdministrator } from "../../access/require-administrator.ts"
import type { Ports } from "../../ports.ts"

/** A token, or the cookie of whoever is signed in. */
export const secured = { tags: ["accounts"], security: [{ token: [] }, { session: [] }] }

/** For administrators alone. */
export const administration = ({ identify }: Ports) => ({ ...secured, middleware: requireAdministrator(identify) })

/** What a small JSON body may be refused for. */
export const bodyFailures = [
  "cross-site",
  "file-too-large",
  "json-invalid",
  "type-unsupported",
] as const satisfies readonly FailureCode[]

/** What administration may end in. */
export const administrationFailures = [
  "archive-busy",
  "archive-unwritable",
  "forbidden",
  "unauthorised",
] as const satisfies readonly FailureCode[]

/** A JSON body that the handler reads itself, when it knows who asks: a zod schema here would have it read before. */
export function body<S extends z.ZodType>(schema: S, example: z.input<S>) {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { io: "input" })
  return { required: true, content: { "application/json": { schema: shape as object, example } } }
}
