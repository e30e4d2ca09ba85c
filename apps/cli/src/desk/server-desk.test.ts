import { describe, expect, it } from "vitest"
import type { Ports } from "../ports.ts"
import { runGouji } from "../testing/test-run.ts"

const server = "https://reports.example"

const line = (id: string, more: object = {}) => ({
  id,
  kind: "report",
  agency: { id: "a", name: "示例县民政局", division: "990121" },
  year: 2024,
  state: "approved",
  version: 3,
  publishAt: null,
  decidedBy: "审核人乙",
  published: null,
  more: "of a newer server",
  ...more,
})
const published = { state: "published", version: 4, published: { report: "r7", revision: 2 } }
const problem = (status: number, code: string) =>
  Response.json({ type: "urn:x", title: `题 ${code}`, status, detail: "办法", code }, { status })

type Answer = (request: Request) => Response

/** Publishes at a server that answers so by method and path, and tells what it was asked. */
async function publish(answers: Readonly<Record<string, Answer>>, ...inputs: string[]) {
  const asked: Request[] = []
  const fetch: Ports["fetch"] = async (url, init) => {
    const request = new Request(url, init)
    asked.push(request)
    const { pathname, search } = new URL(request.url)
    const answer = answers[`${request.method} ${pathname.replace("/api/v1", "")}${search}`]
    return answer?.(request) ?? problem(404, "not-found")
  }
  const words = ["publish", ...inputs, "--server", `${server}/`, "--json"]
  const result = await runGouji(words, { environment: { GOUJI_TOKEN: "secret" }, ports: { fetch } })
  return { ...result, asked }
}

describe("a draft that is named", () => {
  it("is published as it was seen, with the token", async () => {
    const { code, out, asked } = await publish(
      {
        "GET /drafts/d%2F1": () => Response.json(line("d/1")),
        "POST /drafts/d%2F1/publish": () => Response.json(line("d/1", published)),
      },
      "d/1",
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      draft: "d/1",
      outcome: "published",
      agency: "示例县民政局",
      year: 2024,
      report: "r7",
      revision: 2,
      address: `${server}/reports/r7`,
    })
    expect(asked.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer secret", "Bearer secret"])
    expect(asked.map(({ headers }) => headers.get("if-match"))).toEqual([null, '"3"'])
  })

  it("is asked of the server once where it is published already, or not approved", async () => {
    for (const [more, outcome, code] of [
      [published, "unchanged", 0],
      [{ state: "submitted" }, "refused", 2],
    ] as const) {
      const done = await publish({ "GET /drafts/d1": () => Response.json(line("d1", more)) }, "d1")
      expect([done.code, JSON.parse(done.out).outcome, done.asked.length]).toEqual([code, outcome, 1])
    }
  })

  it("is refused in the server's own words, and the others go on", async () => {
    const { code, out, err } = await publish(
      {
        "GET /drafts/d1": () => Response.json(line("d1")),
        "POST /drafts/d1/publish": () => problem(409, "findings-block"),
        "GET /drafts/d2": () => Response.json(line("d2")),
        "POST /drafts/d2/publish": () => Response.json(line("d2", published)),
      },
      "d1",
      "d2",
      "d1",
    )
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject([
      { draft: "d1", outcome: "refused", agency: "示例县民政局", error: { code: "findings-block", detail: "办法" } },
      { draft: "d2", outcome: "published" },
    ])
    expect(err).toContain("d1: 题 findings-block")
  })
})

describe("what is due", () => {
  const due = { publishAt: "2026-01-31T03:59:00.000Z" }
  const page = (items: object[], nextCursor: string | null = null) => Response.json({ items, nextCursor })

  it("is looked for on every page, and nothing else is published", async () => {
    const { code, out, asked } = await publish(
      {
        "GET /drafts?state=approved": () =>
          page([line("d1"), line("d2", { publishAt: "2026-01-31T04:00:01Z" })], "n/1"),
        "GET /drafts?state=approved&cursor=n%2F1": () => page([line("d3", due)]),
        "POST /drafts/d3/publish": () => Response.json(line("d3", published)),
      },
      "--due",
    )
    expect([code, JSON.parse(out)]).toMatchObject([0, [{ draft: "d3", outcome: "published" }]])
    expect(asked).toHaveLength(3)
  })

  it.each([
    ["taken", 0, { version: 5, state: "returned" }],
    ["refused", 2, {}],
  ])("is %s where the server does not publish it", async (outcome, code, now) => {
    const done = await publish(
      {
        "GET /drafts?state=approved": () => page([line("d1", due)]),
        "POST /drafts/d1/publish": () => problem(412, "version-stale"),
        "GET /drafts/d1": () => Response.json(line("d1", { ...due, ...now })),
      },
      "--due",
    )
    expect([done.code, JSON.parse(done.out)[0].outcome]).toEqual([code, outcome])
  })
})

describe("there is nothing done", () => {
  it.each([
    ["another program", () => new Response("<h1>It works</h1>")],
    ["a list of another shape", () => Response.json({ drafts: [] })],
    [
      "nobody",
      () => {
        throw new TypeError("fetch failed")
      },
    ],
  ])("where %s answers", async (_, answer: Answer) => {
    const { code, out } = await publish({ "GET /drafts?state=approved": answer }, "--due")
    expect([code, JSON.parse(out).error.code]).toEqual([2, "server-unreachable"])
  })

  it("for a token that may not", async () => {
    const { code, out } = await publish({ "GET /drafts?state=approved": () => problem(403, "forbidden") }, "--list")
    expect([code, JSON.parse(out).error.code]).toEqual([2, "forbidden"])
  })

  it("for rules that are the server's own", async () => {
    const { code, out, asked } = await publish({}, "d1", "--rules", "own.mjs")
    expect({ code, out, asked }).toEqual({ code: 2, out: "", asked: [] })
  })
})
