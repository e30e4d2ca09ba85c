import type { Explanation } from "@gouji/core"
import { useLanguage } from "../i18n/language.ts"

/** An agency's reason for a finding that is right as it stands. */
export function ExplanationLine(props: { explanation: Explanation }) {
  const { t } = useLanguage()
  const text = () => {
    const { reason, by, until } = props.explanation
    return until === null
      ? t("finding.explanation", { reason, by })
      : t("finding.explanationUntil", { reason, by, until })
  }
  return <p class="explanation">{text()}</p>
}
