import { expect, test, vi } from "vitest"
import { missingFields, publish } from "./publish.ts"

const submission = {
  file: new Blob(["报告"]),
  name: "报告.txt",
  token: " secret ",
  agency: "云泽县人民政府",
  year: "2024",
  region: "",
  reason: "",
  lastYear: null,
  members: [],
  scope: null,
  explanations: [],
}
const answering = (status: number, body: unknown) =>
  vi.fn<typeof fetch>(async () => new Response(JSON.stringify(body), { status }))

test("sends the file and what is filled in, with the token in the header alone", async () => {
  const send = answering(201, { id: "r1" })
  expect(await publish(submission, "zh-CN", send)).toEqual({ ok: true, id: "r1" })
  const [path, init] = send.mock.calls[0] ?? []
  const body = init?.body as FormData
  expect(path).toBe("/api/v1/reports")
  expect(init?.headers).toMatchObject({ authorization: "Bearer secret" })
  expect([...body.keys()]).toEqual(["agency", "year", "file"])
  expect((body.get("file") as File).name).toBe("报告.txt")
})

test("sends what the check was made with", async () => {
  const send = answering(201, { id: "r1" })
  const [lastYear, member] = ["before.txt", "member.txt"].map((name) => ({ file: new Blob(["x"]), name }))
  const explanation = { finding: "late@issued-on", reason: "机构合并", by: "云泽县人民政府", until: null }
  const beside = { lastYear: lastYear ?? null, members: member ? [member, member] : [], scope: "region" as const }
  await publish({ ...submission, ...beside, explanations: [explanation] }, "zh-CN", send)
  const body = send.mock.calls[0]?.[1]?.body as FormData
  expect([...body.keys()]).toEqual([
    "agency",
    "year",
    "scope",
    "explanations",
    "file",
    "lastYear",
    "members",
    "members",
  ])
  expect(JSON.parse(String(body.get("explanations")))).toEqual([explanation])
})

test("gives the server's reason for refusing", async () => {
  const send = answering(401, { code: "unauthorised", title: "需要有效的访问令牌", detail: "…" })
  expect(await publish(submission, "zh-CN", send)).toMatchObject({
    ok: false,
    problem: { status: 401, code: "unauthorised", title: "需要有效的访问令牌" },
  })
})

test("a server out of reach is no success", async () => {
  const send = vi.fn<typeof fetch>(() => Promise.reject(new TypeError("Failed to fetch")))
  expect(await publish(submission, "zh-CN", send)).toMatchObject({ ok: false, problem: { status: null } })
})

test("names what is missing", () => {
  expect(missingFields({ token: "", agency: " ", year: "2024" })).toEqual(["token", "agency"])
})
