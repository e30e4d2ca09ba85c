import { isRaisedBy } from "../flow/dresser.ts"
import type { Look } from "../flow/story.ts"
import { view } from "../package/zip-entry.ts"
import type { Piece } from "./pieces.ts"
import type { Run } from "./property-runs.ts"
import { runAt } from "./property-runs.ts"
import { type Sprm, type SprmReader, sprm } from "./sprms.ts"
import type { Styles } from "./styles.ts"

export interface ParagraphProperties {
  /** How many tables stand around the paragraph. */
  readonly level: number
  readonly endsRow: boolean
  readonly endsInnerCell: boolean
  readonly sprms: readonly Sprm[]
}

export interface CharacterProperties extends Look {
  readonly symbol: boolean
}

/** `styled`: what the style says, which 0x80 means, and 0x81 the opposite of it. */
const flag = (sprms: readonly Sprm[], code: number, styled = false) => {
  const value = sprms.findLast((candidate) => candidate.code === code)?.operand[0] ?? 0x80
  return value === 0x80 ? styled : value === 0x81 ? !styled : value === 1
}

function paragraphProperties(sprms: readonly Sprm[]): ParagraphProperties {
  const depth = sprms.findLast((candidate) => candidate.code === sprm.tableDepth)?.operand
  const level = depth ? view(depth).u32(0) : 0
  const endsInnerRow = flag(sprms, sprm.innerRowEnd)
  return {
    level: level > 0 ? level : flag(sprms, sprm.inTable) ? 1 : 0,
    endsRow: flag(sprms, sprm.rowEnd) || endsInnerRow,
    endsInnerCell: flag(sprms, sprm.innerCellEnd) && !endsInnerRow,
    sprms,
  }
}

const whiteNumber = 8

/** Whether text is white. On a highlight or shading of its own it is seen. */
function isWhite(sprms: readonly Sprm[]): boolean {
  const last = (code: number) => sprms.findLast((candidate) => candidate.code === code)?.operand
  if ((last(sprm.characterHighlight)?.[0] ?? 0) !== 0 || last(sprm.characterShading)) return false
  const colour = last(sprm.characterColour)
  // The last byte says whether the colour is left to the program.
  if (colour) return colour[3] === 0 && colour.subarray(0, 3).every((part) => part === 255)
  return last(sprm.characterColourNumber)?.[0] === whiteNumber
}

function characterProperties(own: readonly Sprm[], styled: readonly Sprm[]): CharacterProperties {
  const all = [...styled, ...own]
  const number = (code: number) => {
    const [low = 0, high = 0] = all.findLast((each) => each.code === code)?.operand ?? []
    return low | (high << 8)
  }
  const look = (code: number) => flag(own, code, flag(styled, code))
  return {
    hidden: look(sprm.characterHidden),
    deleted: flag(own, sprm.characterDeleted),
    inserted: flag(own, sprm.characterInserted),
    raised: (number(sprm.characterRaised) & 0xff) !== 0 || isRaisedBy((number(sprm.characterPosition) << 16) >> 16),
    struck: look(sprm.characterStruck),
    white: isWhite(all),
    symbol: own.some((candidate) => candidate.code === sprm.characterSymbol),
  }
}

/** Looks properties up by where a character lies in the file; each run is read once. */
export class Properties {
  readonly #reader: SprmReader
  readonly #paragraphs: readonly Run[]
  readonly #characters: readonly Run[]
  readonly #styles: Styles
  readonly #styled = new Map<number, readonly Sprm[]>()
  readonly #read = new Map<Run, readonly Sprm[]>()

  constructor(reader: SprmReader, styles: Styles, paragraphs: readonly Run[], characters: readonly Run[]) {
    this.#reader = reader
    this.#styles = styles
    this.#paragraphs = paragraphs
    this.#characters = characters
  }

  paragraph(offset: number, piece: Piece): ParagraphProperties {
    const run = this.#paragraphs[runAt(this.#paragraphs, offset)]
    return paragraphProperties(this.#sprms(run && offset < run.to ? run : undefined, piece))
  }

  /** The properties of a character, and the offset of the first that may have others. */
  characters(offset: number, piece: Piece): { readonly properties: CharacterProperties; readonly until: number } {
    const index = runAt(this.#characters, offset)
    const run = this.#characters[index]
    const holds = run !== undefined && offset < run.to
    const until = holds ? run.to : (this.#characters[index + 1]?.from ?? Number.POSITIVE_INFINITY)
    const paragraphs = runAt(this.#paragraphs, offset)
    const paragraph = this.#paragraphs[paragraphs]
    const own = this.#sprms(holds ? run : undefined, piece)
    const style = own.findLast(({ code }) => code === sprm.characterStyle)?.operand
    const styled = [
      ...this.#ofStyle(paragraph && offset < paragraph.to ? (paragraph.style ?? 0) : 0),
      ...(style ? this.#ofStyle(view(style).u16(0)) : []),
    ]
    const next = this.#paragraphs[paragraphs + 1]?.from ?? Number.POSITIVE_INFINITY
    return { properties: characterProperties(own, styled), until: Math.min(until, next) }
  }

  #ofStyle(number: number): readonly Sprm[] {
    const known = this.#styled.get(number)
    if (known) return known
    const read = this.#styles.characters(number).flatMap((group) => this.#reader.read(group))
    this.#styled.set(number, read)
    return read
  }

  #sprms(run: Run | undefined, piece: Piece): readonly Sprm[] {
    const own = run ? (this.#read.get(run) ?? this.#reader.read(run.properties)) : []
    if (run) this.#read.set(run, own)
    return piece.properties.length > 0 ? [...own, ...this.#reader.read(piece.properties)] : own
  }
}
