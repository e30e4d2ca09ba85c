import { createComputed, createRoot, createSignal } from "solid-js"
import { expect, test } from "vitest"
import { testingReport } from "../testing/testing-report.ts"
import { createSelection } from "./create-selection.ts"

const { check } = testingReport({ "requests/carried-in/total": 2 })
const [finding] = check.findings
const total = "requests/carried-in/total"

function mount() {
  const [hash, setHash] = createSignal("")
  return createRoot((dispose) => ({ ...createSelection(hash, () => check.findings), setHash, dispose }))
}

test("nothing is selected by an address without a target", () => {
  const { cell, finding: selected, isLit, dispose } = mount()
  expect([cell(), selected(), isLit(total)]).toEqual([null, null, false])
  dispose()
})

test("a finding lights all its cells", () => {
  const { finding: selected, cell, isLit, setHash, dispose } = mount()
  setHash(`#finding:${finding?.id}`)
  expect(selected()).toBe(finding)
  expect(cell()).toBeNull()
  expect(finding?.cells.every(isLit)).toBe(true)
  dispose()
})

test("a cell opened from a finding keeps it lit, until a cell outside it is selected", () => {
  const { finding: selected, cell, open, setHash, dispose } = mount()
  open(finding?.id ?? null)
  setHash(`#${total}`)
  expect([cell(), selected()]).toEqual([total, finding])
  setHash("#requests/declined-repeat/business")
  expect(selected()).toBeNull()
  dispose()
})

test("of a selection only the cells hear that it lights or lets go", () => {
  const { isLit, isFound, setHash, dispose } = mount()
  const heard: string[] = []
  createRoot(() => {
    for (const id of [total, "requests/declined-repeat/business"])
      createComputed(() => heard.push(`${id} ${isLit(id)}`))
    createComputed(() => heard.push(`found ${isFound(finding?.id ?? "")}`))
  })
  heard.length = 0
  setHash(`#finding:${finding?.id}`)
  expect(heard.sort()).toEqual(["found true", `${total} true`])
  dispose()
})
