import { type Token, Tokenizer, TokenizerMode } from "parse5"

/*
 * Signs that a state of the tokenizer does nothing with but add them to what it is reading. None of them is among those
 * that the input is changed at (CR, LF behind it) or complained of (controls, surrogates, noncharacters).
 */
const inText = /[!-%'-;=-~\u00a0-\ud7ff\ue000-\ufdcf]*/y
const inRawText = /[!-;=-~\u00a0-\ud7ff\ue000-\ufdcf]*/y
const inValue = /[\t\n !#-%'-~\u00a0-\ud7ff\ue000-\ufdcf]*/y
const inSingleValue = /[\t\n -%(-~\u00a0-\ud7ff\ue000-\ufdcf]*/y
const inBareValue = /[!#$%(-;?-_a-~\u00a0-\ud7ff\ue000-\ufdcf]+/y
const inComment = /[\t\n -,.-;=-~\u00a0-\ud7ff\ue000-\ufdcf]*/y

/*
 * Tags of which every state of the tokenizer would say the same: names and values of the signs above, each value behind its
 * name and parted from what follows. Anything else, such as a reference, a name given twice or a tag that is cut, goes the
 * longer way.
 */
const name = "[a-z][a-z\\d:_-]*"
const value = `"${inValue.source}"|'${inSingleValue.source}'|${inBareValue.source}`
const startTag = new RegExp(`(${name})((?:[\\t\\n ]+${name}(?:=(?:${value}))?){0,64})[\\t\\n ]*(/?)>`, "iy")
const endTag = new RegExp(`(${name})[\\t\\n ]*>`, "iy")
const attributes = new RegExp(`(${name})(?:=(${value}))?(?=[\\t\\n ]|$)`, "gi")

const isLetter = (cp: number) => (cp | 0x20) >= 0x61 && (cp | 0x20) <= 0x7a

type Attributes = Token.TagToken["attrs"]

/** What a tag says by its wording alone. */
interface Tag {
  readonly tagName: string
  readonly attrs: Attributes
  readonly selfClosing: boolean
}

/** A string of its own, as the tokenizer makes them: a slice would keep the whole page for as long as it is kept. */
const ownText = (slice: string) => (slice.length < 13 ? slice : ` ${slice}`.slice(1))

/** The attributes of a tag as they are written; `null` where one is given twice. */
function attributesIn(text: string): Attributes | null {
  const all = Array.from(text.matchAll(attributes), ([, written = "", given = ""]) => ({
    name: written.toLowerCase(),
    value: ownText(/^["']/.test(given) ? given.slice(1, -1) : given),
  }))
  return new Set(all.map((one) => one.name)).size === all.length ? all : null
}

/** A tag by what a pattern finds in it; `null` where it is to be taken sign by sign. */
function tagOf(found: RegExpExecArray | null): Tag | null {
  const [, tagName, written = "", slash] = found ?? []
  const attrs = attributesIn(written)
  return tagName === undefined || !attrs ? null : { tagName: tagName.toLowerCase(), attrs, selfClosing: slash === "/" }
}

/**
 * parse5's tokenizer, which looks at a page sign by sign, with a shorter way over long runs of signs that it would only
 * add to a text, a value or a comment: half of the time of reading a page goes there. Its outcome is the same, but for
 * the numbers of lines, which nobody here asks for. To be given a whole page at once.
 */
export class RunningTokenizer extends Tokenizer {
  /** Pages repeat their tags: each wording is taken apart once. */
  readonly #starts = new Map<string, Tag | null>()
  readonly #ends = new Map<string, Tag | null>()
  #hasForeign = false

  /** Takes what follows the sign that was just taken, as far as the pattern goes. */
  #run(pattern: RegExp): void {
    const { preprocessor } = this
    // Where the last sign ended no run, it went elsewhere: to a new state, or through a character reference.
    if (this.runEnd !== preprocessor.pos + 1) return
    pattern.lastIndex = this.runEnd
    pattern.test(preprocessor.html)
    if (pattern.lastIndex <= this.runEnd) return
    this.runEnd = pattern.lastIndex
    preprocessor.pos = pattern.lastIndex - 1
  }

  /** The tag whose name begins here, taken to its end; `null` where it is to be taken sign by sign. */
  #take(pattern: RegExp, known: Map<string, Tag | null>): Tag | null {
    const { html, pos } = this.preprocessor
    let end = html.indexOf(">", pos)
    if (end < 0) return null
    const text = html.slice(pos, end)
    let tag = known.get(text)
    if (tag === undefined) {
      pattern.lastIndex = pos
      tag = tagOf(pattern.exec(html))
      const last = pattern.lastIndex - 1
      // A sign like that of its end may stand in a value: then this is not all that it says.
      if (!tag || last === end) known.set(text, tag)
      else end = last
    }
    if (tag) this.preprocessor.pos = end
    return tag
  }

  /** The parser changes attributes of what is not HTML, and gives those of some elements to others. */
  #attributesFor({ tagName, attrs }: Tag): Attributes {
    this.#hasForeign ||= tagName === "svg" || tagName === "math"
    const isChanged = this.#hasForeign || tagName === "html" || tagName === "body"
    return isChanged ? attrs.map((one) => ({ ...one })) : attrs
  }

  override _stateTagOpen(cp: number): void {
    const { pos } = this.preprocessor
    const tag = isLetter(cp) ? this.#take(startTag, this.#starts) : null
    if (tag) {
      this._createStartTagToken()
      const token = this.currentToken as Token.TagToken
      token.tagName = tag.tagName
      token.attrs = this.#attributesFor(tag)
      token.selfClosing = tag.selfClosing
      this.state = TokenizerMode.DATA
      this.emitCurrentTagToken()
    } else {
      this.#hasForeign ||= /^(?:svg|math)/i.test(this.preprocessor.html.slice(pos, pos + 4))
      super._stateTagOpen(cp)
    }
  }

  override _stateEndTagOpen(cp: number): void {
    const tag = isLetter(cp) ? this.#take(endTag, this.#ends) : null
    if (tag) {
      this._createEndTagToken()
      const token = this.currentToken as Token.TagToken
      token.tagName = tag.tagName
      this.state = TokenizerMode.DATA
      this.emitCurrentTagToken()
    } else super._stateEndTagOpen(cp)
  }

  override _stateData(cp: number): void {
    super._stateData(cp)
    if (cp > 0x20 && cp !== 0x3c && cp !== 0x26) this.#run(inText)
  }

  override _stateScriptData(cp: number): void {
    super._stateScriptData(cp)
    if (cp > 0x20 && cp !== 0x3c) this.#run(inRawText)
  }

  override _stateRawtext(cp: number): void {
    super._stateRawtext(cp)
    if (cp > 0x20 && cp !== 0x3c) this.#run(inRawText)
  }

  override _stateAttributeValueDoubleQuoted(cp: number): void {
    super._stateAttributeValueDoubleQuoted(cp)
    // Behind a CR, which comes as LF, an LF is none: the longer way knows.
    if (cp >= 0x20 && cp !== 0x22 && cp !== 0x26) this.#run(inValue)
  }

  override _stateAttributeValueSingleQuoted(cp: number): void {
    super._stateAttributeValueSingleQuoted(cp)
    if (cp >= 0x20 && cp !== 0x27 && cp !== 0x26) this.#run(inSingleValue)
  }

  override _stateComment(cp: number): void {
    super._stateComment(cp)
    if (cp >= 0x20 && cp !== 0x2d && cp !== 0x3c) this.#run(inComment)
  }
}
