import { isIP } from "node:net"
import * as z from "zod"

/** The form a value has, as it is shown to whoever wrote another: signs, no sentence. */
export const formOf = (schema: z.ZodType): string => String(schema.meta()?.form ?? "")

const stated = (form: string) => ({ form })

export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^(?:0|[1-9]\d{0,9})$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .meta(stated(`${min}…${max}`))

export const onOrOff = z
  .enum(["0", "1"])
  .transform((text) => text === "1")
  .meta(stated("0 | 1"))

/** A path, an address: anything on one line. */
export const line = (form: string) =>
  z
    .string()
    .regex(/^[^\p{Cc}]+$/u)
    .meta(stated(form))

const parts = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")

export const paths = z.string().transform(parts).meta(stated("path,path"))

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text
}

export const origin = z.string().refine(isOrigin).meta(stated("https://example.cn"))

/** Where an OpenID provider describes itself: with TLS, or on this very machine. */
function isIssuer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || url.search !== "" || url.hash !== "" || url.username !== "") return false
  return (
    url.protocol === "https:" || (url.protocol === "http:" && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname))
  )
}

export const issuer = z.string().refine(isIssuer).meta(stated("https://id.example.cn"))

function isRange(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/")
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32))
}

export const addressRanges = z
  .string()
  .transform(parts)
  .pipe(z.array(z.string().refine(isRange)))
  .meta(stated("10.0.0.0/8,::1"))

export const databaseUrl = z
  .string()
  .refine((text) => URL.canParse(text) && /^postgres(?:ql)?:$/.test(new URL(text).protocol))
  .meta(stated("postgres://user@host/database"))

export const secret = z
  .string()
  .regex(/^[\w~+/.-]{16,200}=*$/)
  .meta(stated("[A-Za-z0-9_~+/.-]{16,200}"))
