import type { DraftPage, FullDraft, Person } from "../data/desk-responses.ts"
import { fetchJson, problemOf, Refusal, unreachable } from "../data/fetch-json.ts"
import type { IntakePorts, Sought } from "./create-intake.ts"
import type { Candidate } from "./intake-item.ts"
import { sendStep } from "./send-step.ts"

interface Agency {
  readonly id: string
  readonly name: string
  readonly region: string | null
}

interface Match {
  readonly agency: Agency
  readonly reason: NonNullable<Candidate["reason"]>
}

const candidate = ({ id, name, region }: Agency, reason: Candidate["reason"]): Candidate => ({
  id,
  name,
  region,
  reason,
})

const done: ReadonlySet<string> = new Set(["published", "discarded"])

/** Agencies that have these words in a name. */
export async function findAgencies(text: string, language: string): Promise<readonly Candidate[]> {
  const query = new URLSearchParams({ text, limit: "20" })
  const { items } = await fetchJson<{ items: readonly Agency[] }>(`/api/v1/agencies?${query}`, language)
  return items.map((agency) => candidate(agency, null))
}

/** What handing in asks of this server. */
export function intakeRequests(person: Person, language: () => string): Omit<IntakePorts, "read"> {
  let own: Candidate | null = null
  const get = <T>(path: string) => fetchJson<T>(`/api/v1${path}`, language())
  return {
    own: async () => {
      if (person.agencyId === null) return null
      own ??= candidate(await get<Agency>(`/agencies/${encodeURIComponent(person.agencyId)}`), "exact")
      return own
    },
    match: async (name, year): Promise<Sought> => {
      const query = new URLSearchParams({ name, ...(year !== null && { year: String(year) }) })
      const { certain, candidates } = await get<{ certain: Match | null; candidates: readonly Match[] }>(
        `/agencies/match?${query}`,
      )
      return {
        certain: certain && candidate(certain.agency, certain.reason),
        candidates: candidates.map(({ agency, reason }) => candidate(agency, reason)),
      }
    },
    underWay: async (agencyId, year) => {
      const query = new URLSearchParams({ agencyId, year: String(year), limit: "100" })
      const { items } = await get<DraftPage>(`/drafts?${query}`)
      return items.find(({ kind, state }) => kind === "report" && !done.has(state))?.id ?? null
    },
    make: async (file, agencyId, year) => {
      const body = new FormData()
      for (const [name, value] of Object.entries({ agencyId, year: String(year) })) body.set(name, value)
      body.set("file", file, file.name)
      const response = await fetch("/api/v1/drafts", {
        method: "POST",
        headers: { accept: "application/json", "accept-language": language() },
        body,
      })
      if (!response.ok) throw new Refusal(await problemOf(response))
      return (await response.json()) as FullDraft
    },
    submit: async (draft) => {
      const problem = await sendStep({ id: draft, version: 1 }, "submit", null, language(), fetch)
      if (problem !== null) throw new Refusal(problem)
    },
    problemOf: (error) => (error instanceof Refusal ? error.problem : unreachable),
  }
}
