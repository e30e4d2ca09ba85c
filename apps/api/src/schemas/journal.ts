import * as z from "zod"
import type { Limits } from "../limits.ts"
import { listQuery } from "./query.ts"

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const chain = z
  .string()
  .regex(/^\d{2}$/)
  .meta({
    description: "省级代码的前两位，00 为未知。The first two digits of the province; 00: not known.",
    example: "53",
  })

const entrySchema = z
  .strictObject({
    chain,
    number: z.int().min(1),
    hash: sha256,
    previousHash: sha256.nullable(),
    at: z.iso.datetime(),
    actor: z.string().nullable().optional().meta({ description: "仅凭令牌可见。Shown to holders of a token." }),
    act: z.string().meta({ example: "published" }),
    subject: z.string(),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).readonly(),
  })
  .readonly()
  .meta({ id: "JournalEntry", description: "One act. Each entry of a chain names the hash of the one before." })

export const journalPageSchema = z
  .strictObject({ items: z.array(entrySchema).readonly(), nextCursor: z.string().nullable() })
  .readonly()
  .meta({ id: "JournalPage" })

export const journalQuery = (limits: Limits) =>
  listQuery(limits)
    .pick({ limit: true, cursor: true })
    .extend({
      chain: chain.optional(),
      subject: z.string().min(1).max(100).optional().meta({ description: "如报告的 id。Such as a report's id." }),
    })

export const checkpointSchema = z
  .strictObject({
    schema: z.literal("gouji/checkpoint@1"),
    at: z.iso.datetime(),
    entries: z.int().min(0),
    heads: z.array(z.strictObject({ chain: z.string(), number: z.int().min(1), hash: sha256 }).readonly()).readonly(),
    key: sha256.meta({ description: "公钥（DER）的 SHA-256。SHA-256 of the public key in DER." }),
    signature: z.string().meta({ description: "Ed25519, Base64" }),
  })
  .readonly()
  .meta({
    id: "Checkpoint",
    description: "The heads of all chains, signed over the canonical JSON (RFC 8785) of everything but the signature.",
  })
