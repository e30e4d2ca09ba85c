import { type Accessor, type JSX, Match, Show, Switch } from "solid-js"
import { isServer } from "solid-js/web"
import type { Load } from "../data/create-load.ts"
import { problemOfLoad, readyValue } from "../data/load-parts.ts"
import { useLanguage } from "../i18n/language.ts"
import { LoadFailed } from "./load-failed.tsx"
import { NotFoundPage } from "./not-found-page.tsx"

/** What a page shows of a load: that it is under way, the value, that there is no such thing, or why it failed. */
export function Loaded<T>(props: {
  load: { readonly current: Accessor<Load<T>>; readonly again: () => void }
  children: (value: T) => JSX.Element
}) {
  const { t } = useLanguage()
  const { current, again } = props.load
  return (
    <Switch fallback={isServer ? <NotFoundPage /> : <p role="status">{t("site.loading")}</p>}>
      <Match when={readyValue(current())} keyed>
        {(value) => props.children(value)}
      </Match>
      <Match when={problemOfLoad(current())} keyed>
        {(problem) => (
          <Show when={problem.status === 404} fallback={<LoadFailed problem={problem} again={again} />}>
            <NotFoundPage />
          </Show>
        )}
      </Match>
    </Switch>
  )
}
