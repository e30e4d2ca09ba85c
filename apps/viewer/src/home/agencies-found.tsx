import { A } from "@solidjs/router"
import { For } from "solid-js"
import { kindName } from "../agency/kind-name.ts"
import type { FoundAgency } from "../data/responses.ts"
import { useLanguage } from "../i18n/language.ts"

/** The agencies that have the words asked for: by any of their names, the initials of one, or a code. */
export function AgenciesFound(props: { agencies: readonly FoundAgency[] }) {
  const { t } = useLanguage()
  return (
    <section class="agencies-found" aria-labelledby="agencies-found">
      <h2 id="agencies-found">{t("home.agencies")}</h2>
      <ul>
        <For each={props.agencies}>
          {(agency) => (
            <li>
              <A href={`/agencies/${agency.id}`}>{agency.name}</A>{" "}
              <span class="faint">
                {[agency.region, agency.division, agency.kind && kindName(agency.kind, t)].filter(Boolean).join(" · ")}
              </span>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
