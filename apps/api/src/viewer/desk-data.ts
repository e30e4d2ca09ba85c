import type { Failure } from "@gouji/core"
import { boardStates, type DraftFilter } from "@gouji/store"
import { divisionPrefix, may, narrow } from "../access/may.ts"
import type { Person } from "../access/person.ts"
import { chinaDay } from "../china-day.ts"
import { stepsOf } from "../desk/steps-of.ts"
import { askedStates, statesAsked } from "../desk/waiting.ts"
import { yearSchema } from "../schemas/query.ts"
import { type PageData, type PagePorts, withCursor } from "./page-data.ts"

const demoOf = async ({ archive }: PagePorts) => ({ demo: (await archive.facets()).demo })

const divisionIn = (url: URL) => /^(\d\d){1,3}$/.exec(url.searchParams.get("division")?.trim() ?? "")?.[0]
const yearIn = (url: URL) => {
  const year = yearSchema.safeParse(url.searchParams.get("year")?.trim())
  return year.success ? year.data : undefined
}

/** What of the page's address can be asked; what waits for the person where it does not say. */
function deskFilter(url: URL, person: Person): DraftFilter {
  const named = url.searchParams.get("state") ?? ""
  const state = named === "all" ? null : (askedStates.find((known) => known === named) ?? "waiting")
  const [year, division] = [yearIn(url), divisionIn(url)]
  return {
    ...(state && { states: statesAsked(state, person) }),
    ...(year !== undefined && { year }),
    ...(division !== undefined && { division }),
  }
}

/** No `drafts` for readers, who have no desk. */
export const deskData: PageData = async (ports, url, _id, person) => {
  const demo = await demoOf(ports)
  if (person === null || person.role === "reader") return demo
  const { archive, limits } = ports
  const filter = narrow(person, deskFilter(url, person))
  const nothing = { items: [], nextCursor: null }
  const list = (page: { cursor?: string }) =>
    filter === null ? nothing : archive.desk.list(filter, { limit: limits.page.default, ...page })
  return { ...demo, drafts: await withCursor(url.searchParams.get("cursor"), async (page) => list(page)) }
}

/** No `draft` for one that is not there, or is not for this person to see. */
export const draftData: PageData = async (ports, _url, id, person) => {
  const [demo, draft] = await Promise.all([demoOf(ports), ports.archive.desk.find(id)])
  if (draft === null || person === null || may(person, "see", draft.agency) !== "yes") return demo
  return { ...demo, draft, steps: await stepsOf(ports, draft, person) }
}

/** No `report` for one that is not there, or is withdrawn. */
export const withdrawData: PageData = async (ports, _url, id) => {
  const [demo, published] = await Promise.all([demoOf(ports), ports.archive.find(id)])
  if (published === null || published.withdrawn !== null) return demo
  const { agency, year } = published
  return { ...demo, report: { id, agency, year } }
}

export const newDraftData: PageData = (ports) => demoOf(ports)

/** The year whose reports are due now where the address names none, and an approver's own division. */
export const boardData: PageData = async (ports, url, _id, person) => {
  const { archive, limits, now } = ports
  const asOf = chinaDay(now())
  const own = person?.division ? divisionPrefix(person.division) : undefined
  const division = url.searchParams.has("division") ? divisionIn(url) : own
  const state = boardStates.find((known) => known === url.searchParams.get("state"))
  const year = yearIn(url) ?? Number(asOf.slice(0, 4)) - 1
  const scope = { year, asOf, ...(division !== undefined && { division }) }
  const [demo, page, counts] = await Promise.all([
    demoOf(ports),
    withCursor(url.searchParams.get("cursor"), (at) =>
      archive.board.list({ ...scope, ...(state && { state }) }, { limit: limits.page.default, ...at }),
    ),
    archive.board.count(scope),
  ])
  return { ...demo, board: { year, asOf, counts, ...page } }
}

/** `provider`: whether one can sign in with the organisation's account. */
export const signInData: PageData = async (ports) => ({
  ...(await demoOf(ports)),
  provider: ports.provider !== null,
})

/** What the form to sign in at is shown again with. */
export interface SignInForm {
  readonly back: string
  readonly login: string
  readonly problem: { readonly code: Failure["code"]; readonly seconds: number | null } | null
}

export const signInForm = (back: string, login = "", failure: Failure | null = null): SignInForm => ({
  back,
  login,
  problem: failure && { code: failure.code, seconds: Number(failure.detail.seconds ?? 0) || null },
})
