import { type Figure, wordings } from "@gouji/core"
import { useLanguage } from "../i18n/language.ts"

/** What stands for a figure: itself as it is printed, or the word for one that is blank, or was not read. */
export function useFigureWords(): (figure: Figure | undefined) => string {
  const { t, language } = useLanguage()
  return (figure) =>
    figure === undefined ? t("table.absent") : figure === null ? wordings[language()].blank : String(figure)
}
