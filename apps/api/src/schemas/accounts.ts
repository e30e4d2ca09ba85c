import { roles } from "@gouji/store"
import * as z from "zod"

const instant = z.iso.datetime()
const power = { role: z.enum(roles), agencyId: z.string().nullable(), division: z.string().nullable() }

export const personSchema = z
  .strictObject({ id: z.string(), name: z.string(), ...power })
  .readonly()
  .meta({ id: "Person", description: "Who asks, and what they may do." })

export const sessionSchema = z
  .strictObject({
    person: personSchema,
    until: instant.meta({ description: "Ends then, or an hour after its last use." }),
  })
  .readonly()
  .meta({ id: "Session" })

export const accountSchema = z
  .strictObject({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    ...power,
    version: z.int().min(1),
    madeAt: instant,
    disabledAt: instant.nullable(),
    hasPassword: z.boolean(),
    subject: z.strictObject({ issuer: z.string(), sub: z.string() }).readonly().nullable(),
  })
  .readonly()
  .meta({ id: "Account", description: "A person who signs in." })

const page = <S extends z.ZodType>(item: S) =>
  z.strictObject({ items: z.array(item).readonly(), nextCursor: z.string().nullable() }).readonly()

export const accountPageSchema = page(accountSchema).meta({ id: "AccountPage" })

export const tokenSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    ...power,
    madeAt: instant,
    madeBy: z.string(),
    expiresAt: instant,
    revokedAt: instant.nullable(),
    usedOn: z.iso.date().nullable().meta({ description: "The day (UTC) of its last use." }),
  })
  .readonly()
  .meta({ id: "AccessToken", description: "A token for a program; the token itself is shown once and kept nowhere." })

export const tokenPageSchema = page(tokenSchema).meta({ id: "AccessTokenPage" })

export const newTokenAnswerSchema = z
  .strictObject({ token: z.string().meta({ description: "Shown this once." }), about: tokenSchema })
  .readonly()
  .meta({ id: "NewAccessToken" })
