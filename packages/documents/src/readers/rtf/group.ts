import { isRaisedBy } from "../flow/dresser.ts"
import type { Look } from "../flow/story.ts"

/** A field whose result is shown. */
export interface Field {
  instruction: string
  result: string
}

/** Groups among the information on a document that name somebody: who wrote it, and who saved it last. */
export type NameOf = "author" | "operator"

/** What holds within a group, and ends with it. */
export interface Group {
  /** Nothing of it is shown. */
  readonly unseen: boolean
  /** It is left out because the same text stands behind it in Unicode. */
  readonly isTwice: boolean
  readonly destination: "text" | "fonts" | "colours" | "instruction" | "info" | NameOf
  /** Numbers of colours: of the text, and of what it is printed on, 0 being the paper. */
  readonly colour: number
  readonly ground: number
  readonly font: number
  /** The font for Chinese, where programs name one for each kind of character. */
  readonly wideFont: number | null
  /** How many characters stand behind each `\u` for programs that do not know it. */
  readonly fallback: number
  readonly look: Look
  readonly inTable: boolean
  readonly depth: number
  readonly field: Field | null
  /** What has to be done when the group ends. */
  readonly onEnd: (() => void) | null
}

const plain: Look = { hidden: false, deleted: false, inserted: false, raised: false, struck: false, white: false }

export const outermost: Group = {
  unseen: false,
  isTwice: false,
  destination: "text",
  colour: 0,
  ground: 0,
  font: -1,
  wideFont: null,
  fallback: 1,
  look: plain,
  inTable: false,
  depth: 0,
  field: null,
  onEnd: null,
}

/** What words change in how text looks; `null` for words that change nothing. */
function lookChanged(look: Look, name: string, value: number | null): Look | null {
  const on = value !== 0
  switch (name) {
    case "v":
      return { ...look, hidden: on }
    case "deleted":
      return { ...look, deleted: on }
    case "revised":
      return { ...look, inserted: on }
    case "super":
    case "sub":
      return { ...look, raised: on }
    case "up":
    case "dn":
      return { ...look, raised: isRaisedBy(value ?? 6) }
    case "nosupersub":
      return { ...look, raised: false }
    case "strike":
    case "striked":
      return { ...look, struck: on }
    default:
      return null
  }
}

/** What words change in a group's properties; `null` for words that change none. */
export function changed(group: Group, name: string, value: number | null): Partial<Group> | null {
  switch (name) {
    case "plain":
      return { look: plain, colour: 0, ground: 0 }
    case "cf":
      return { colour: value ?? 0 }
    case "cb":
    case "chcbpat":
    case "highlight":
      return { ground: value ?? 0 }
    case "colortbl":
      return { destination: "colours" }
    case "pard":
      return { inTable: false, depth: 0 }
    case "intbl":
      return { inTable: value !== 0 }
    case "itap":
      return { depth: value ?? 0 }
    case "uc":
      return { fallback: value ?? 1 }
    case "f":
      return { font: value ?? 0 }
    case "af":
      return { wideFont: value ?? 0 }
    case "fonttbl":
      return { destination: "fonts" }
    case "fldinst":
      return { destination: "instruction" }
    case "field":
      return { field: { instruction: "", result: "" } }
    default: {
      const look = lookChanged(group.look, name, value)
      return look && { look }
    }
  }
}
