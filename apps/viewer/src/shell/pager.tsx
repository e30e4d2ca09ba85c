import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"

/**
 * The ways on from a page of a list: back to its beginning, and to the next page; `null` where there is none. Plain links:
 * those of the router would all be said to be the current page, which has the same path.
 */
export function Pager(props: { first: string | null; next: string | null }) {
  const { t } = useLanguage()
  return (
    <p class="pager">
      <Show when={props.first} keyed>
        {(first) => <a href={first}>{t("archive.first")}</a>}
      </Show>
      <Show when={props.next} keyed>
        {(next) => (
          <a href={next} class="button button-quiet" rel="next">
            {t("archive.more")}
          </a>
        )}
      </Show>
    </p>
  )
}
