import { expect, test } from "vitest"
import { expectProblem } from "../testing/expect-problem.ts"
import { testApp } from "../testing/test-app.ts"
import { createMetrics } from "./metrics.ts"

const token = "a-token-of-prometheus"

async function measuredApp() {
  const metrics = createMetrics(() => ({ busy: 1, waiting: 2, lost: 3 }), "test-rules")
  const { app } = await testApp({ measures: { metrics, token } })
  const ask = (headers: Record<string, string> = { Authorization: `Bearer ${token}` }) =>
    app.request("/metrics", { headers })
  return { app, ask }
}

test("counts requests by route, and never by what a client put into the path", async () => {
  const { app, ask } = await measuredApp()
  for (const id of ["a", "b", "秘密"]) await app.request(`/api/v1/reports/${encodeURIComponent(id)}`)
  await app.request("/api/v1/nothing/here")
  await app.request("/healthz", { method: "WEIRD" })
  const answer = await ask()
  expect(answer.headers.get("Content-Type")).toContain("text/plain")
  expect(answer.headers.get("Cache-Control")).toBe("no-store")
  const text = await answer.text()
  const count = (labels: string) =>
    new RegExp(`^gouji_http_request_seconds_count\\{${labels}\\} (\\d+)$`, "m").exec(text)?.[1]
  expect(count('method="GET",route="/api/v1/reports/:id",status="404"')).toBe("3")
  expect(count('method="GET",route="other",status="404"')).toBe("1")
  expect(text).toContain('method="other"')
  expect(text).not.toContain("nothing/here")
  expect(text).not.toContain("WEIRD")
})

test("tells of workers, rules and the process", async () => {
  const text = await (await (await measuredApp()).ask()).text()
  for (const line of [
    "gouji_workers_busy 1",
    "gouji_documents_waiting 2",
    "gouji_workers_lost 3",
    'gouji_ruleset_info{version="test-rules"} 1',
    "gouji_http_requests_running 1",
  ])
    expect(text.split("\n")).toContain(line)
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m)
})

test("is for whoever holds its token, and for nobody where there is none", async () => {
  const { ask } = await measuredApp()
  await expectProblem(await ask({}), 401, "unauthorised")
  await expectProblem(await ask({ Authorization: "Bearer a-token-for-tests" }), 401, "unauthorised")
  const { app } = await testApp()
  await expectProblem(
    await app.request("/metrics", { headers: { Authorization: `Bearer ${token}` } }),
    404,
    "not-found",
  )
})
