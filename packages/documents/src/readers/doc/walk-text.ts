import { Failure } from "@gouji/core"
import type { Block } from "../../document.ts"
import type { Changes } from "../flow/changes.ts"
import { Fields } from "../flow/fields.ts"
import { Story } from "../flow/story.ts"
import type { Properties } from "./properties.ts"
import { shapeOf } from "./table-shape.ts"
import type { TextRun } from "./text-runs.ts"

const cellMark = "\u0007"
const marks = new Set([cellMark, "\f", "\r"])
/** Signs that are written as control characters. */
const signs: Readonly<Partial<Record<string, string>>> = {
  "\t": "\t",
  "\u000b": "\n",
  "\u000e": "\n",
  "\u001e": "-",
  "\u00a0": " ",
}
const picture = "\u0001"
/** Pictures, notes, comments and shapes at their anchors, and where a word may be parted. */
const silent = new Set(["\u0001", "\u0002", "\u0003", "\u0004", "\u0005", "\b", "\u001f"])
const unknown = "\ufffd"

function shown(character: string): string {
  if (silent.has(character)) return ""
  return signs[character] ?? (character < " " ? unknown : character)
}

/** Walks over the characters of a story and makes blocks of them. */
export class TextWalk {
  readonly #story: Story
  readonly #fields = new Fields()
  readonly #changes: Changes
  readonly #properties: Properties

  constructor(properties: Properties, changes: Changes, blocksBefore: number) {
    this.#story = new Story(changes, blocksBefore)
    this.#properties = properties
    this.#changes = changes
  }

  add(run: TextRun): void {
    for (let index = 0; index < run.text.length; index += 1) {
      const character = run.text[index] ?? ""
      if (marks.has(character)) this.#mark(character, run, run.offsetOf(index))
      else if (character === "\u0013") this.#fields.begin()
      else if (character === "\u0014") this.#fields.separate()
      else if (character === "\u0015") this.#endField()
      else this.#text(character, run)
    }
  }

  end(): Block[] {
    if (this.#fields.isOpen) throw new Failure("file-damaged")
    return this.#story.end()
  }

  #endField(): void {
    const result = this.#fields.end()
    if (result !== null) this.#changes.formula(result)
  }

  #text(character: string, { properties }: TextRun): void {
    if (character === picture && !properties.deleted && !this.#fields.isInstruction) this.#story.addPicture()
    const text = properties.symbol ? unknown : shown(character)
    this.#fields.add(text)
    if (text !== "" && !this.#fields.isInstruction) this.#story.add(text, properties)
  }

  #mark(character: string, run: TextRun, offset: number): void {
    const { level, endsRow, endsInnerCell, sprms } = this.#properties.paragraph(offset, run.piece)
    const endsCell = character === cellMark || endsInnerCell
    // Nothing tells where a field ends that was begun in another cell.
    if (endsCell && this.#fields.isInstruction) throw new Failure("file-damaged")
    if (endsRow) this.#story.endRow(level, shapeOf(sprms), !run.properties.deleted)
    else if (endsCell) this.#story.endCell(level)
    // A deleted mark joins its paragraph with the next.
    else if (!run.properties.deleted || level > 0) this.#story.endParagraph(level)
  }
}
