import type { Figure, Language } from "@gouji/core"

/** Digits in groups, every decimal that is given: exact, since the format takes the decimal text itself. */
export function figureText(figure: Figure, language: Language): string {
  if (figure === null) return ""
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 6 })
  return format.format(figure as Intl.StringNumericLiteral)
}

/** With a sign in front, also of what grew. */
export function changeText(figure: Figure, language: Language): string {
  if (figure === null) return ""
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 6, signDisplay: "exceptZero" })
  return format.format(figure as Intl.StringNumericLiteral)
}

/** A share as percent: "0.3333" is 33.3 %. */
export function shareText(share: string | number | null, language: Language): string {
  if (share === null) return ""
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(Number(share))
}
