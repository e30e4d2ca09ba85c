import { Tokenizer } from "parse5"

/*
 * Signs that a state of the tokenizer does nothing with but add them to what it is reading. None of them is among those
 * that the input is changed at (CR, LF behind it) or complained of (controls, surrogates, noncharacters).
 */
const inText = /[!-%'-;=-~\u00a0-\ud7ff\ue000-\ufdcf]*/y
const inRawText = /[!-;=-~\u00a0-\ud7ff\ue000-\ufdcf]*/y
const inValue = /[\t\n !#-%'-~\u00a0-\ud7ff\ue000-\ufdcf]*/y
const inSingleValue = /[\t\n -%(-~\u00a0-\ud7ff\ue000-\ufdcf]*/y
const inComment = /[\t\n -,.-;=-~\u00a0-\ud7ff\ue000-\ufdcf]*/y

/**
 * parse5's tokenizer, which looks at a page sign by sign, with a shorter way over long runs of signs that it would only
 * add to a text, a value or a comment: half of the time of reading a page goes there. Its outcome is the same, but for
 * the numbers of lines, which nobody here asks for. To be given a whole page at once.
 */
export class RunningTokenizer extends Tokenizer {
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
