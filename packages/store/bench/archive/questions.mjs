const measures = ["requests/received/total", "disclosure/penalties/decisions", "remedies/litigation-direct/total"]
const provinces = ["11", "33", "44", "53", "65"]

/** What is asked of a national archive, the limit in milliseconds for 99 in 100 answers, and how often it is asked. */
export function questions(archive, { ids, years }) {
  const pick = (list, at) => list[at % list.length]
  const last = 2020 + years
  return [
    { name: "one report", limit: 20, times: 400, ask: (at) => archive.find(pick(ids, at * 7919)) },
    {
      name: "list: a year, first page",
      limit: 200,
      times: 100,
      ask: (at) => archive.list({ year: 2021 + (at % years) }, { limit: 50 }),
    },
    {
      name: "list: a region, all years",
      limit: 200,
      times: 60,
      ask: (at) => archive.list({ region: `示${pick(provinces, at)}省` }, { limit: 50 }),
    },
    {
      name: "list: a county, all years",
      limit: 200,
      times: 60,
      ask: (at) => archive.list({ division: `${pick(provinces, at)}0325` }, { limit: 50 }),
    },
    {
      name: "search: a common word",
      limit: 200,
      times: 60,
      ask: (at) => archive.list({ text: pick(["教育局", "办公室", "科学技术局"], at) }, { limit: 50 }),
    },
    {
      name: "search: a province, and a year long ago",
      limit: 200,
      times: 30,
      ask: (at) => archive.list({ text: `示${pick(provinces, at)}省 2021年` }, { limit: 50 }),
    },
    {
      name: "search: one sign",
      limit: 200,
      times: 30,
      ask: (at) => archive.list({ text: pick(["局", "育", "云"], at) }, { limit: 50 }),
    },
    {
      name: "search: one agency",
      limit: 200,
      times: 30,
      ask: (at) => archive.list({ text: `示${pick(provinces, at)}省例3市云25县教育局` }, { limit: 50 }),
    },
    {
      name: "search: no such agency",
      limit: 200,
      times: 20,
      ask: (at) => archive.list({ text: `没有此局${at}` }, { limit: 50 }),
    },
    { name: "facets", limit: 200, times: 20, ask: () => archive.facets() },
    {
      name: "sum: a province, ten years, one measure",
      limit: 200,
      times: 60,
      ask: (at) => archive.aggregates.summarise([pick(measures, at)], { province: pick(provinces, at) }, ["year"]),
    },
    {
      name: "coverage: a province, ten years",
      limit: 200,
      times: 60,
      ask: (at) => archive.aggregates.coverage({ province: pick(provinces, at) }),
    },
    {
      name: "board: the nation, counted and first page",
      limit: 1000,
      times: 10,
      ask: async () => {
        await archive.board.count({ year: last, asOf: `${last + 1}-04-01` })
        await archive.board.list({ year: last, asOf: `${last + 1}-04-01` }, { limit: 50 })
      },
    },
    {
      name: "nation: one measure and year, summed and ranked",
      limit: 1000,
      times: 20,
      ask: (at) => archive.aggregates.rank(pick(measures, at), last - (at % years), {}, { limit: 100 }),
    },
    {
      name: "nation: all provinces, one year",
      limit: 1000,
      times: 20,
      ask: (at) => archive.aggregates.summarise([pick(measures, at)], { years: [last - (at % years)] }, ["province"]),
    },
  ]
}

const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Asks one after another and gives the 50th and 99th of 100 answers, in milliseconds, elapsed and of processor time: on
 * a machine that is busy the latter alone says what an answer costs (of PostgreSQL it is the client's part).
 */
export async function time({ ask, times }, seconds = 30) {
  const [took, cpu] = [[], []]
  for (let at = -1; at < times; at += 1) {
    const [start, before] = [performance.now(), cpuMs()]
    await ask(at + 1)
    if (at >= 0) {
      took.push(performance.now() - start)
      cpu.push(cpuMs() - before)
    }
    if (took.reduce((sum, one) => sum + one, 0) > seconds * 1000) break
  }
  const at = (list, share) => list.toSorted((a, b) => a - b)[Math.min(list.length, Math.ceil(list.length * share)) - 1]
  return { times: took.length, p50: at(took, 0.5), p99: at(took, 0.99), cpu50: at(cpu, 0.5), cpu99: at(cpu, 0.99) }
}
