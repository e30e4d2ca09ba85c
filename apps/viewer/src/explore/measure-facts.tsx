import type { Ranking, Sum } from "../data/figure-responses.ts"
import { figureText } from "../figures/figure-text.ts"
import { useLanguage } from "../i18n/language.ts"
import { Fact } from "../report/fact.tsx"

/** A measure over all agencies that were asked about: the sum, who is in it, and how it spreads. */
export function MeasureFacts(props: { ranking: Ranking }) {
  const { t, language } = useLanguage()
  const text = (sum: Sum) => figureText(sum, language())
  const { summary, median, coverage } = props.ranking
  return (
    <dl class="facts">
      <Fact name={t("explore.sum")}>
        <strong class="total-figure">{text(summary.sum) || "—"}</strong>
      </Fact>
      <Fact name={t("explore.coverage")}>
        {t("explore.coverageValue", { agencies: coverage.agencies, reported: coverage.reported })}
      </Fact>
      <Fact name={t("explore.given")}>
        {t("explore.givenValue", { given: summary.given, without: summary.without })}
      </Fact>
      <Fact name={t("explore.median")}>{text(median) || "—"}</Fact>
      <Fact name={t("explore.range")}>
        {summary.least === null ? "—" : `${text(summary.least)} – ${text(summary.greatest)}`}
      </Fact>
    </dl>
  )
}
