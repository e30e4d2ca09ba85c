import { For, Show } from "solid-js"
import type { Region } from "../data/figure-responses.ts"
import { useLanguage } from "../i18n/language.ts"
import type { ExploreQuery } from "./explore-query.ts"
import { wayUp } from "./region-address.ts"
import { regionText } from "./region-name.ts"

/** The regions from the whole country down to the one looked at; all but the last lead back up. */
export function RegionPath(props: { path: readonly Region[]; query: ExploreQuery }) {
  const { t } = useLanguage()
  const { path } = props
  return (
    <nav class="region-path" aria-label={t("regions.path")}>
      <ol>
        <li>
          <Show when={path.length > 0} fallback={<span aria-current="location">{t("regions.country")}</span>}>
            <a href={wayUp(props.query, path, null)}>{t("regions.country")}</a>
          </Show>
        </li>
        <For each={path}>
          {(region, at) => (
            <li>
              <Show
                when={at() < path.length - 1}
                fallback={<span aria-current="location">{regionText(region, t)}</span>}
              >
                <a href={wayUp(props.query, path, region)}>{regionText(region, t)}</a>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </nav>
  )
}
