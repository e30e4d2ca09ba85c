import { expect, test } from "vitest"
import { builtViewer } from "../../testing/built-viewer.ts"
import { deskApp, draftForm } from "../../testing/desk-app.ts"
import { shownPage } from "../../testing/shown-page.ts"
import { loadViewer } from "../../viewer/load-viewer.ts"

/** The county of `deskApp`, asked for its pages by people who are told by a header, as there; the cookie says that they are signed in. */
async function deskPages() {
  const desk = await deskApp({ viewer: await loadViewer(await builtViewer()) })
  const page = (who: string, path: string) =>
    desk.app.request(path, { headers: { Authorization: who, Cookie: `gouji-session=${"A".repeat(43)}` } })
  const form = draftForm()
  const { id } = (await (await desk.as("clerk", "POST", "/drafts", { form })).json()) as { id: string }
  return { ...desk, page, id }
}

test("a draft's page holds what the API gives, for those who may see it, and is not there for others", async () => {
  const { as, page, id } = await deskPages()
  const { data } = await shownPage(await page("clerk", `/desk/drafts/${id}`))
  expect(data.draft).toEqual(await (await as("clerk", "GET", `/drafts/${id}`)).json())
  expect(data.steps).toEqual(await (await as("clerk", "GET", `/drafts/${id}/steps`)).json())
  for (const who of ["approver", "admin"]) expect((await page(who, `/desk/drafts/${id}`)).status).toBe(200)
  const absent = await shownPage(await page("stranger", "/desk/drafts/none"))
  for (const who of ["stranger", "elsewhere", "reader"]) {
    const answer = await page(who, `/desk/drafts/${id}`)
    expect([who, answer.status]).toEqual([who, 404])
    const shown = await shownPage(answer)
    expect(Object.keys(shown.data)).toEqual(Object.keys(absent.data))
    expect(JSON.stringify(shown.data)).not.toContain("云泽县")
  }
})

test("the desk shows what waits, or what is asked for, and readers have none", async () => {
  const { page, id } = await deskPages()
  const listed = async (who: string, query = "") => {
    const { drafts } = (await shownPage(await page(who, `/desk${query}`))).data as {
      drafts?: { items: { id: string }[] }
    }
    return drafts?.items.map((draft) => draft.id)
  }
  expect(await listed("clerk")).toEqual([id])
  expect(await listed("approver")).toEqual([])
  expect(await listed("approver", "?state=all")).toEqual([id])
  expect(await listed("admin", "?state=draft&year=2024&division=9901")).toEqual([id])
  expect(await listed("admin", "?state=all&year=2023")).toEqual([])
  expect(await listed("admin", "?state=perfect&year=last&cursor=nonsense")).toEqual([id])
  expect(await listed("stranger", "?state=all")).toEqual([])
  expect(await listed("reader")).toBeUndefined()
})

test("the page to ask for a withdrawal at is about a report that stands", async () => {
  const { page, archive } = await deskPages()
  const [report] = (await archive.list({ text: "档案馆" }, { limit: 1 })).items
  const { data } = await shownPage(await page("clerk", `/desk/withdraw/${report?.id}`))
  expect(data.report).toEqual({ id: report?.id, agency: report?.agency, year: 2023 })
  expect((await page("clerk", "/desk/withdraw/none")).status).toBe(404)
})

test("the board is of the year that is due and of an approver's own division, where the address names none", async () => {
  const { page } = await deskPages()
  const board = async (who: string, query = "") =>
    (await shownPage(await page(who, `/desk/board${query}`))).data.board as {
      year: number
      counts: { agencies: number }
      items: { agency: { name: string }; state: string }[]
    }
  expect(await board("approver")).toMatchObject({ year: 2024, asOf: "2025-01-15", counts: { agencies: 2 } })
  expect((await board("elsewhere")).counts.agencies).toBe(0)
  expect((await board("elsewhere", "?division=")).counts.agencies).toBe(2)
  expect((await board("admin", "?year=2023&state=on-time")).items).toHaveLength(2)
})
