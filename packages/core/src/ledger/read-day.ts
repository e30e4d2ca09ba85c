import { dateSchema } from "../report/index.ts"

/** With a time of day behind it, where a system wrote it. */
const written =
  /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?:[T ]*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/
const packed = /^(\d{4})(\d{2})(\d{2})$/

/** A day as ledgers write it (2025-03-04, 2025/3/4, 2025.3.4, 2025年3月4日, 20250304) as an ISO date; `null` for none. */
export function readDay(text: string): string | null {
  const plain = text.normalize("NFKC").trim()
  const [, year, month = "", day = ""] = written.exec(plain) ?? packed.exec(plain) ?? []
  if (year === undefined) return null
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  return dateSchema.safeParse(iso).success ? iso : null
}
