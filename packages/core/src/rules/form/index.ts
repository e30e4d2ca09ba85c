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

/** What the form asks of a report beside its figures. */
export const formRules = [
  sectionMissing,
  sectionOrder,
  sectionRepeated,
  tableMissing,
  tableVersions,
  formMixed,
  formOutdated,
  formNumberCited,
  rowUnknown,
  labelDiffers,
  templateWords,
  numberMissing,
] as const
