import { wordRule } from "@gouji/core"
import { useContext } from "solid-js"
import { hasPackRules, PageDataContext } from "../data/page-data.ts"
import { useLanguage } from "../i18n/language.ts"

/** What a rule is called: one that gouji ships, or one of a pack that the page came with; else its id. */
export function useRuleTitle(): (rule: string) => string {
  const { language } = useLanguage()
  const { data } = useContext(PageDataContext)
  const ofPacks = hasPackRules(data) ? data.packRules : []
  return (rule) => {
    const entry = ofPacks.find(({ id }) => id === rule)
    return wordRule(rule, language())?.title ?? entry?.wordings[language()].title ?? rule
  }
}
