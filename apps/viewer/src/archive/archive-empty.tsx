import { A } from "@solidjs/router"
import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"

/** Nothing to list: either nothing matches, or nothing has been published yet. */
export function ArchiveEmpty(props: { bare: boolean }) {
  const { t } = useLanguage()
  return (
    <section class="empty">
      <Show
        when={props.bare}
        fallback={
          <>
            <h2>{t("archive.emptyTitle")}</h2>
            <p>{t("archive.emptyText")}</p>
            <a href="/">{t("archive.reset")}</a>
          </>
        }
      >
        <h2>{t("archive.bareTitle")}</h2>
        <p>{t("archive.bareText")}</p>
        <A href="/check" class="button">
          {t("archive.bareAction")}
        </A>
      </Show>
    </section>
  )
}
