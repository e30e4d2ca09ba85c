import { expect, test } from "vitest"
import { expectProblem } from "../testing/expect-problem.ts"
import { testApp, token } from "../testing/test-app.ts"

const path = "/api/v1/agencies/successions"

async function county() {
  const { app, archive } = await testApp()
  const by = { at: "2025-01-01T00:00:00.000Z" }
  const enter = async (name: string) => (await archive.register.create({ name, division: "320803" }, by)).id
  const ids = [await enter("砚溪县文化局"), await enter("砚溪县旅游局"), await enter("砚溪县文化和旅游局")] as const
  const send = (json: unknown, headers: Record<string, string> = { Authorization: `Bearer ${token}` }) =>
    app.request(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(json),
    })
  const entries = async () => (await archive.journal.entries({ acts: ["agencies-merged"] }, { limit: 100 })).items
  return { app, archive, ids, send, entries }
}

test("two agencies become one: their names end, and all three know of it", async () => {
  const { app, ids, send, entries } = await county()
  const [culture, tourism, both] = ids
  const reform = { kind: "merged", from: [culture, tourism, culture], to: [both], day: "2019-03-01" }
  const answer = await send(reform)
  expect(answer.status).toBe(200)
  expect(answer.headers.get("Cache-Control")).toBe("no-store")
  const { agencies } = (await answer.json()) as { agencies: { id: string; successions: unknown[]; names: unknown[] }[] }
  expect(agencies.map(({ id }) => id)).toEqual([...ids])
  expect(agencies.map(({ successions }) => successions.length)).toEqual([1, 1, 2])
  expect(agencies[0]?.names).toMatchObject([{ until: "2019-02-28" }])
  expect(agencies[2]?.names).toMatchObject([{ until: null }])
  expect(await (await app.request(`/api/v1/agencies/${culture}`)).json()).toEqual(agencies[0])
  expect((await entries()).map(({ subject }) => subject)).toEqual([culture, tourism])
})

test("one agency becomes two, and keeps its name", async () => {
  const { ids, send } = await county()
  const [culture, tourism, both] = ids
  const answer = await send({ kind: "split", from: [both], to: [culture, tourism], day: "2024-01-01" })
  const { agencies } = (await answer.json()) as { agencies: unknown[] }
  expect(agencies[0]).toMatchObject({ id: both, names: [{ until: null }] })
})

test("nothing is kept of what is wrong, or of who may not", async () => {
  const { archive, ids, send, entries } = await county()
  const [culture, tourism, both] = ids
  const reform = { kind: "merged", from: [culture, tourism], to: [both], day: "2019-03-01" }
  await expectProblem(await send(reform, {}), 401, "unauthorised")
  const power = { name: "程序", sha256: "", agencyId: null, division: null, expiresAt: "2999-01-01T00:00:00.000Z" }
  for (const [role, division] of [["reader", null] as const, ["approver", "3208"] as const]) {
    // The hash of a token that is called by its role.
    const hash = await crypto.subtle.digest("SHA-256", Buffer.from(role))
    const made = { ...power, role, division, sha256: Buffer.from(hash).toString("hex") }
    await archive.accounts.createToken(made, { by: "甲", at: "2025-01-01T00:00:00.000Z" })
    await expectProblem(await send(reform, { Authorization: `Bearer ${role}` }), 403, "forbidden")
  }
  await expectProblem(await send({ ...reform, to: ["nobody"] }), 404, "not-found")
  await expectProblem(await send({ ...reform, from: [both] }), 422, "agency-invalid")
  const most = Array.from({ length: 51 }, (_, n) => `x${n}`)
  for (const wrong of [{ from: [] }, { to: most }, { kind: "lost" }, { day: "2019-02-30" }, { more: 1 }]) {
    await expectProblem(await send({ ...reform, ...wrong }), 400, "bad-request")
  }
  expect(await entries()).toEqual([])
  expect(await archive.register.find(culture)).toMatchObject({ successions: [], names: [{ until: null }] })
})
