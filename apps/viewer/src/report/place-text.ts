import type { Place } from "@gouji/core"
import type { Translate } from "../i18n/language.ts"

/** Where something stands in its document, counted from one as people count. */
export function placeText(place: Place, t: Translate): string {
  const parts = [
    place.page === null ? null : t("inspector.page", { page: place.page }),
    t("inspector.block", { block: place.block + 1 }),
    place.row === null ? null : t("inspector.row", { row: place.row + 1 }),
    place.column === null ? null : t("inspector.column", { column: place.column + 1 }),
  ]
  return parts.filter((part) => part !== null).join(t("inspector.joiner"))
}
