import { cellsOf, formOf, groupPath, rowsWithin } from "../forms/index.ts"
import type { FormId } from "../report/index.ts"
import { plainWord } from "./plain-word.ts"
import { applicantWords, outcomeWords, remedyWords } from "./words.ts"

/** What a word means: one row or column, or a group of which it has to be told which one. */
export type Meaning = { readonly id: string } | { readonly group: string }

/** Words with what they mean, and how each row and group is printed. */
export interface Vocabulary {
  readonly meanings: ReadonlyMap<string, Meaning>
  /** The members of each group. */
  readonly groups: ReadonlyMap<string, readonly string[]>
}

/** What a map adds: a word, and the id or a known word that it stands for. */
export type OwnWords = Readonly<Record<string, string>>

/** A word that a map gives for something that is not there. */
export class WordUnknown extends RangeError {
  readonly key: string
  readonly word: string

  constructor(key: string, word: string) {
    super(word)
    this.key = key
    this.word = word
  }
}

function build(
  items: readonly (readonly [id: string, words: readonly string[]])[],
  groups: readonly (readonly [group: string, label: string, members: readonly string[]])[],
  own: OwnWords,
): Vocabulary {
  const meanings = new Map<string, Meaning>()
  for (const [group, label] of groups) meanings.set(plainWord(label), { group })
  for (const [id, words] of items) for (const word of words) meanings.set(plainWord(word), { id })
  const ids = new Set(items.map(([id]) => id))
  for (const [word, target] of Object.entries(own)) {
    const meaning = ids.has(target) ? { id: target } : meanings.get(plainWord(target))
    if (meaning === undefined) throw new WordUnknown(word, target)
    meanings.set(plainWord(word), meaning)
  }
  return { meanings, groups: new Map(groups.map(([group, , members]) => [group, members])) }
}

/** The last form has the finest rows: ledgers are read in its words, and then counted in whichever form is asked for. */
const finest: FormId = "2021"

/** The outcomes of requests: the rows of table three, but for its total. Throws `WordUnknown` for a map's word. */
export function outcomeVocabulary(own: OwnWords = {}): Vocabulary {
  const { groups, blocks } = formOf(finest).tables.requests
  const rows = rowsWithin(finest, "requests", "outcomes").filter((row) => row !== "handled")
  const specs = Object.assign({}, ...blocks.map((block) => block.rows)) as (typeof blocks)[number]["rows"]
  return build(
    rows.map((row) => {
      const { label = "", aliases = [] } = specs[row] ?? {}
      return [row, [label, ...aliases, ...(outcomeWords[row as keyof typeof outcomeWords] ?? [])]]
    }),
    Object.entries(groups)
      .filter(([, { within }]) => within === "outcomes")
      .map(([group, { label }]) => [group, label, rowsWithin(finest, "requests", group)]),
    own,
  )
}

function columnsOf(table: "requests" | "remedies") {
  const columns = formOf(finest).tables[table].blocks[0]?.columns ?? {}
  return Object.entries(columns).filter(([column]) => column !== "total")
}

/** The kinds of applicants: the columns of table three. 法人或其他组织 alone does not say which. */
export function applicantVocabulary(own: OwnWords = {}): Vocabulary {
  const columns = columnsOf("requests")
  const organisation = formOf(finest).tables.requests.groups.organisation?.label ?? ""
  const members = cellsOf(finest, "requests")
    .filter((cell) => groupPath(finest, "requests", cell.columnSpec.group).some(({ label }) => label === organisation))
    .map(({ column }) => column)
  return build(
    columns.map(([column, { label }]) => [
      column,
      [label, ...(applicantWords[column as keyof typeof applicantWords] ?? [])],
    ]),
    [["organisation", organisation, [...new Set(members)]]],
    own,
  )
}

/** How remedies ended: the columns of table four. */
export function remedyVocabulary(own: OwnWords = {}): Vocabulary {
  return build(
    columnsOf("remedies").map(([column, { label }]) => [
      column,
      [label, ...(remedyWords[column as keyof typeof remedyWords] ?? [])],
    ]),
    [],
    own,
  )
}
