import { A } from "@solidjs/router"
import { For } from "solid-js"
import type { Peers, Sum } from "../data/figure-responses.ts"
import { figureText } from "../figures/figure-text.ts"
import { measureName } from "../figures/measures.ts"
import { useLanguage } from "../i18n/language.ts"
import { kindName } from "./kind-name.ts"

/** The agency's newest figures beside the least, the middle and the greatest of its kind. */
export function AgencyPeers(props: { peers: Peers; own: Readonly<Record<string, Sum>> }) {
  const { t, language } = useLanguage()
  const text = (sum: Sum | undefined) => figureText(sum ?? null, language())
  const { year, kind, province, reported } = props.peers
  const ranked = (measure: string) =>
    `/explore?${new URLSearchParams({ measure, year: String(year), kind, ...(province !== null && { division: province }) })}`
  return (
    <div class="peers">
      <h2 id="peers-title">{t("agency.peers")}</h2>
      <p class="hint">{t("agency.peersNote", { year, count: reported, kind: kindName(kind, t) })}</p>
      <section class="table-region" tabindex="0" aria-labelledby="peers-title">
        <table class="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("figures.measure")}</th>
              <th scope="col">{t("agency.own")}</th>
              <th scope="col">{t("agency.least")}</th>
              <th scope="col">{t("agency.median")}</th>
              <th scope="col">{t("agency.greatest")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.peers.measures}>
              {({ measure, least, median, greatest }) => (
                <tr>
                  <th scope="row">
                    <A href={ranked(measure)}>{measureName(measure, language())}</A>
                  </th>
                  <td class="own">{text(props.own[measure])}</td>
                  <td>{text(least)}</td>
                  <td>{text(median)}</td>
                  <td>{text(greatest)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </div>
  )
}
