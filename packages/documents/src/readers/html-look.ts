import type { PageStyles, Said } from "./css/page-styles.ts"
import { type Dress, Dresser, isFigurePiece, plainDress, unsure } from "./flow/dresser.ts"
import { attribute, breaksLine, type Element, isUnseenTag } from "./html-text.ts"
import { colourOf, isUnseenOn } from "./look/colours.ts"
import { type Stated, saidInStyle } from "./look/stated.ts"

/** How text on a page looks, as far as that changes what it says. */
export interface HtmlLook extends Dress {
  readonly colour: string | null
  readonly ground: string | null
  /** Of no size, so that nothing of it is seen. */
  readonly sizeless: boolean
  readonly clear: boolean
  /** Its place is kept, and nothing stands there. */
  readonly invisible: boolean
  /** Whether figures in it may not be seen. */
  readonly isFaint: boolean
}

export const plainLook: HtmlLook = {
  ...plainDress,
  colour: "#000000",
  ground: "#ffffff",
  sizeless: false,
  clear: false,
  invisible: false,
  isFaint: false,
}

const ofTag: Readonly<Record<string, Stated>> = {
  s: { struck: true },
  strike: { struck: true },
  del: { struck: true },
  sup: { raised: true },
  sub: { raised: true },
}
/** Sums up what a style may say, so that the most are not taken apart. */
const telling =
  /line-through|vertical-align\s*:\s*(?:su[pb]|baseline|-?\.?\d)|text-raise|position\s*:\s*relative|color|background|font(?:-size)?\s*:|display|visibility|opacity|mso-hide|\\|(?:indent|left|top)\s*:\s*-\d{2}|clip|height\s*:\s*[01](?![.\d])/i

/** What an element says of its own look beside its style; `null` where that is nothing. */
function inAttribute(name: string, value: string): Stated | null {
  switch (name) {
    case "color":
      return { colour: colourOf(value) }
    case "bgcolor":
      return { ground: colourOf(value) }
    case "hidden":
      return { gone: true }
    default:
      return null
  }
}

const isFlat = (own: Stated) => (own.flat === true || own.low === true) && own.cut === true

/** Whether an element is where nobody sees it, and leaves no gap where it stood. */
export const isOffScreen = (own: Stated | null) =>
  own?.apart === true && (own.offLeft || own.offTop || own.clipped || isFlat(own)) === true

/** Whether an element is left out of the page as it is shown. */
export const isGone = (own: Stated | null) =>
  own !== null && (own.gone === true || own.hiddenByWord === true || isOffScreen(own))

/** Whether figures in an element are not seen, or may not be, though it has its place. */
function isClear(own: Stated, element: Element): boolean {
  if (own.clear || own.shapeless || (own.relative && (own.offLeft || own.offTop))) return true
  // A line within others has no height or indent of its own.
  return (own.offIndent === true || isFlat(own)) && breaksLine(element)
}

function lookWithin(outer: HtmlLook, own: Stated, element: Element): HtmlLook {
  const isRaised = (own.raised || (own.relative && own.moved)) && !breaksLine(element)
  const look = {
    raised: outer.raised || Boolean(isRaised),
    struck: outer.struck || own.struck === true,
    colour: own.colour === undefined ? outer.colour : own.colour,
    ground: own.ground === undefined ? outer.ground : own.ground,
    sizeless: own.sizeless ?? outer.sizeless,
    clear: outer.clear || isClear(own, element),
    invisible: own.invisible ?? outer.invisible,
  }
  const isOuter = (Object.keys(look) as (keyof typeof look)[]).every((key) => look[key] === outer[key])
  if (isOuter) return outer
  return { ...look, isFaint: look.sizeless || look.clear || isUnseenOn(look.colour, look.ground) }
}

/** The looks on a page. Its elements share few styles, so each is read once. */
export class HtmlLooks {
  readonly #inStyle = new Map<string, Said<Stated> | null>()
  /** By what is around and what is said: most elements share both. */
  readonly #within = new Map<HtmlLook, Map<Stated, HtmlLook>>()
  readonly #ofAttributes = new Map<Element["attrs"], Stated | null>()
  readonly #ofElement = new Map<Element, Stated | null>()
  readonly #styles: PageStyles<Stated> | null

  /** @param styles - What the sheets of the page say; `null` where that changes nothing. */
  constructor(styles: PageStyles<Stated> | null) {
    this.#styles = styles
  }

  of(element: Element, outer: HtmlLook): HtmlLook {
    return this.within(outer, this.stated(element), element)
  }

  /** The look of an element of which this is said, within what is around it. */
  within(outer: HtmlLook, own: Stated | null, element: Element): HtmlLook {
    if (!own) return outer
    // Only this hangs on more than what is said.
    if (own.raised || own.moved || own.offIndent || own.cut) return lookWithin(outer, own, element)
    let known = this.#within.get(outer)
    if (!known) {
      known = new Map()
      this.#within.set(outer, known)
    }
    let look = known.get(own)
    if (!look) {
      look = lookWithin(outer, own, element)
      known.set(own, look)
    }
    return look
  }

  /** Whether a reader of the page would see no text of an element. */
  isUnseen(element: Element): boolean {
    return isUnseenTag(element) || isGone(this.stated(element))
  }

  /** Whether a style puts digits before or behind the text of an element. */
  addsFigures(element: Element): boolean {
    const besides = this.#styles ? this.stated(element)?.besides : undefined
    if (besides === undefined) return false
    const shown = besides.replace(/attr\(\s*([\w-]+)[^)]*\)/g, (_, name: string) => attribute(element, name) ?? "")
    return /\bcounters?\(|\d/.test(shown.replace(/\burl\([^)]*\)/g, ""))
  }

  /** What is said of an element itself. */
  stated(element: Element): Stated | null {
    const tag = Object.hasOwn(ofTag, element.tagName) ? (ofTag[element.tagName] ?? null) : null
    if (!this.#styles) {
      // Tags of one wording share their attributes.
      if (element.attrs.length === 0) return tag
      let stated = this.#ofAttributes.get(element.attrs)
      if (stated === undefined) {
        stated = this.#joined(tag, [], element)
        this.#ofAttributes.set(element.attrs, stated)
      }
      return stated
    }
    const known = this.#ofElement.get(element)
    if (known !== undefined) return known
    const own = this.#joined(tag, this.#styles.saidOf(element), element)
    this.#ofElement.set(element, own)
    return own
  }

  /** The cascade: what browsers say of a tag, attributes, the sheets, the element's own style; then the same of what is important. */
  #joined(tag: Stated | null, sheets: readonly Said<Stated>[], element: Element): Stated | null {
    let own: Said<Stated> | null = null
    let attributes: Stated | null = null
    for (const { name, value } of element.attrs) {
      if (name === "style") own = this.#ofStyle(value)
      else {
        const stated = inAttribute(name, value)
        if (stated) attributes = Object.assign(attributes ?? {}, stated)
      }
    }
    if (!attributes && sheets.length === 0) {
      if (!own) return tag
      // As it is, so that elements of one style share what is made of it.
      if (!tag && !own.above) return own.plainly
    }
    const all: Stated = { ...tag, ...attributes }
    for (const { plainly } of sheets) Object.assign(all, plainly)
    Object.assign(all, own?.plainly)
    for (const { above } of sheets) Object.assign(all, above)
    return Object.assign(all, own?.above)
  }

  #ofStyle(style: string): Said<Stated> | null {
    const known = this.#inStyle.get(style)
    if (known !== undefined) return known
    const own = telling.test(style) ? saidInStyle(style) : null
    this.#inStyle.set(style, own)
    return own
  }
}

/** Text of a cell or a line, whose pieces look in their own ways. */
export class HtmlLine {
  readonly #parts: string[] = []
  readonly #dresser = new Dresser()

  add(text: string, look: HtmlLook): void {
    // It keeps its place: what stands before it and behind does not come together.
    if (look.invisible) this.#parts.push(text === "" ? "" : " ")
    else this.#parts.push(look.isFaint && isFigurePiece(text) ? unsure : this.#dresser.add(text, look))
  }

  /** Something is shown here that is not in the text. */
  addUnsure(): void {
    this.#parts.push(unsure)
  }

  get text(): string {
    return this.#parts.join("")
  }
}
