import { type Severity, type Verdict, wordings } from "@gouji/core"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { Icon } from "../shell/icon.tsx"

const order: readonly Severity[] = ["error", "warning", "notice"]

/** How many findings there are of each severity; those that are not there are not listed. */
export function SeverityCounts(props: { counts: Readonly<Record<Severity, number>>; verdict: Verdict }) {
  const { t, language } = useLanguage()
  const present = () => order.filter((severity) => props.counts[severity] > 0)
  // Nothing found where something could not be checked is not the same as nothing to find.
  const none = () => t(props.verdict === "inconclusive" ? "archive.openOnly" : "archive.noFindings")
  return (
    <Show when={present().length > 0} fallback={<p class="counts counts-none">{none()}</p>}>
      <ul class="counts" aria-label={t("archive.findings")}>
        <For each={present()}>
          {(severity) => (
            <li class={`count count-${severity}`}>
              <Icon name={severity} /> {wordings[language()].severities[severity]} {props.counts[severity]}
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
