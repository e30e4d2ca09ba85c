import { token } from "../testing/test-app.ts"
import { type Drawn, fromArchive } from "./request-of.ts"

const authority = { administrator: `Bearer ${token}`, impostor: "Bearer nobody", nobody: null }

const asText = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""))

/** Text as an address can carry it: half a character has no encoding. */
const encoded = (text: string) => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\ufffd"))

function bodyOf(body: Drawn["body"]): {
  readonly body?: FormData | string | Uint8Array<ArrayBuffer>
  readonly type?: string
} {
  if (body === null) return {}
  const { type, value } = body
  if (type !== "multipart/form-data") {
    return { type, body: value instanceof Uint8Array ? Uint8Array.from(value) : (JSON.stringify(value) ?? "") }
  }
  const form = new FormData()
  for (const [name, part] of Object.entries(value as object)) {
    const parts: unknown[] = Array.isArray(part) && part[0] instanceof Uint8Array ? part : [part]
    for (const one of parts) {
      if (one instanceof Uint8Array) form.append(name, new File([Uint8Array.from(one)], "年报.html"))
      else form.append(name, asText(one))
    }
  }
  return { body: form }
}

/** A drawn request to a route, as it goes over the line. */
export function requestTo(method: string, route: string, drawn: Drawn, ids: readonly string[]): Request {
  const id = ids[drawn.pick % Math.max(1, ids.length)] ?? "none"
  const text = (value: unknown) => (value === fromArchive ? id : asText(value))
  const path = route.replaceAll(/\{(\w+)\}/g, (_, name: string) => encoded(text(drawn.path[name])))
  const query = Object.entries(drawn.query).map(([name, value]) => `${name}=${encoded(text(value))}`)
  const headers = new Headers()
  for (const [name, value] of Object.entries(drawn.headers)) {
    // What no header can carry cannot be sent.
    headers.set(name, text(value).replace(/[^\x20-\x7e]/g, "?"))
  }
  const authorization = authority[drawn.who]
  if (authorization !== null) headers.set("Authorization", authorization)
  const { body, type } = method === "get" ? {} : bodyOf(drawn.body)
  if (type !== undefined) headers.set("Content-Type", type)
  return new Request(`http://localhost${path}${query.length === 0 ? "" : `?${query.join("&")}`}`, {
    method: method.toUpperCase(),
    headers,
    ...(body !== undefined && { body }),
  })
}
