import { formOf } from "../../forms/index.ts"
import { type FormId, formIds } from "../../report/index.ts"
import { type Passage, passagesWith, tellingSigns } from "../passages.ts"
import type { Subject } from "../subject.ts"

/** A document number that a report cites as that of its form. */
export interface Citation {
  readonly passage: Passage
  readonly start: number
  readonly stop: number
  /** As the form writes it: `国办公开办函〔2021〕30号`. */
  readonly number: string
  /** The form whose number it is; `null`: of neither. */
  readonly form: FormId | null
}

const issuer = "国办公开办函"
/** Brackets of any kind, and white space anywhere; they may be lost as well, and then nothing can be told. */
const pattern =
  /国\s*办\s*(?:公\s*开\s*办\s*)?[函发]\s*[〔﹝[［（(【]\s*(20\d{2})\s*[〕﹞\]］）)】]\s*(?:第\s*)?(\d{1,4})\s*号/g

const numberOf = (form: FormId) => formOf(form).source.number

/** The title of the document that a number stands behind: 《…年度报告格式》（…号）, 〈…〉 within it. */
function titleBefore(text: string): string | null {
  return /《([^《》]{2,80})》[^《》。；]{0,12}$/.exec(text)?.[1] ?? null
}

/** Whether the number is given for the form of the report: by the title in front of it, or, without one, by its own look. */
function isOfForm(passage: Passage, start: number, number: string): boolean {
  const title = titleBefore(passage.text.slice(Math.max(0, start - 120), start))
  if (title !== null) return /年度报告/.test(title) && /格式/.test(title)
  const parts = /〔(\d{4})〕(\d+)号/.exec(number)
  const known = formIds.map((form) => /〔(\d{4})〕(\d+)号/.exec(numberOf(form)))
  // 〔2021〕60号 has the year of one form and the number of the other.
  return (
    number.startsWith(issuer) &&
    known.some((own) => own?.[1] === parts?.[1]) &&
    known.some((own) => own?.[2] === parts?.[2])
  )
}

/** Every number that a report cites for its form, in its order. */
export function citedNumbers(subject: Subject): Citation[] {
  return passagesWith(subject, tellingSigns.bits.number).flatMap((passage) =>
    [...passage.text.matchAll(pattern)].flatMap((match): Citation[] => {
      const [printed, year, ordinal] = match
      const number = `${printed.replace(/\s+/g, "").replace(/[〔﹝[［（(【].*$/, "")}〔${year}〕${Number(ordinal)}号`
      if (!isOfForm(passage, match.index, number)) return []
      const form = formIds.find((candidate) => numberOf(candidate) === number) ?? null
      return [{ passage, start: match.index, stop: match.index + printed.length, number, form }]
    }),
  )
}
