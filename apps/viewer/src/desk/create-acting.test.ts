import { expect, test, vi } from "vitest"
import { type Problem, unreachable } from "../data/fetch-json.ts"
import { createActing, type SendStep } from "./create-acting.ts"
import { sendStep } from "./send-step.ts"

const draft = { id: "d1", version: 3 }
const problem = (code: Problem["code"], status: number): Problem => ({ ...unreachable, code, status, title: code })

function acting(answer: Problem | null) {
  const reload = vi.fn()
  const send = vi.fn<SendStep>(async () => answer)
  return { ...createActing(send, reload), reload, send }
}

test("a step that was taken clears what was typed and loads the draft anew", async () => {
  const desk = acting(null)
  desk.toggle("return")
  desk.type({ note: "请改" })
  expect(await desk.take(draft, "return", { json: { note: "请改" } })).toBe(true)
  expect(desk.send).toHaveBeenCalledWith(draft, "return", { json: { note: "请改" } })
  expect([desk.typed().note, desk.open(), desk.outcome()]).toEqual(["", null, { kind: "done", step: "return" }])
  expect(desk.reload).toHaveBeenCalledTimes(1)
})

test("what somebody else has changed meanwhile is said, and nothing typed is lost by loading it", async () => {
  const desk = acting(problem("version-stale", 412))
  desk.toggle("return")
  desk.type({ note: "请补充" })
  expect(await desk.take(draft, "return", { json: { note: "请补充" } })).toBe(false)
  expect(desk.outcome()).toEqual({ kind: "stale" })
  expect(desk.reload).not.toHaveBeenCalled()
  desk.renew()
  expect([desk.typed().note, desk.open(), desk.outcome()]).toEqual(["请补充", "return", null])
  expect(desk.reload).toHaveBeenCalledTimes(1)
})

test("a refusal keeps what was typed", async () => {
  const desk = acting(problem("same-person", 403))
  desk.type({ publishAt: "2025-01-20T09:00" })
  await desk.take(draft, "approve")
  expect(desk.outcome()).toMatchObject({ kind: "refused", step: "approve", problem: { code: "same-person" } })
  expect(desk.typed().publishAt).toBe("2025-01-20T09:00")
})

test("nobody takes two steps at once", async () => {
  const desk = acting(null)
  const first = desk.take(draft, "submit")
  expect(await desk.take(draft, "discard")).toBe(false)
  await first
  expect(desk.send).toHaveBeenCalledTimes(1)
})

test("a step names the version that was seen; another document is put in the draft's place", async () => {
  const send = vi.fn<typeof fetch>(async () => new Response("{}", { status: 200 }))
  expect(await sendStep(draft, "submit", null, "en", send)).toBeNull()
  expect(await sendStep(draft, "return", { json: { note: "x" } }, "en", send)).toBeNull()
  expect(await sendStep(draft, "revise", { form: new FormData() }, "en", send)).toBeNull()
  const asked = send.mock.calls.map(([path, init]) => [path, init?.method, init?.body === undefined])
  expect(asked).toEqual([
    ["/api/v1/drafts/d1/submit", "POST", true],
    ["/api/v1/drafts/d1/return", "POST", false],
    ["/api/v1/drafts/d1", "PUT", false],
  ])
  expect(send.mock.calls.map(([, init]) => new Headers(init?.headers).get("if-match"))).toEqual(['"3"', '"3"', '"3"'])
  const lost = vi.fn<typeof fetch>(() => Promise.reject(new TypeError("Failed to fetch")))
  expect(await sendStep(draft, "submit", null, "en", lost)).toEqual(unreachable)
})
