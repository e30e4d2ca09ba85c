import { A } from "@solidjs/router"
import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"

/** The ways on from a page of a list: back to its beginning, and to the next page; `null` where there is none. */
export function Pager(props: { first: string | null; next: string | null }) {
  const { t } = useLanguage()
  return (
    <p class="pager">
      <Show when={props.first} keyed>
        {(first) => <A href={first}>{t("archive.first")}</A>}
      </Show>
      <Show when={props.next} keyed>
        {(next) => (
          <A href={next} class="button button-quiet" rel="next">
            {t("archive.more")}
          </A>
        )}
      </Show>
    </p>
  )
}
