import type { Figure, Language } from "@gouji/core"

/** Made once a language: making one takes a hundred times as long as using it. */
function formats(options: Intl.NumberFormatOptions): (language: Language) => Intl.NumberFormat {
  const made = new Map<Language, Intl.NumberFormat>()
  return (language) => {
    const format = made.get(language) ?? new Intl.NumberFormat(language, options)
    made.set(language, format)
    return format
  }
}

const plain = formats({ maximumFractionDigits: 6 })
const percent = formats({ style: "percent", maximumFractionDigits: 1 })

/** Digits in groups, every decimal that is given: exact, since the format takes the decimal text itself. */
export function figureText(figure: Figure, language: Language): string {
  return figure === null ? "" : plain(language).format(figure as Intl.StringNumericLiteral)
}

/** With a sign in front, also of what grew. */
export function changeText(figure: Figure, language: Language): string {
  const text = figureText(figure, language)
  return Number(figure) > 0 ? `+${text}` : text
}

/** A share as percent: "0.3333" is 33.3 %. */
export function shareText(share: string | number | null, language: Language): string {
  return share === null ? "" : percent(language).format(Number(share))
}
