import { Failure, type FileProperties } from "@gouji/core"
import type { Block } from "../../document.ts"
import { limits } from "../../limits.ts"
import type { Changes } from "../flow/changes.ts"
import { Story } from "../flow/story.ts"
import { decodeBytes, isDoubleByte } from "./code-pages.ts"
import { Colours } from "./colours.ts"
import { characters, isTextBox, isUnseenGroup, symbols } from "./destinations.ts"
import { Fonts } from "./fonts.ts"
import { changed, type Group, type NameOf, outermost } from "./group.ts"
import { RowDefinition } from "./row-definition.ts"
import type { Word } from "./tokens.ts"

/** A sign in a cell that one program prints and another does not: beside a figure it would be its sign. */
const doubtful = "\ufffd"
const longestName = 200
const isName = (name: string): name is NameOf => name === "author" || name === "operator"

/** Follows the groups and words of rich text and makes blocks of them. */
export class RichText {
  readonly #changes: Changes
  readonly #fonts = new Fonts()
  readonly #colours = new Colours()
  readonly #groups: Group[] = []
  #group: Group = outermost
  #story: Story
  #row = new RowDefinition()
  #bytes: number[] = []
  /** Characters still to be passed over behind a `\u`. */
  #fallback = 0
  #isOptional = false
  #length = 0
  readonly #names: Record<NameOf, string> = { author: "", operator: "" }

  constructor(changes: Changes) {
    this.#changes = changes
    this.#story = new Story(changes)
  }

  get depth(): number {
    return this.#groups.length
  }

  /** Whether text is in a code page that writes a character in two bytes. */
  get doubleByte(): boolean {
    return isDoubleByte(this.#fonts.pageOf(this.#group))
  }

  open(): void {
    this.#flush()
    this.#fallback = 0
    if (this.#groups.length >= limits.depth) throw new Failure("markup-too-complex")
    this.#groups.push(this.#group)
    this.#group = { ...this.#group, onEnd: null }
  }

  close(): void {
    this.#flush()
    this.#fallback = 0
    this.#isOptional = false
    const outer = this.#groups.pop()
    if (!outer) throw new Failure("file-damaged")
    this.#group.onEnd?.()
    this.#group = outer
  }

  byte(byte: number): void {
    if (this.#fallback > 0) this.#fallback -= 1
    else if (!this.#group.unseen || isName(this.#group.destination)) this.#bytes.push(byte)
  }

  symbol(name: string): void {
    this.#flush()
    if (name === "*") this.#isOptional = true
    else if (name === "\n" || name === "\r") this.#endParagraph()
    else if (this.#fallback > 0) this.#fallback -= 1
    else this.#text(symbols[name] ?? "")
  }

  word(word: Word): void {
    this.#flush()
    this.#act(word)
    if (word.isHyphenated) this.#text(this.#group.inTable || this.#story.isInRow ? doubtful : "-")
  }

  #act({ name, value }: Word): void {
    const isOptional = this.#isOptional
    this.#isOptional = false
    if (this.#group.destination === "fonts") this.#fonts.define(name, value ?? 0)
    else if (this.#group.destination === "colours") this.#colours.define(name, value ?? 0)
    else if (this.#group.destination === "info" && isName(name)) this.#group = { ...this.#group, destination: name }
    else if (isUnseenGroup(name, isOptional) || name === "upr") this.#leaveOut(name)
    else if (isTextBox(name)) this.#openBox()
    else if (name === "ansicpg") this.#fonts.page = value || this.#fonts.page
    else if (name === "u") this.#unicode(value ?? 0)
    else if (characters[name] !== undefined) this.#text(characters[name])
    else if (!this.#group.unseen && !this.#table(name, value ?? 0)) this.#change(name, value)
    else if (this.#group.isTwice && name === "ud") this.#group = { ...this.#group, unseen: false, isTwice: false }
  }

  end(): Block[] {
    this.#flush()
    return this.#story.end()
  }

  /** Whom the document names. */
  get properties(): FileProperties {
    return { author: this.#names.author || null, lastModifiedBy: this.#names.operator || null }
  }

  #change(name: string, value: number | null): void {
    const change = changed(this.#group, name, value)
    if (!change) return
    this.#group = { ...this.#group, ...change }
    const { field } = change
    if (!field) return
    this.#group = {
      ...this.#group,
      onEnd: () => {
        if (field.instruction.trim().startsWith("=")) this.#changes.formula(field.result)
      },
    }
  }

  #leaveOut(name: string): void {
    if (/pict$/.test(name) && !this.#group.unseen) this.#story.addPicture()
    const isTwice = name === "upr" && !this.#group.unseen
    const outer = this.#group.destination
    const destination = name === "info" && !this.#group.unseen ? "info" : isName(outer) ? "text" : outer
    this.#group = { ...this.#group, unseen: true, isTwice, destination }
  }

  #unicode(value: number): void {
    this.#text(String.fromCharCode(value & 0xffff))
    this.#fallback = this.#group.fallback
  }

  /** Words that end or shape something; gives whether it was one. */
  #table(name: string, value: number): boolean {
    const { depth } = this.#group
    if (name === "par" || name === "sect") this.#endParagraph()
    else if (name === "cell") this.#story.endCell(1)
    else if (name === "nestcell") this.#story.endCell(Math.max(depth, 2))
    else if (name === "row") this.#story.endRow(1, this.#row.shape)
    else if (name === "nestrow") this.#story.endRow(Math.max(depth, 2), this.#row.shape)
    else if (name === "nesttableprops") {
      const outer = this.#row.copy()
      this.#group = {
        ...this.#group,
        onEnd: () => {
          this.#row = outer
        },
      }
    } else return this.#row.take(name, value)
    return true
  }

  #endParagraph(): void {
    const { inTable, depth, unseen } = this.#group
    if (!unseen) this.#story.endParagraph(Math.max(depth, inTable || this.#story.isInRow ? 1 : 0))
  }

  #openBox(): void {
    const [outer, outerRow] = [this.#story, this.#row]
    this.#story = new Story(this.#changes)
    this.#row = new RowDefinition()
    const onEnd = () => {
      outer.addBlocks(this.#story.end())
      this.#story = outer
      this.#row = outerRow
    }
    this.#group = { ...this.#group, inTable: false, depth: 0, onEnd }
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const bytes = this.#bytes
    this.#bytes = []
    this.#text(decodeBytes(bytes, this.#fonts.pageOf(this.#group)))
  }

  #text(text: string): void {
    const { unseen, destination, field, look, colour, ground } = this.#group
    if (isName(destination)) this.#names[destination] = (this.#names[destination] + text).slice(0, longestName)
    if (unseen || text === "" || destination === "fonts") return
    if (destination === "colours") {
      this.#colours.end(text)
      return
    }
    this.#length += text.length
    if (this.#length > limits.characters) {
      throw new Failure("file-too-large", { limit: `${limits.characters} characters` })
    }
    if (field) {
      if (destination === "instruction") field.instruction += text.slice(0, 200)
      else field.result += text.slice(0, 200)
    }
    const white = this.#colours.isWhite(colour) && (ground === 0 || this.#colours.isWhite(ground))
    if (destination !== "instruction") this.#story.add(text, { ...look, white })
  }
}
