import { Failure } from "@gouji/core"

/** A part of a message: the values of its headers, and its body as it was before it was made fit for mail. */
export interface MessagePart {
  /** A header by its name in lower case, without its parameters; empty where there is none. */
  readonly header: (name: string) => string
  readonly bytes: () => Uint8Array
}

/** A message is read byte for byte: each becomes the character of its number. */
const toBinary = (bytes: Uint8Array) => {
  let text = ""
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}
const toBytes = (binary: string) => Uint8Array.from(binary, (character) => character.charCodeAt(0))

function decoded(body: string, encoding: string): Uint8Array {
  if (encoding === "base64") {
    try {
      return toBytes(atob(body.replace(/\s+/g, "")))
    } catch (cause) {
      throw new Failure("file-damaged", {}, { cause })
    }
  }
  if (encoding !== "quoted-printable") return toBytes(body)
  // A line may be broken anywhere behind an equals sign; blanks at its end were added on the way.
  const joined = body.replace(/[ \t]+(?=\r?\n)/g, "").replace(/=\r?\n/g, "")
  if (/=(?![\dA-F]{2})/i.test(joined)) throw new Failure("file-damaged")
  return toBytes(joined.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))
}

function headersOf(head: string): ReadonlyMap<string, string> {
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const colon = line.indexOf(":")
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
    }),
  )
}

function partOf(source: string): MessagePart & { readonly boundary: string | null; readonly body: string } {
  const end = /\r?\n\r?\n/.exec(source)
  const headers = headersOf(source.slice(0, end?.index ?? source.length))
  const body = end ? source.slice(end.index + end[0].length) : ""
  const whole = (name: string) => headers.get(name) ?? ""
  const header = (name: string) => (whole(name).split(";")[0] ?? "").trim().toLowerCase()
  return {
    header,
    bytes: () => decoded(body, header("content-transfer-encoding")),
    boundary: /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(whole("content-type"))?.slice(1).find(Boolean) ?? null,
    body,
  }
}

/** The parts of a message in their order. Throws `truncated` where the mark of its end is missing. */
export function messageParts(bytes: Uint8Array): readonly MessagePart[] {
  const message = partOf(toBinary(bytes))
  const { boundary } = message
  if (boundary === null) return [message]
  const pieces = `\r\n${message.body}`.split(`\n--${boundary}`)
  const end = pieces.findIndex((piece, index) => index > 0 && piece.startsWith("--"))
  if (end < 0) throw new Failure("truncated")
  // What stands before the first mark is a word to programs that know no such messages.
  return pieces.slice(1, end).map((piece) => partOf(piece.replace(/^[ \t]*\r?\n/, "").replace(/\r$/, "")))
}
