import { formMixed } from "./form-mixed.ts"
import { formNumberCited } from "./form-number-cited.ts"
import { formOutdated } from "./form-outdated.ts"
import { labelDiffers } from "./label-differs.ts"
import { numberMissing } from "./number-missing.ts"
import { rowUnknown } from "./row-unknown.ts"
import { sectionMissing } from "./section-missing.ts"
import { sectionOrder } from "./section-order.ts"
import { sectionRepeated } from "./section-repeated.ts"
import { tableMissing } from "./table-missing.ts"
import { tableVersions } from "./table-versions.ts"
import { templateWords } from "./template-words.ts"

export const formWordings = {
  "form-mixed": formMixed,
  "form-number-cited": formNumberCited,
  "form-outdated": formOutdated,
  "label-differs": labelDiffers,
  "number-missing": numberMissing,
  "row-unknown": rowUnknown,
  "section-missing": sectionMissing,
  "section-order": sectionOrder,
  "section-repeated": sectionRepeated,
  "table-missing": tableMissing,
  "table-versions": tableVersions,
  "template-words": templateWords,
} as const
