import type { Warning } from "@gouji/core"
import { substreamsOf } from "../readers/biff/substreams.ts"
import { readFib } from "../readers/doc/fib.ts"
import { openCompoundFile } from "../readers/ole/compound-file.ts"
import { view } from "../readers/package/zip-entry.ts"
import { counted, fetchingField, notices } from "./notice.ts"

const fieldBegin = "\u0013"

/** The instructions of fields in a text of either width: none is longer than what is looked at. */
function fieldsIn(stream: Uint8Array): string[] {
  return ["utf-16le", "latin1"].flatMap((label) =>
    new TextDecoder(label)
      .decode(stream)
      .split(fieldBegin)
      .slice(1)
      .flatMap((text) => fetchingField.exec(text.slice(0, 60))?.[1]?.toUpperCase() ?? []),
  )
}

/** Comments and notes of a Word document, by the places in the text that its head lists. */
function marginalNotes(text: Uint8Array): Warning[] {
  const { commentPlaces, footnotePlaces, endnotePlaces } = readFib(text)
  // A list of places has one number more than it has entries, and as many bytes again for each of them.
  const count = (length: number, each: number) => Math.max(0, Math.floor((length - 4) / (4 + each)))
  const notes = count(footnotePlaces.length, 2) + count(endnotePlaces.length, 2)
  return [...counted("comments", count(commentPlaces.length, 30)), ...counted("footnotes", notes)]
}

const cellNote = 0x001c

/** Comments on the cells of a workbook: a record each. Those of Excel 5 go on in records of their own, without a row. */
function cellNotes(book: Uint8Array): number {
  const { u16 } = view(book)
  const records = substreamsOf(book).flatMap((sheet) => sheet.records)
  return records.filter(({ type, from }) => type === cellNote && u16(from) !== 0xffff).length
}

/** What a file of Word or Excel before 2007 holds or names beside the text that is read. */
export function compoundNotices(bytes: Uint8Array): Warning[] {
  const { names, stream } = openCompoundFile(bytes)
  const macros = names.some((name) => /^(?:Macros|_VBA_PROJECT(?:_CUR)?)$/.test(name)) ? ["VBA"] : []
  const text = stream("WordDocument")
  const book = stream("Workbook") ?? stream("Book")
  const within = names.filter((name) => name === "ObjectPool" || /^MBD[0-9A-F]{8}$/.test(name))
  return [
    ...notices("active-content", macros),
    ...notices("external-content", text ? fieldsIn(text) : []),
    ...notices("content-unread", within),
    ...(text ? marginalNotes(text) : []),
    ...(book ? counted("comments", cellNotes(book)) : []),
  ]
}
