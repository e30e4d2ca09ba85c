import { Failure } from "@gouji/core"
import type { Document } from "../../document.ts"
import { Changes } from "../flow/changes.ts"
import { RichText } from "./rich-text.ts"
import { Tokens } from "./tokens.ts"

/** Line ends, and the zero that some programs put behind the last group. */
const isPadding = (bytes: Uint8Array) =>
  bytes.every((byte) => byte === 0 || byte === 0x1a || (byte >= 9 && byte <= 0x20))

/** Reads rich text. Throws `truncated` where groups are left open, `file-damaged` where there is text behind the last. */
export function readRtf(bytes: Uint8Array): Document {
  const tokens = new Tokens(bytes)
  const changes = new Changes()
  const rich = new RichText(changes)
  do {
    tokens.doubleByte = rich.doubleByte
    const token = tokens.next()
    if (token.kind === "end") throw new Failure("truncated")
    if (token.kind === "open") rich.open()
    else if (token.kind === "close") rich.close()
    else if (token.kind === "byte") rich.byte(token.byte)
    else if (token.kind === "symbol") rich.symbol(token.name)
    else if (token.name === "bin") tokens.skip(token.value ?? 0)
    else rich.word(token)
  } while (rich.depth > 0)
  if (!isPadding(tokens.rest)) throw new Failure("file-damaged")
  const blocks = rich.end()
  return {
    mediaType: "application/rtf",
    blocks,
    about: { titles: [], published: null },
    properties: rich.properties,
    warnings: changes.warnings,
  }
}
