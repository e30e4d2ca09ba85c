import { inBrackets, plainWord } from "./plain-word.ts"
import type { Meaning, Vocabulary } from "./vocabulary.ts"

/** What came of reading a word: its id; or that it only names a group, contradicts another, or is not known. */
export type ReadWord =
  | { readonly id: string }
  | { readonly why: "not-told" | "contradicts" | "unknown"; readonly word: string; readonly among: readonly string[] }

const separators = /[-—–:/>|;,;_·]+/

function wordsOf({ meanings, groups }: Vocabulary, group?: string): string[] {
  const members = group === undefined ? null : groups.get(group)
  return [...meanings].flatMap(([word, meaning]) =>
    members === null || ("id" in meaning && members?.includes(meaning.id)) ? [word] : [],
  )
}

function within(vocabulary: Vocabulary, group: string, detail: string): ReadWord {
  const members = vocabulary.groups.get(group) ?? []
  const among = wordsOf(vocabulary, group)
  if (detail === "") return { why: "not-told", word: group, among }
  const meaning = vocabulary.meanings.get(detail)
  if (meaning === undefined) return { why: "unknown", word: detail, among }
  if ("group" in meaning) return { why: meaning.group === group ? "not-told" : "contradicts", word: detail, among }
  return members.includes(meaning.id) ? meaning : { why: "contradicts", word: detail, among }
}

function asOne(vocabulary: Vocabulary, meaning: Meaning, detail: string): ReadWord {
  if ("group" in meaning) return within(vocabulary, meaning.group, detail)
  const other = vocabulary.meanings.get(detail)
  // What explains an outcome in words of its own says nothing against it.
  if (other === undefined) return meaning
  const agrees = "id" in other ? other.id === meaning.id : vocabulary.groups.get(other.group)?.includes(meaning.id)
  return agrees ? meaning : { why: "contradicts", word: detail, among: [] }
}

/** 不予公开-属于国家秘密, 不予公开国家秘密: a group and one of its rows in one cell. */
function inOneCell(vocabulary: Vocabulary, whole: string): ReadWord | null {
  const [first = "", ...rest] = whole.split(separators).filter((part) => part !== "")
  const head = vocabulary.meanings.get(plainWord(first))
  if (head !== undefined && rest.length > 0) return asOne(vocabulary, head, plainWord(rest.join("")))
  for (const [word, meaning] of vocabulary.meanings) {
    if (!("group" in meaning) || !whole.startsWith(word)) continue
    const read = within(vocabulary, meaning.group, plainWord(whole.slice(word.length)))
    if ("id" in read) return read
  }
  return null
}

/**
 * Reads the outcome of a request (or who made it) from a ledger's words: a row's label alone, its group's with the row's in another
 * column, in brackets or behind a dash. Nothing is taken by likeness. Both empty: `null`.
 */
export function readOutcome(vocabulary: Vocabulary, outcome: string, detail = ""): ReadWord | null {
  const [whole, inner, more] = [plainWord(outcome), inBrackets(outcome), plainWord(detail)]
  if (whole === "") return more === "" ? null : readOutcome(vocabulary, detail)
  const meaning = vocabulary.meanings.get(whole)
  if (meaning !== undefined) {
    const inside = vocabulary.meanings.has(inner) ? inner : ""
    return asOne(vocabulary, meaning, more === "" ? inside : more)
  }
  return inOneCell(vocabulary, whole) ?? { why: "unknown", word: outcome, among: wordsOf(vocabulary) }
}

/** Reads a word that stands alone: the end of a remedy. Empty: `null`. */
export function readWord(vocabulary: Vocabulary, text: string): ReadWord | null {
  const word = plainWord(text)
  if (word === "") return null
  const meaning = vocabulary.meanings.get(word)
  if (meaning === undefined) return { why: "unknown", word: text, among: wordsOf(vocabulary) }
  return "group" in meaning ? { why: "not-told", word: text, among: wordsOf(vocabulary, meaning.group) } : meaning
}
