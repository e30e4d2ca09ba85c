import type { Block } from "../../document.ts"
import type { Changes } from "./changes.ts"
import { type Dress, Dresser, isFigurePiece, unsure } from "./dresser.ts"
import { Flow } from "./flow.ts"
import type { RowShape } from "./row-shape.ts"

/** How a piece of text looks. */
export interface Look extends Dress {
  readonly hidden: boolean
  readonly deleted: boolean
  readonly inserted: boolean
  /** Printed white, on a ground that may be white too. */
  readonly white: boolean
}

/** Text as it is shown: what is hidden or deleted left out and noted, pictures in otherwise empty cells kept apart from blanks. */
export class Story {
  readonly #flow: Flow
  readonly #changes: Changes
  #isEmpty = true
  #hasPicture = false
  #dresser = new Dresser()

  constructor(changes: Changes, blocksBefore = 0) {
    this.#changes = changes
    this.#flow = new Flow(blocksBefore)
  }

  get isInRow(): boolean {
    return this.#flow.isInRow
  }

  add(text: string, look: Look): void {
    if (look.hidden) this.#changes.hide(text)
    else if (look.white && isFigurePiece(text)) {
      this.#changes.hide(text)
      this.#flow.add(unsure)
    } else {
      this.#changes.add(text, look.deleted ? "deleted" : look.inserted ? "inserted" : "none")
      if (!look.deleted) this.#show(text, look)
    }
  }

  addPicture(): void {
    this.#hasPicture = true
  }

  addBlocks(blocks: readonly Block[]): void {
    this.#flow.addBlocks(blocks)
  }

  endParagraph(level: number): void {
    this.#changes.end(this.#flow.place)
    this.#flow.endParagraph(level)
    this.#dresser = new Dresser()
  }

  endCell(level: number): void {
    if (this.#isEmpty && this.#hasPicture) this.#flow.add(unsure)
    this.#changes.end(this.#flow.place)
    this.#flow.endCell(level)
    this.#beginCell()
  }

  endRow(level: number, shape: RowShape | null, keep = true): void {
    this.#changes.end(this.#flow.place)
    this.#flow.endRow(level, shape, keep)
    this.#beginCell()
  }

  end(): Block[] {
    this.#changes.end(this.#flow.place)
    return this.#flow.end()
  }

  #beginCell(): void {
    this.#isEmpty = true
    this.#hasPicture = false
    this.#dresser = new Dresser()
  }

  #show(text: string, look: Look): void {
    if (text.trim() !== "") this.#isEmpty = false
    this.#flow.add(this.#dresser.add(text, look))
  }
}
