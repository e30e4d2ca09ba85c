import { createPublicKey } from "node:crypto"
import { entryHash, isSignedBy, type JournalEntry, parseCheckpoint } from "@gouji/store"
import { expect, test } from "vitest"
import { checkpointSchema, journalPageSchema } from "../schemas/journal.ts"
import { expectProblem } from "../testing/expect-problem.ts"
import { sampleHtml, sampleReport } from "../testing/sample-report.ts"
import { publish, publishedId, testApp, token } from "../testing/test-app.ts"

const authorised = { headers: { Authorization: `Bearer ${token}` } }

test("the journal shows everybody what became of reports, and with a token who did it", async () => {
  const { app } = await testApp()
  const id = await publishedId(app)
  await publish(app, sampleHtml(sampleReport({}, { "requests/received/natural-person": 2 })))
  const open = await app.request(`/api/v1/journal?subject=${id}`)
  expect(open.status).toBe(200)
  const shown = journalPageSchema.parse(await open.json())
  expect(shown.items.map(({ act, number }) => `${number} ${act}`)).toEqual(["2 published", "3 corrected"])
  for (const entry of shown.items) expect(entry).not.toHaveProperty("actor")
  const whole = await app.request("/api/v1/journal", authorised)
  expect(whole.headers.get("Cache-Control")).toBe("no-store")
  for (const entry of journalPageSchema.parse(await whole.json()).items) {
    expect(entryHash(entry as JournalEntry)).toBe(entry.hash)
  }
  const first = journalPageSchema.parse(await (await app.request("/api/v1/journal?limit=1")).json())
  const second = await app.request(`/api/v1/journal?limit=1&cursor=${first.nextCursor}`)
  expect(journalPageSchema.parse(await second.json()).items[0]?.number).toBe(3)
})

test("the journal refuses a wrong token, a wrong cursor and a wrong chain", async () => {
  const { app } = await testApp()
  const wrong = { headers: { Authorization: "Bearer wrong" } }
  await expectProblem(await app.request("/api/v1/journal", wrong), 401, "unauthorised")
  await expectProblem(await app.request("/api/v1/journal?cursor=x"), 400, "bad-cursor")
  await expectProblem(await app.request("/api/v1/journal?chain=province"), 400, "bad-request")
})

test("a checkpoint is signed by the key that is published beside it", async () => {
  const { app, archive } = await testApp()
  await publishedId(app)
  const pem = await (await app.request("/api/v1/checkpoint/public-key")).text()
  const text = await (await app.request("/api/v1/checkpoint")).text()
  checkpointSchema.parse(JSON.parse(text))
  const checkpoint = parseCheckpoint(text)
  const publicKey = createPublicKey(pem)
  expect(checkpoint && isSignedBy(checkpoint, publicKey)).toBe(true)
  const checkpoints = checkpoint ? [checkpoint] : []
  expect(await archive.journal.verify({ checkpoints, publicKey })).toMatchObject({ holds: true, checkpoints: 1 })
})
