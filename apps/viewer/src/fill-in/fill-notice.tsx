import { useLanguage } from "../i18n/language.ts"
import { type Notice, useFilling } from "./create-filling.ts"

/** Says what has just happened to several cells at once. */
export function FillNotice() {
  const { t } = useLanguage()
  const { notice } = useFilling()
  const text = (now: Notice): string => {
    switch (now.kind) {
      case "pasted": {
        const more = [
          now.outside > 0 ? t("fillIn.notice.outside", { count: now.outside }) : "",
          now.unsure > 0 ? t("fillIn.notice.unsure", { count: now.unsure }) : "",
        ]
        return [t("fillIn.notice.pasted", { count: now.count }), ...more].filter(Boolean).join(" ")
      }
      case "form":
        return [t("fillIn.notice.form"), now.lost > 0 ? t("fillIn.notice.lost", { count: now.lost }) : ""]
          .filter(Boolean)
          .join(" ")
      case "proposals":
        return t("fillIn.notice.proposals", { count: now.count })
      case "zeros":
        return t("fillIn.notice.zeros", { count: now.count })
    }
  }
  const said = () => {
    const now = notice()
    return now ? text(now) : ""
  }
  return (
    <p class="fill-notice" role="status">
      {said()}
    </p>
  )
}
