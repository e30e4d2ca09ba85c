import { expect, test } from "vitest"
import type { DraftSteps } from "../data/desk-responses.ts"
import { stepButtons } from "./step-buttons.ts"

const next = (steps: Readonly<Record<string, string | null>>) =>
  ({ next: Object.entries(steps).map(([step, refused]) => ({ step, refused })) }) as unknown as DraftSteps
const shown = (steps: Readonly<Record<string, string | null>>) =>
  stepButtons(next(steps)).map(({ step, way, main }) => `${step} ${way}${main ? " main" : ""}`)

test("a clerk submits at once, and is asked before a draft is discarded", () => {
  expect(shown({ revise: null, explain: null, recheck: null, submit: null, discard: null })).toEqual([
    "submit at-once main",
    "recheck at-once",
    "revise panel",
    "discard panel",
  ])
})

test("a correction is asked why", () => {
  expect(shown({ submit: "note-missing" })).toEqual(["submit panel main"])
})

test("what would be refused has no button", () => {
  expect(shown({ submit: "findings-block", revise: null })).toEqual(["revise panel"])
  expect(shown({ approve: "same-person", return: null })).toEqual(["return panel"])
  expect(shown({ publish: "note-missing", return: null })).toEqual(["return panel"])
  expect(shown({})).toEqual([])
})

test("where the rules have changed, the new check leads on", () => {
  expect(shown({ approve: "recheck-required", recheck: null, return: null })).toEqual([
    "recheck at-once main",
    "return panel",
  ])
})
