import type { Warning } from "@gouji/core"
import type { Package } from "../readers/package/open-package.ts"
import { counted } from "./notice.ts"

/** Where packages keep comments, and how one begins. */
const comments: readonly (readonly [part: RegExp, begin: RegExp])[] = [
  [/^word\/comments\.xml$/i, /<(?:\w{1,20}:)?comment[\s>]/g],
  [/^xl\/(?:comments\d*|comments\/comment\d*)\.xml$/i, /<(?:\w{1,20}:)?comment[\s>]/g],
  [/^content\.xml$/, /<office:annotation[\s>]/g],
]
/** Notes below a page or at the end; the lines that part them from the text have a type of their own. */
const notes: typeof comments = [
  [/^word\/(?:foot|end)notes\.xml$/i, /<(?:\w{1,20}:)?(?:foot|end)note(?=[\s>])(?![^>]{0,200}\btype=)/g],
  [/^content\.xml$/, /<text:note[\s>]/g],
]

function countIn(opened: Package, kinds: typeof comments): number {
  return opened.names
    .flatMap((name) => kinds.flatMap(([part, begin]) => (part.test(name) ? [{ name, begin }] : [])))
    .reduce((sum, { name, begin }) => {
      const text = new TextDecoder().decode(opened.part(name) ?? new Uint8Array())
      return sum + [...text.matchAll(begin)].length
    }, 0)
}

/** Comments and notes of a package: they are not read, and a draft's comments are not for the public. */
export function marginalNotes(opened: Package): Warning[] {
  return [...counted("comments", countIn(opened, comments)), ...counted("footnotes", countIn(opened, notes))]
}
