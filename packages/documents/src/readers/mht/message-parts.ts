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

interface Source extends MessagePart {
  /** What parts its own parts, where it has any. */
  readonly boundary: string | null
  readonly body: string
}

function partOf(source: string): Source {
  const end = /\r?\n\r?\n/.exec(source)
  const headers = headersOf(source.slice(0, end?.index ?? source.length))
  const body = end ? source.slice(end.index + end[0].length) : ""
  const whole = (name: string) => headers.get(name) ?? ""
  const header = (name: string) => (whole(name).split(";")[0] ?? "").trim().toLowerCase()
  const named = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(whole("content-type"))
  return {
    header,
    bytes: () => decoded(body, header("content-transfer-encoding")),
    boundary: named?.[1] ?? named?.[2] ?? null,
    body,
  }
}

const mostLevels = 5

function partsOf({ boundary, ...part }: Source, level: number): readonly MessagePart[] {
  if (boundary === null) return [part]
  if (level > mostLevels) throw new Failure("markup-too-complex")
  const pieces = `\r\n${part.body}`.split(`\n--${boundary}`)
  const end = pieces.findIndex((piece, index) => index > 0 && piece.startsWith("--"))
  if (end < 0) throw new Failure("truncated")
  // What stands before the first mark is a word to programs that know no such messages.
  return pieces
    .slice(1, end)
    .flatMap((piece) => partsOf(partOf(piece.replace(/^[ \t]*\r?\n/, "").replace(/\r$/, "")), level + 1))
}

/** The parts of a message in their order, those of its parts too. Throws `truncated` where the mark of an end is missing. */
export function messageParts(bytes: Uint8Array): readonly MessagePart[] {
  return partsOf(partOf(toBinary(bytes)), 0)
}
