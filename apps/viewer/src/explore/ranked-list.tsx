import { Show } from "solid-js"
import type { Ranking } from "../data/figure-responses.ts"
import { useLanguage } from "../i18n/language.ts"
import { Pager } from "../shell/pager.tsx"
import { type ExploreQuery, exploreAddress } from "./explore-query.ts"
import { RankedAgencies } from "./ranked-agencies.tsx"

/** The agencies in the order of their figures, a page at a time. */
export function RankedList(props: { query: ExploreQuery; ranking: Ranking }) {
  const { t } = useLanguage()
  const { items, nextCursor } = props.ranking
  return (
    <div>
      <h2 id="ranking-title">{t("explore.ranking", { year: props.query.year })}</h2>
      <Show
        when={items.length > 0}
        fallback={
          <div class="empty">
            <h3>{t("explore.nothing")}</h3>
            <p>{t("explore.nothingText")}</p>
          </div>
        }
      >
        <RankedAgencies query={props.query} ranking={props.ranking} />
      </Show>
      <Pager
        first={props.query.cursor ? exploreAddress(props.query) : null}
        next={nextCursor === null ? null : exploreAddress(props.query, nextCursor)}
      />
    </div>
  )
}
