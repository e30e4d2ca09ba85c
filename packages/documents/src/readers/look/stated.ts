import type { Said } from "../css/page-styles.ts"
import { type Declaration, declarationOf } from "../css/style-rules.ts"
import { isRaisedBy } from "../flow/dresser.ts"
import { colourOf, transparent } from "./colours.ts"

/** What is said of the look of one element. What is not, or is said to be as around it, comes from there. */
export interface Stated {
  /** `null`: one that cannot be told. */
  readonly colour?: string | null | undefined
  readonly ground?: string | null | undefined
  readonly raised?: boolean
  /** Moved up or down, which counts where it keeps its place in the line. */
  readonly moved?: boolean
  readonly relative?: boolean
  readonly struck?: boolean
  readonly sizeless?: boolean | undefined
  /** It takes its place, and is not seen. */
  readonly invisible?: boolean | undefined
  readonly clear?: boolean
  /** Out of the line: what it is moved by counts from elsewhere, and it leaves no gap. */
  readonly apart?: boolean
  /** Moved off the screen to where nobody can scroll, if it can be moved. */
  readonly offLeft?: boolean
  readonly offTop?: boolean
  /** Its lines begin off the screen. */
  readonly offIndent?: boolean
  /** Cut to nothing, if it is out of the line. */
  readonly clipped?: boolean
  /** Cut to nothing, wherever it stands. */
  readonly shapeless?: boolean
  /** Of no height; seen all the same, unless what stands out is cut off. */
  readonly flat?: boolean
  readonly low?: boolean
  readonly cut?: boolean
  /** Left out of the page. */
  readonly gone?: boolean
  readonly hiddenByWord?: boolean
  /** It has figures before or behind it that are not in its text: which, the style says. */
  readonly besides?: string
}

const asAround = /^(?:inherit|unset|revert|revert-layer)$/

/** Half points of a length, as far as it has one. */
function halfPoints(value: string): number {
  const [, number, unit = ""] = /^(-?\d*\.?\d+)(pt|px|em|rem|%|mm|cm|in)?$/.exec(value) ?? []
  const points = { pt: 1, px: 0.75, em: 12, rem: 12, "%": 0.12, mm: 2.83, cm: 28.3, in: 72 }[unit]
  return number === undefined ? 0 : Number(number) * (points ?? 0) * 2
}

const isRaised = (value: string) => /^su(?:per|b)$/.test(value) || isRaisedBy(halfPoints(value))

/** A size of text that nobody reads; `undefined` where it hangs on the size around it. */
function isSizeless(value: string): boolean | undefined {
  const [, number, unit = ""] = /^(\d*\.?\d+)(px|pt|em|rem|%|)?$/.exec(value) ?? []
  if (number === undefined) return asAround.test(value) || /^(?:larger|smaller)$/.test(value) ? undefined : false
  if (Number(number) === 0) return true
  return unit === "em" || unit === "%" ? undefined : unit !== "rem" && Number(number) <= 1
}

const pixels = { px: 1, pt: 4 / 3, em: 16, rem: 16, vw: 10, vh: 10 } as const
/** Further to the left or above than any screen's text reaches. */
const farOff = 900

/** Whether a length moves something off the screen to the left, or above it. What is moved elsewhere can be scrolled to. */
function isOff(value: string): boolean {
  const [, number, unit] = /^-(\d*\.?\d+)(px|pt|em|rem|vw|vh)$/.exec(value) ?? []
  return number !== undefined && Number(number) * pixels[unit as keyof typeof pixels] >= farOff
}

/** A rectangle, or a shape, without anything in it. */
const isNothing = (value: string) =>
  /^rect\(\s*(?:[01](?:px)?[\s,]*){4}\)$/.test(value) ||
  /^inset\(\s*(?:50|100)%\s*\)$|^circle\(\s*0(?:px|%)?\b/.test(value)

const isFlat = (value: string) => /^0+(?:\.0*)?(?:px|pt|em|rem|%)?$/.test(value) || value === "1px"

const placing = /^(?:none|repeat|scroll|fixed|local|left|right|top|bottom|center|cover|contain|auto|space|round)$/

function groundOf(value: string): Stated {
  if (asAround.test(value) || /^(?:none|initial)$/.test(value)) return { ground: undefined }
  const parts = value.split(/\s+(?![^(]*\))/)
  if (parts.some((part) => /^(?:url|image|[a-z-]*gradient)\(/.test(part))) return { ground: null }
  const colours = parts.map(colourOf).filter((colour) => colour !== null && !placing.test(colour))
  const ground =
    colours.length > 0 ? colours[0] : parts.some((part) => /^(?:#|[a-z-]+\()/.test(part)) ? null : undefined
  return { ground: ground === transparent ? undefined : ground }
}
const decoration = (value: string): Stated => ({ struck: value.includes("line-through") })

/** How each property changes what text says. Its values come in lower case. */
const ofProperty: Readonly<Record<string, (value: string) => Stated>> = {
  color: (value) => ({ colour: asAround.test(value) ? undefined : value === "initial" ? "#000000" : colourOf(value) }),
  background: groundOf,
  "background-color": groundOf,
  "background-image": (value) => (value === "none" ? {} : { ground: null }),
  "font-size": (value) => ({ sizeless: isSizeless(value) }),
  font: (value) => {
    const size = /(?:^|\s)(\d*\.?\d+(?:px|pt|em|rem|%)|0)(?=\s*\/|\s)/.exec(value)?.[1]
    return size === undefined ? {} : { sizeless: isSizeless(size) }
  },
  "text-decoration": decoration,
  "text-decoration-line": decoration,
  "vertical-align": (value) => (/^[a-z-]*(?:top|bottom|middle)$/.test(value) ? {} : { raised: isRaised(value) }),
  "mso-text-raise": (value) => (isRaised(value) ? { raised: true } : {}),
  position: (value) => ({ relative: value === "relative", apart: /^(?:absolute|fixed)$/.test(value) }),
  top: (value) => ({ moved: isRaised(value), offTop: isOff(value) }),
  left: (value) => ({ offLeft: isOff(value) }),
  "text-indent": (value) => ({ offIndent: isOff(value) }),
  clip: (value) => ({ clipped: isNothing(value) }),
  "clip-path": (value) => ({ shapeless: isNothing(value) }),
  height: (value) => ({ flat: isFlat(value) }),
  "max-height": (value) => ({ low: isFlat(value) }),
  overflow: (value) => ({ cut: /^(?:hidden|clip)\b/.test(value) }),
  bottom: (value) => (isRaised(value) ? { moved: true } : {}),
  display: (value) => ({ gone: value === "none" }),
  visibility: (value) => ({ invisible: asAround.test(value) ? undefined : /^(?:hidden|collapse)$/.test(value) }),
  opacity: (value) => ({ clear: /^0*(?:\.0*)?%?$/.test(value) }),
  "mso-hide": (value) => ({ hiddenByWord: value === "all" }),
}

function said(declarations: readonly Declaration[]): Said<Stated> | null {
  const parts = { plainly: [] as Stated[], above: [] as Stated[] }
  for (const { property, value, isImportant } of declarations) {
    const stated = Object.hasOwn(ofProperty, property) ? ofProperty[property]?.(value) : undefined
    if (stated) parts[isImportant ? "above" : "plainly"].push(stated)
  }
  const { plainly, above } = parts
  const joined = (all: readonly Stated[]): Stated | null => (all.length > 0 ? Object.assign({}, ...all) : null)
  return plainly.length + above.length > 0 ? { plainly: joined(plainly), above: joined(above) } : null
}

/** Text that a style puts beside an element's own, where it may hold a figure. */
function saidBeside(declarations: readonly Declaration[]): Said<Stated> | null {
  const content = declarations.findLast(({ property }) => property === "content")
  if (!content) return null
  const stated = { besides: content.value }
  return content.isImportant ? { plainly: null, above: stated } : { plainly: stated, above: null }
}

/** What the declarations of a rule say of an element, or of what stands beside its text. */
export const understand = (declarations: readonly Declaration[], isBeside: boolean) =>
  isBeside ? saidBeside(declarations) : said(declarations)

/** What an element's own style says. */
export function saidInStyle(style: string): Said<Stated> | null {
  return said(style.split(";").flatMap((text) => declarationOf(text.trim()) ?? []))
}
