import { afterAll, beforeAll, expect, it } from "vitest"
import { inventedReport } from "../src/testing/invented-report.ts"
import { ended, movedBundle, start, untilSaid } from "./bundle.ts"

let bundle: Awaited<ReturnType<typeof movedBundle>>
beforeAll(async () => {
  bundle = await movedBundle()
})
afterAll(() => bundle.remove())

const record = `${JSON.stringify(inventedReport())}\n`

it("answers a record before the next one is there", async () => {
  const child = start(bundle.program, ["check", "-", "--format", "ndjson"])
  const end = ended(child)
  child.stdin?.write(record)
  await untilSaid(child, /^\{"verdict":"pass".*\}\n$/)
  child.stdin?.end(record)
  const { code, out } = await end
  expect(code).toBe(0)
  expect(out.trimEnd().split("\n")).toHaveLength(2)
})

it.each(["SIGINT", "SIGTERM"] as const)(
  "ends with 130 on %s, with whole lines and a word that more was to come",
  async (signal) => {
    const child = start(bundle.program, ["check", "-", "--format", "ndjson"])
    const end = ended(child)
    child.stdin?.write(record)
    await untilSaid(child, /\n$/)
    child.kill(signal)
    const { code, out, err } = await end
    expect(code).toBe(130)
    expect(out.endsWith("\n")).toBe(true)
    expect(err.trim().split("\n")).toHaveLength(1)
  },
)
