import { type RuleList, ruleList, shippedRuleset } from "@gouji/core"
import { type Accessor, createSignal, onMount, useContext } from "solid-js"
import { fetchJson } from "../data/fetch-json.ts"
import { hasRules, PageDataContext } from "../data/page-data.ts"
import { useLanguage } from "../i18n/language.ts"

const shipped = ruleList(shippedRuleset)

/**
 * The rules that the server checks with. Where they are more than those that gouji ships, a page of rules comes with
 * them; somebody who came by a link from another page has the server asked.
 */
export function useRules(): Accessor<RuleList> {
  const { language } = useLanguage()
  const { url, data } = useContext(PageDataContext)
  const [list, setList] = createSignal<RuleList>(hasRules(data) ? data.rules : shipped)
  onMount(() => {
    if (url.startsWith("/rules")) return
    // Without an answer the shipped rules are what there is to show.
    fetchJson<RuleList>("/api/v1/rules", language()).then(setList, () => undefined)
  })
  return list
}
