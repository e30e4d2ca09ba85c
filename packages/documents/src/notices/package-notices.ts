import type { Warning } from "@gouji/core"
import { openPackage } from "../readers/package/open-package.ts"
import { outsideTargets } from "../readers/package/relationships.ts"
import { marginalNotes } from "./marginal-notes.ts"
import { notices } from "./notice.ts"
import { namesFetched } from "./text-notices.ts"

/** Parts that do something when the file is opened. */
const active: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/(?:^|\/)vbaProject\.bin$/i, "VBA"],
  [/(?:^|\/)activeX\//i, "ActiveX"],
  [/^xl\/macrosheets\//i, "XLM"],
  [/^(?:Basic|Scripts)\//, "Basic"],
]

/** The template that every Word and WPS has: naming it says nothing. */
const isNormal = (target: string) => /(?:^|[\\/])normal\.(?:dotm?|wpt)$/i.test(target)

/** The parts that readers take the text from. */
const isContent = (name: string) => /^(?:word\/document|content|xl\/workbook|xl\/worksheets\/[^/]+)\.xml$/i.test(name)

/** A part's markup, whichever of its encodings it has. */
function markupOf(part: Uint8Array): string {
  const [first, second] = part
  const [wide, turned] = [first === 0xff && second === 0xfe, first === 0xfe && second === 0xff]
  return new TextDecoder(wide ? "utf-16le" : turned ? "utf-16be" : "utf-8").decode(part)
}

/** What a package holds or names beside the text that is read: macros, documents within it, things elsewhere. */
export function packageNotices(bytes: Uint8Array): Warning[] {
  const opened = openPackage(bytes)
  const acts = active.flatMap(([pattern, what]) => (opened.names.some((name) => pattern.test(name)) ? [what] : []))
  const outside = outsideTargets(opened)
    // A link that a reader may click on is text like any other.
    .filter(({ kind, target }) => kind !== "hyperlink" && !(kind === "attachedTemplate" && isNormal(target)))
    .map(({ kind, target }) => `${kind}: ${target}`)
  const asked = opened.names.some((name) => /^xl\/connections\.xml$/i.test(name)) ? ["connections"] : []
  const fetched = opened.names
    .filter(isContent)
    .flatMap((name) => namesFetched(markupOf(opened.part(name) ?? new Uint8Array())))
  const within = opened.names
    .filter((name) => /(?:^|\/)embeddings\/[^/]+$/i.test(name))
    .map((name) => name.split("/").at(-1) ?? name)
  return [
    ...notices("active-content", acts),
    ...notices("external-content", [...outside, ...asked, ...fetched]),
    ...notices("content-unread", within),
    ...marginalNotes(opened),
  ]
}
