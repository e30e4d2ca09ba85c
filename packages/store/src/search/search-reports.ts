import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely"
import { containing } from "../containing.ts"
import { type EntryRow, readPage } from "../entries.ts"
import { gramIs } from "../register/grams.ts"
import type { Tables } from "../tables.ts"
import { searched } from "./search-column.ts"
import { type SearchPlan, searchPlans } from "./search-plan.ts"

/** Which reports, and how many of them. */
export interface SearchQuestion {
  /** In the form of `searchTerms`; at least one. */
  readonly terms: readonly string[]
  readonly province: string | undefined
  /** All other conditions, on `reports`. */
  readonly conditions: readonly RawBuilder<SqlBool>[]
  readonly year: number | undefined
  readonly after: { readonly year: number; readonly key: string } | undefined
  readonly most: number
}

/** That a report holds a word. A single sign is looked for in names alone: they stand before the title, a line each. */
function holds(term: string): RawBuilder<SqlBool> {
  const pattern = [...term].length === 1 ? `${containing(term)}\n%` : containing(term)
  return sql<SqlBool>`(${searched}) like ${pattern} escape '!'`
}

interface Step {
  readonly years: readonly number[]
  readonly plan: Exclude<SearchPlan, "none">
  readonly afterKey: string | undefined
}

/** So many agencies and years are looked up together; more go year by year, which may end earlier. */
const together = 4000

/** Years that are looked through together, in their order. */
async function stepsOf(
  question: SearchQuestion,
  years: readonly number[],
  planFor: (year: number) => Promise<SearchPlan>,
): Promise<Step[]> {
  const steps: Step[] = []
  for (const year of years) {
    const plan = await planFor(year)
    if (plan === "none") continue
    const afterKey = question.after?.year === year ? question.after.key : undefined
    const last = steps.at(-1)
    const fits = last && last.plan === plan && plan !== "walk" && last.afterKey === undefined && afterKey === undefined
    if (fits && plan.count * (last.years.length + 1) <= together) {
      steps[steps.length - 1] = { ...last, years: [...last.years, year] }
    } else steps.push({ years: [year], plan, afterKey })
  }
  return steps
}

/** The lines of `agency_grams` of a pair of signs, an agency once. */
function leading(db: Kysely<Tables>, provinces: readonly string[], { lead, count }: { lead: string; count: number }) {
  return (
    db
      .selectFrom("agency_grams")
      .select(["province", "agency_id"])
      .distinct()
      .where("province", "in", provinces)
      .where(gramIs(lead))
      // Keeps engines from dissolving this in the whole, and beginning with something else.
      .limit(count)
  )
}

function selectStep(db: Kysely<Tables>, question: SearchQuestion, provinces: readonly string[], step: Step) {
  const { plan, years, afterKey } = step
  const from =
    plan === "walk"
      ? db.selectFrom("reports")
      : db
          .selectFrom(leading(db, provinces, plan).as("leading"))
          // In this order: an engine that looks at the order alone would begin with the reports.
          .crossJoin("reports")
          .whereRef("reports.province", "=", "leading.province")
          .whereRef("reports.agency_id", "=", "leading.agency_id")
          .where(({ and, exists, selectFrom }) =>
            and(
              plan.others.map((gram) =>
                exists(
                  selectFrom("agency_grams as other")
                    .select("other.gram")
                    .whereRef("other.province", "=", "leading.province")
                    .where(gramIs(gram, "other"))
                    .whereRef("other.agency_id", "=", "leading.agency_id"),
                ),
              ),
            ),
          )
  return (from as ReturnType<typeof db.selectFrom<"reports">>)
    .selectAll("reports")
    .where("reports.year", "in", years)
    .where(sql<SqlBool>`(${sql.join([...question.terms.map(holds), ...question.conditions], sql` and `)})`)
    .$if(afterKey !== undefined, (query) => query.where("reports.agency_key", ">", afterKey ?? ""))
    .orderBy("reports.year", "desc")
    .orderBy("reports.agency_key")
}

/** The reports that hold all words in a name of their agency or in their title, in the order of lists. */
export async function searchReports(db: Kysely<Tables>, question: SearchQuestion): Promise<EntryRow[]> {
  const { year, after, most, province, terms } = question
  const counted = await db
    .selectFrom("report_counts")
    .select(["province", "year", "reports"])
    .where("reports", ">", 0)
    .$if(province !== undefined, (query) => query.where("province", "=", province ?? ""))
    .$if(year !== undefined, (query) => query.where("year", "=", year ?? 0))
    .$if(after !== undefined, (query) => query.where("year", "<=", after?.year ?? 0))
    .execute()
  const years = [...new Set(counted.map((each) => each.year))].toSorted((a, b) => b - a)
  const provinces = [...new Set(counted.map((each) => each.province))]
  const inYear = (of: number) => counted.reduce((sum, each) => sum + (each.year === of ? each.reports : 0), 0)
  const reports = Math.max(0, ...years.map(inYear))
  const steps = await stepsOf(question, years, searchPlans(db, { provinces, reports }, terms))
  const rows: EntryRow[] = []
  for (const step of steps) {
    if (rows.length === most) break
    const page = selectStep(db, question, provinces, step).limit(most - rows.length)
    rows.push(...(await readPage(db, page)))
  }
  return rows
}
