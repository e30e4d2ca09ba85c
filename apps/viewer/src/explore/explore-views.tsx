import { useLanguage } from "../i18n/language.ts"
import { type ExploreQuery, exploreAddress } from "./explore-query.ts"

/** The ways of looking at a measure, each a link with how many lines it has. */
export function ExploreViews(props: { query: ExploreQuery; agencies: number; regions: number }) {
  const { t } = useLanguage()
  const Way = (way: { view: ExploreQuery["view"]; text: string }) => (
    <li>
      <a
        href={exploreAddress({ ...props.query, view: way.view })}
        aria-current={props.query.view === way.view ? "page" : undefined}
      >
        {way.text}
      </a>
    </li>
  )
  return (
    <nav aria-label={t("regions.views")}>
      <ul class="explore-views">
        <Way view="" text={t("regions.byAgency", { count: props.agencies })} />
        <Way view="regions" text={t("regions.byRegion", { count: props.regions })} />
      </ul>
    </nav>
  )
}
