/** A small generator of chance (mulberry32): the same order on every machine. */
function chance(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const measure = "requests/received/total"
const words = ["财政局", "教育局", "税务局", "民政局", "审计局"]

/** The public reads, and how often each of a hundred is asked for: reports and lists for the most part. */
const kinds = [
  [34, ({ id }) => `/api/v1/reports/${id()}`],
  [14, ({ year, limit }) => `/api/v1/reports?year=${year()}&limit=${limit}`],
  [10, ({ word }) => `/api/v1/search?q=${encodeURIComponent(word())}&limit=20`],
  [10, ({ id }) => `/api/v1/reports/${id()}/revisions`],
  [8, () => "/api/v1/facets"],
  [8, ({ id }) => `/api/v1/comparisons?a=${id()}&b=${id()}`],
  [5, ({ id }) => `/api/v1/reports/${id()}/source`],
  [4, ({ year }) => `/api/v1/rankings?measure=${measure}&year=${year()}&limit=20`],
  [4, ({ year }) => `/api/v1/aggregates?measure=${measure}&by=province&year=${year()}`],
  [3, () => "/api/v1/overview"],
]

/** Gives one request after the other, in a fixed disorder. */
export function readsOf({ ids, years }, seed = 1) {
  const next = chance(seed)
  const one = (list) => list[Math.floor(next() * list.length)]
  const of = { id: () => one(ids), year: () => one(years), word: () => one(words), limit: 20 }
  return () => {
    let left = next() * 100
    for (const [share, path] of kinds) {
      left -= share
      if (left < 0) return { path: path(of) }
    }
    return { path: "/api/v1/facets" }
  }
}

/** One check of a document after the other. */
export function checksOf({ documents }) {
  let at = 0
  return () => {
    at += 1
    const form = "gouji-load"
    const head = `--${form}\r\nContent-Disposition: form-data; name="file"; filename="report.docx"\r\n\r\n`
    const body = Buffer.concat([
      Buffer.from(head),
      documents[at % documents.length],
      Buffer.from(`\r\n--${form}--\r\n`),
    ])
    const headers = { "Content-Type": `multipart/form-data; boundary=${form}`, "Content-Length": body.length }
    return { path: "/api/v1/checks", method: "POST", headers, body }
  }
}
