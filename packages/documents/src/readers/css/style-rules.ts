import { type CSSToken, TokenType, tokenizer } from "@csstools/css-tokenizer"
import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"
import { isOnScreen } from "./media.ts"

export interface Declaration {
  /** In lower case. */
  readonly property: string
  /** In lower case, without what makes it important. */
  readonly value: string
  readonly isImportant: boolean
}

/** A rule as it stands in a sheet: rules within it are told as rules of their own. */
export interface StyleRule {
  readonly selectors: string
  readonly declarations: readonly Declaration[]
}

/** What a pair of braces holds: declarations of a rule, rules, or what no screen shows. */
type Frame =
  | { readonly kind: "rule"; readonly selectors: string; readonly declarations: Declaration[] }
  | { readonly kind: "group" | "skipped" }

const escaped = /\\(?:([\da-f]{1,6})[ \t\r\n\f]?|([^\da-f\r\n\f]))/gi
const unescaped = (text: string) =>
  text.includes("\\")
    ? text.replace(escaped, (_, hex: string | undefined, sign: string | undefined) =>
        hex === undefined ? (sign ?? "") : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
      )
    : text

/** A declaration as it is written; `null` for what is none. */
export function declarationOf(text: string): Declaration | null {
  const colon = text.indexOf(":")
  if (colon < 1) return null
  const said = unescaped(text.slice(colon + 1)).toLowerCase()
  const value = said.replace(/!\s*important\s*$/, "").trim()
  return {
    property: unescaped(text.slice(0, colon)).trim().toLowerCase(),
    value,
    isImportant: value.length < said.trim().length,
  }
}

const groups = /^@(?:media|supports|layer|container|scope|starting-style)\b/i
/** What is written for a browser that lacks something. */
const forOthers = /^@(?:supports\s+not\b|container\b|starting-style\b)/i

/** What rules within rules may come to: each level may say what is around it many times. */
const longestSelector = 100_000
/** Faults of one sheet, each of which costs as much as a hundred sound signs. */
const mostFaults = 10_000

/** A selector within a rule, as if it stood alone. */
function within(outer: string, inner: string): string {
  const times = inner.split("&").length - 1
  if (times * outer.length > longestSelector) throw new Failure("markup-too-complex")
  return times > 0 ? inner.replaceAll("&", `:is(${outer})`) : `:is(${outer}) ${inner}`
}

function frameOf(prelude: string, around: Frame | undefined): Frame {
  if (around?.kind === "skipped") return around
  if (prelude.startsWith("@")) {
    if (!groups.test(prelude) || forOthers.test(prelude)) return { kind: "skipped" }
    const media = /^@media\b/i.exec(prelude)
    if (media && !isOnScreen(prelude.slice(media[0].length))) return { kind: "skipped" }
    // A condition within a rule holds more declarations of that rule.
    return around?.kind === "rule" ? { ...around, declarations: [] } : { kind: "group" }
  }
  const selectors = around?.kind === "rule" ? within(around.selectors, prelude) : prelude
  return { kind: "rule", selectors, declarations: [] }
}

const opens = new Set<string>([TokenType.OpenParen, TokenType.OpenSquare, TokenType.Function])
const closes = new Set<string>([TokenType.CloseParen, TokenType.CloseSquare])
const noText = new Set<string>([TokenType.Comment, TokenType.CDO, TokenType.CDC])

/** The rules of a sheet that a screen shows, in their order. Of a sheet that is damaged, what a browser makes of it. */
export function styleRules(css: string): readonly StyleRule[] {
  const rules: StyleRule[] = []
  const frames: Frame[] = []
  let text = ""
  let brackets = 0
  const declare = () => {
    const frame = frames.at(-1)
    const declaration = frame?.kind === "rule" ? declarationOf(text.trim()) : null
    if (frame?.kind === "rule" && declaration) frame.declarations.push(declaration)
    text = ""
  }
  const close = () => {
    declare()
    const frame = frames.pop()
    if (frame?.kind === "rule" && frame.declarations.length > 0) rules.push(frame)
  }
  const take = ([type, written]: CSSToken) => {
    if (noText.has(type)) text += type === TokenType.Comment ? "" : " "
    else if (type === TokenType.OpenCurly && brackets === 0) {
      frames.push(frameOf(text.trim(), frames.at(-1)))
      if (frames.length > limits.depth) throw new Failure("markup-too-complex")
      text = ""
    } else if (type === TokenType.CloseCurly && brackets === 0 && frames.length > 0) close()
    else if (type === TokenType.Semicolon && brackets === 0) declare()
    else {
      if (opens.has(type)) brackets += 1
      else if (closes.has(type)) brackets = Math.max(0, brackets - 1)
      text += written
    }
  }
  let faults = 0
  const onParseError = () => {
    faults += 1
    if (faults > mostFaults) throw new Failure("markup-too-complex")
  }
  const tokens = tokenizer({ css }, { onParseError })
  for (let token = tokens.nextToken(); token[0] !== TokenType.EOF; token = tokens.nextToken()) take(token)
  while (frames.length > 0) close()
  return rules
}
