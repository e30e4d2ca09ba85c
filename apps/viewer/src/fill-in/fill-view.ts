import { type Accessor, createSignal } from "solid-js"
import { marksOf } from "../report/cell-marks.ts"
import type { ReportView } from "../report/create-report-view.ts"
import { createSelection } from "../report/create-selection.ts"
import { groupFindings } from "../report/finding-groups.ts"
import { passagesOf } from "../report/passages.ts"
import { reveal } from "../report/reveal.ts"
import type { Checked } from "./create-check-loop.ts"
import { showPassage } from "./show-passage.ts"

/** What is pointed at outlives a check: the same finding may still be there after the next one. */
export function createPointer() {
  const [hash, setHash] = createSignal("")
  return { hash, setHash }
}

/** What the lists of findings and repairs go by, of the newest check. Nothing of it is in the page's address. */
export function fillView(
  { report, check }: Checked,
  { hash, setHash }: { readonly hash: Accessor<string>; readonly setHash: (hash: string) => void },
): ReportView {
  const groups = groupFindings(check.findings)
  const selection = createSelection(hash, () => check.findings)
  const go = (id: string, under: string | null = null) => {
    selection.open(under)
    setHash(`#${id}`)
    if (!showPassage(id, check.findings)) reveal(id, { focus: true })
  }
  return {
    reading: { report, places: {}, warnings: [], source: { name: "", mediaType: "", sha256: "" }, reader: "" },
    report,
    check,
    groups,
    marks: marksOf(groups),
    passages: passagesOf(groups),
    selection,
    openers: new Set(),
    show: reveal,
    go,
    select: go,
    close: () => setHash(""),
    explaining: undefined,
    // Last year's figures stand in the cells themselves.
    lastYear: null,
    before: () => null,
  }
}
