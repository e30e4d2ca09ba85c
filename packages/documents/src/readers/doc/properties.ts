import type { Look } from "../flow/story.ts"
import { view } from "../package/zip-entry.ts"
import type { Piece } from "./pieces.ts"
import type { Run } from "./property-runs.ts"
import { runAt } from "./property-runs.ts"
import { type Sprm, type SprmReader, sprm } from "./sprms.ts"

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

const flag = (sprms: readonly Sprm[], code: number) => {
  const value = sprms.findLast((candidate) => candidate.code === code)?.operand[0] ?? 0
  // 0x80 and 0x81 mean what the style says, and its opposite.
  return value === 1 || value === 0x81
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

function characterProperties(sprms: readonly Sprm[]): CharacterProperties {
  return {
    hidden: flag(sprms, sprm.characterHidden),
    deleted: flag(sprms, sprm.characterDeleted),
    inserted: flag(sprms, sprm.characterInserted),
    raised: (sprms.findLast(({ code }) => code === sprm.characterRaised)?.operand[0] ?? 0) === 1,
    struck: flag(sprms, sprm.characterStruck),
    white: isWhite(sprms),
    symbol: sprms.some((candidate) => candidate.code === sprm.characterSymbol),
  }
}

/** Looks properties up by where a character lies in the file; each run is read once. */
export class Properties {
  readonly #reader: SprmReader
  readonly #paragraphs: readonly Run[]
  readonly #characters: readonly Run[]
  readonly #read = new Map<Run, readonly Sprm[]>()

  constructor(reader: SprmReader, paragraphs: readonly Run[], characters: readonly Run[]) {
    this.#reader = reader
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
    return { properties: characterProperties(this.#sprms(holds ? run : undefined, piece)), until }
  }

  #sprms(run: Run | undefined, piece: Piece): readonly Sprm[] {
    const own = run ? (this.#read.get(run) ?? this.#reader.read(run.properties)) : []
    if (run) this.#read.set(run, own)
    return piece.properties.length > 0 ? [...own, ...this.#reader.read(piece.properties)] : own
  }
}
