import { expect, onTestFinished, test } from "vitest"
import { listen } from "../../listen.ts"
import { deskApp, draftForm } from "../../testing/desk-app.ts"

test("a step whose body may be left out takes a request without one, also where it comes by a socket", async () => {
  const { app, as } = await deskApp()
  const { id } = (await (await as("clerk", "POST", "/drafts", { form: draftForm() })).json()) as { id: string }
  const { address, close } = await listen(app.fetch, { port: 0, host: "127.0.0.1" })
  onTestFinished(close)
  const step = (who: string, name: string, version: number, body?: string) =>
    fetch(`${address}/api/v1/drafts/${id}/${name}`, {
      method: "POST",
      headers: { Authorization: who, "If-Match": `"${version}"` },
      ...(body !== undefined && { body }),
    })
  expect((await step("clerk", "submit", 1)).status).toBe(200)
  expect((await step("approver", "approve", 2, "")).status).toBe(200)
  expect((await step("clerk", "recheck", 3)).status).toBe(200)
  // What is sent is a body, and is held to what one has to be.
  expect((await step("approver", "approve", 4, "publishAt")).status).toBe(415)
})
