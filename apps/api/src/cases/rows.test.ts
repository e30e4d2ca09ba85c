import { readFile } from "node:fs/promises"
import { expect, test } from "vitest"

/** Which test shows which row of the table of hostile requests: its file under `src`, and words of its name. */
const shown = {
  I1: ["cases/requests", "I1: what is accepted"],
  I2: ["cases/requests", "I2: what a body is said to be"],
  I3: ["cases/requests", "I3: JSON that readers take differently"],
  I4: ["cases/requests", "I4: fields that nobody asked for"],
  I5: ["cases/requests", "I5: query parameters"],
  I6: ["cases/requests", "I6: cursors"],
  I7: ["cases/requests", "I7: the size of a page"],
  I8: ["routes/desk/desk", "I8: whoever changes a draft"],
  I9: ["routes/desk/desk", "I9: of many who change"],
  I10: ["cases/idempotency", "I10: sent again it has the same answer"],
  I11: ["cases/rate", "I11: past the quota 429"],
  I12: ["cases/requests", "I12: other origins"],
  I13: ["cases/requests", "I13: forged requests"],
  I14: ["cases/wire", "I14: what no client sends"],
  I15: ["listen", "a client that never ends its headers is cut off"],
  I16: ["cases/wire", "I16: methods"],
  I17: ["cases/requests", "I17: the languages of databases"],
  I19: ["cases/wire", "I19: what clients would write into the log"],
  I20: ["app", "every route answers an error that nobody foresaw"],
  I21: ["cases/requests", "I21: more than can be asked for"],
  J11: ["access/sign-in", "one address that guesses waits"],
  "J11 (cookie)": ["cases/requests", "J11: signing in"],
  "J11 (fixation)": ["routes/accounts/session", "takes no session that somebody else has thought of"],
  "J11 (everywhere)": ["routes/accounts/session", "ends here, or everywhere"],
} as const

/** I18: no query has a limit of time of its own. I22: there is one version of the API, and nothing in it is on its way out. */
const open = ["I18", "I22"]

test.each(Object.entries(shown))("%s is shown", async (_, [file, name]) => {
  expect(await readFile(new URL(`../${file}.test.ts`, import.meta.url), "utf8")).toContain(name)
})

test("every row is shown, or said to be open", () => {
  const rows = Array.from({ length: 22 }, (_, n) => `I${n + 1}`)
  const known = new Set([...Object.keys(shown), ...open])
  expect([...rows, "J11"].filter((row) => !known.has(row))).toEqual([])
})
