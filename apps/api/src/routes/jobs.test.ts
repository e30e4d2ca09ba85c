import { Failure } from "@gouji/core"
import type { Job } from "@gouji/store"
import { describe, expect, it, onTestFinished } from "vitest"
import { JobRunner } from "../jobs/job-runner.ts"
import type { Ports } from "../ports.ts"
import { expectProblem } from "../testing/expect-problem.ts"
import { sampleHtml, sampleReport } from "../testing/sample-report.ts"
import { testApp, token } from "../testing/test-app.ts"

const headers = { Authorization: `Bearer ${token}` }
const names = ["甲县档案局", "乙县档案局", "丙县档案局"] as const

function formOf(files: readonly (readonly [string, Uint8Array])[], fields: Readonly<Record<string, string>> = {}) {
  const form = new FormData()
  for (const [name, bytes] of files) form.append("files", new File([Uint8Array.from(bytes)], name))
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  return form
}

const page = (name: string) =>
  sampleHtml(sampleReport({ agency: { name, id: null }, title: `${name}2024年政府信息公开工作年度报告` }))
const three = names.map((name) => [`${name}.html`, page(name)] as const)

/** An app with a runner behind it, which a test may stop and start. */
async function withRunner(more: Partial<Ports> = {}) {
  let runner: JobRunner | null = null
  const { app, archive, ports } = await testApp({ ...more, wakeJobs: () => runner?.wake() })
  const start = () => {
    runner = new JobRunner(ports, { idleMilliseconds: 20 })
    runner.start()
    return runner
  }
  onTestFinished(() => runner?.stop())
  const post = async (form: FormData) => app.request("/api/v1/jobs", { method: "POST", headers, body: form })
  const get = async (path: string) => (await app.request(`/api/v1/jobs/${path}`, { headers })).json()
  const ended = async (id: string): Promise<Job> => {
    for (;;) {
      const job = (await get(id)) as Job
      if (job.state !== "waiting" && job.state !== "running") return job
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  return { app, archive, start, post, get, ended }
}

describe("bulk import", () => {
  it("publishes what it can, and says of each other file why not", async () => {
    const { archive, start, post, get, ended } = await withRunner()
    start()
    const files = [
      ...three,
      ["空.html", new Uint8Array()],
      ["坏.docx", new TextEncoder().encode("PK\u0003\u0004")],
    ] as const
    const response = await post(formOf([...files, three[0] as (typeof three)[0]], { region: "云岭省" }))
    expect(response.status).toBe(202)
    const made = (await response.json()) as Job
    expect(response.headers.get("Location")).toBe(`/api/v1/jobs/${made.id}`)
    expect(made).toMatchObject({ files: 6, done: 0, options: { region: "云岭省" } })
    const job = await ended(made.id)
    expect(job).toMatchObject({ state: "done", done: 6, counts: { published: 3, unchanged: 1, refused: 2 } })
    const { items } = (await get(`${made.id}/files`)) as { items: { name: string; outcome: object; title: string }[] }
    expect(items.map(({ name }) => name)).toEqual([...files.map(([name]) => name), `${names[0]}.html`])
    expect(items[3]).toMatchObject({ title: "文件是空的", outcome: { failure: { code: "file-empty" } } })
    const { items: reports } = await archive.list({ region: "云岭省" }, { limit: 9 })
    expect(reports.map(({ agency }) => agency.name).sort()).toEqual([...names].sort())
  })

  it("goes on where it stood after a stop, and publishes nothing twice", async () => {
    let read = 0
    let stop = async () => {}
    const { archive, start, post, ended, get } = await withRunner({
      recognise: async (bytes, name) => {
        read += 1
        if (read === 2) void stop()
        return (await import("@gouji/documents")).readDocument(bytes, { name })
      },
    })
    const first = start()
    stop = () => first.stop()
    const { id } = (await (await post(formOf(three))).json()) as Job
    await expect.poll(async () => ((await get(id)) as Job).done).toBe(2)
    await first.stop()
    expect(await get(id)).toMatchObject({ state: "running", done: 2 })
    start()
    expect(await ended(id)).toMatchObject({ state: "done", counts: { published: 3 } })
    expect(read).toBe(3)
    for (const { revision } of (await archive.list({}, { limit: 9 })).items) expect(revision).toBe(1)
  })

  it("checks a report against the one of the year before in the same job, as if they came one by one", async () => {
    const { archive, start, post, ended } = await withRunner()
    start()
    const years = [2023, 2024, 2024, 2025].map((year, at) => {
      const name = at === 2 ? names[1] : names[0]
      const title = `${name}${year}年政府信息公开工作年度报告`
      const report = sampleReport({ agency: { name, id: null }, year, title })
      return [`${at}.json`, new TextEncoder().encode(JSON.stringify(report))] as const
    })
    const { id } = (await (await post(formOf(years))).json()) as Job
    expect(await ended(id)).toMatchObject({ state: "done", counts: { published: 4 } })
    const against = async (year: number, name: string) => {
      const { items } = await archive.list({ year, text: name }, { limit: 9 })
      const check = (await archive.find(items[0]?.id ?? ""))?.current.check
      return check?.lastYear?.revision ?? null
    }
    expect(await against(2023, names[0])).toBeNull()
    expect(await against(2024, names[0])).toBe(1)
    expect(await against(2024, names[1])).toBeNull()
    expect(await against(2025, names[0])).toBe(1)
  })

  it("keeps nothing of files that were read when it was cancelled", async () => {
    let cancel = async () => {}
    const { app, archive, start, post, ended } = await withRunner({
      recognise: async (bytes, name) => {
        if (name.startsWith(names[1])) await cancel()
        return (await import("@gouji/documents")).readDocument(bytes, { name })
      },
    })
    const { id } = (await (await post(formOf(three))).json()) as Job
    cancel = async () => {
      await app.request(`/api/v1/jobs/${id}`, { method: "DELETE", headers })
    }
    const runner = start()
    expect(await ended(id)).toMatchObject({ state: "cancelled" })
    await runner.stop()
    const job = await archive.jobs.find(id)
    expect((await archive.list({}, { limit: 9 })).items.length).toBe(job?.counts.published)
    expect(job?.done).toBeLessThan(3)
  })

  it("publishes a batch again file by file where one of it is more than the archive takes", async () => {
    const { archive, start, post, ended } = await withRunner()
    const { publishAll } = archive
    Object.assign(archive, {
      publishAll: async (batch: Parameters<typeof publishAll>[0]) => {
        const isBad = batch.some((one) => "isPrepared" in one && one.agency.name === names[1])
        if (isBad) throw new Failure("report-invalid", { pointer: "/" })
        return publishAll(batch)
      },
    })
    start()
    const { id } = (await (await post(formOf(three))).json()) as Job
    expect(await ended(id)).toMatchObject({ state: "done", counts: { published: 2, refused: 1 } })
  })

  it("tells how far it is while it goes on, and when it has ended", async () => {
    const { app, start, post } = await withRunner()
    const { id } = (await (await post(formOf(three))).json()) as Job
    const response = await app.request(`/api/v1/jobs/${id}/events`, { headers })
    expect(response.headers.get("Content-Type")).toContain("text/event-stream")
    start()
    const events = (await response.text()).split("\n\n").filter(Boolean)
    const done = events.map((event) => Number(/^id: (\d+)$/m.exec(event)?.[1]))
    expect(done).toEqual([...done].sort((a, b) => a - b))
    expect(done[0]).toBe(0)
    expect(events.at(-1)).toContain("event: end")
    expect(done.at(-1)).toBe(3)
  })

  it("is cancelled, and leaves what is published", async () => {
    const { app, post, get } = await withRunner()
    const { id } = (await (await post(formOf(three))).json()) as Job
    const cancel = () => app.request(`/api/v1/jobs/${id}`, { method: "DELETE", headers })
    expect(await (await cancel()).json()).toMatchObject({ state: "cancelled" })
    await expectProblem(await cancel(), 409, "step-not-allowed")
    expect(await get(id)).toMatchObject({ state: "cancelled", done: 0 })
  })

  it("is nobody's who has no token, and takes nothing that is no form with files", async () => {
    const { app, post } = await withRunner()
    const body = formOf(three)
    await expectProblem(await app.request("/api/v1/jobs", { method: "POST", body }), 401, "unauthorised")
    for (const path of ["x", "x/files", "x/events"]) {
      await expectProblem(await app.request(`/api/v1/jobs/${path}`), 401, "unauthorised")
      await expectProblem(await app.request(`/api/v1/jobs/${path}`, { headers }), 404, "not-found")
    }
    await expectProblem(await post(formOf([])), 400, "source-missing")
    await expectProblem(await post(formOf(three, { region: "省".repeat(101) })), 400, "bad-request")
    const json = { ...headers, "Content-Type": "application/json" }
    await expectProblem(
      await app.request("/api/v1/jobs", { method: "POST", headers: json, body: "{}" }),
      415,
      "type-unsupported",
    )
  })
})
