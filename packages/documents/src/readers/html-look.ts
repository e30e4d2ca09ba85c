import { type Dress, Dresser, isFigurePiece, plainDress, unsure } from "./flow/dresser.ts"
import { attribute, type Element } from "./html-text.ts"

/** How text on a page looks, as far as that changes what it says. */
export interface HtmlLook extends Dress {
  readonly white: boolean
  /** Of no size, so that nothing of it is seen. */
  readonly sizeless: boolean
  /** On a ground that is not white. */
  readonly shaded: boolean
}

/** What a style says; what it does not say comes from around it. */
type Stated = Partial<HtmlLook>

export const plainLook: HtmlLook = { ...plainDress, white: false, sizeless: false, shaded: false }

const ofTag: Readonly<Record<string, Stated>> = {
  s: { struck: true },
  strike: { struck: true },
  del: { struck: true },
  sup: { raised: true },
  sub: { raised: true },
}
const isWhite = /^(?:white|#fff|#ffffff|rgba?\(\s*255\s*,\s*255\s*,\s*255\s*(?:,\s*1\s*)?\))$/i
const noGround = /^(?:transparent|none|initial|inherit|unset)$/i
const isGround = (value: string) => !isWhite.test(value) && !noGround.test(value)
/** Sums up what a style may say, so that the most are not taken apart. */
const telling = /line-through|vertical-align\s*:\s*(?:su[pb]|baseline)|color|background|font-size/i

const ofProperty: Readonly<Record<string, (value: string) => Stated>> = {
  color: (value) => ({ white: isWhite.test(value) }),
  background: (value) => ({ shaded: isGround(value.split(/\s+(?![^(]*\))/)[0] ?? "") }),
  "background-color": (value) => ({ shaded: isGround(value) }),
  "font-size": (value) => ({ sizeless: /^0+(?:\.0+)?(?:px|pt|em|rem|%)?$/.test(value) }),
  "text-decoration": (value) => (value.includes("line-through") ? { struck: true } : {}),
  "text-decoration-line": (value) => (value.includes("line-through") ? { struck: true } : {}),
  "vertical-align": (value) =>
    /^su(?:per|b)$/.test(value) ? { raised: true } : value === "baseline" ? { raised: false } : {},
}

function stated(style: string): Stated {
  const all: Stated = {}
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":")
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/i, "")
      .trim()
    if (Object.hasOwn(ofProperty, property)) Object.assign(all, ofProperty[property]?.(value.toLowerCase()))
  }
  return all
}

/** The looks on a page. Its elements share few styles, so each is read once. */
export class HtmlLooks {
  readonly #stated = new Map<string, Stated | null>()

  of(element: Element, outer: HtmlLook): HtmlLook {
    const tag = Object.hasOwn(ofTag, element.tagName) ? ofTag[element.tagName] : undefined
    if (element.attrs.length === 0) return tag ? { ...outer, ...tag } : outer
    const style = attribute(element, "style")
    const own = style === undefined ? null : this.#ofStyle(style)
    const [colour, ground] = [attribute(element, "color"), attribute(element, "bgcolor")]
    if (!tag && !own && colour === undefined && ground === undefined) return outer
    return {
      ...outer,
      ...tag,
      ...(colour === undefined ? {} : { white: isWhite.test(colour) }),
      ...(ground === undefined ? {} : { shaded: isGround(ground) }),
      ...own,
    }
  }

  #ofStyle(style: string): Stated | null {
    const known = this.#stated.get(style)
    if (known !== undefined) return known
    const own = telling.test(style) ? stated(style) : null
    this.#stated.set(style, own)
    return own
  }
}

/** Text of a cell or a line, whose pieces look in their own ways. */
export class HtmlLine {
  readonly #parts: string[] = []
  readonly #dresser = new Dresser()

  add(text: string, look: HtmlLook): void {
    const isUnsure = (look.sizeless || (look.white && !look.shaded)) && isFigurePiece(text)
    this.#parts.push(isUnsure ? unsure : this.#dresser.add(text, look))
  }

  get text(): string {
    return this.#parts.join("")
  }
}
