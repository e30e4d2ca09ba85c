import type { Promises } from "./promises.ts"

/** Promises as text, a line a place: `!` stands for what must be sent, or is always there. */
export const writePromises = (promises: Promises): string =>
  [...promises]
    .map(([place, { types, required }]) => `${place}\t${types.join("|")}${required ? "!" : ""}\n`)
    .sort()
    .join("")

export const readPromises = (text: string): Promises =>
  new Map(
    text
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const [place = "", said = ""] = line.split("\t")
        const required = said.endsWith("!")
        const types = (required ? said.slice(0, -1) : said).split("|").filter(Boolean)
        return [place, { types, required }]
      }),
  )
