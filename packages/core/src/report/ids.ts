// Apart from the schemas: a page that shows a form needs no parser of reports.

/** The statutory layouts: 国办公开办函〔2019〕60号 and 〔2021〕30号. */
export const formIds = ["2019", "2021"] as const

export const tableIds = ["disclosure", "requests", "remedies"] as const
export type TableId = (typeof tableIds)[number]

export const sectionIds = ["overview", "disclosure", "requests", "remedies", "problems", "other"] as const
/** The six parts of a report (OGI Regulations Art. 50 and the printed form). */
export type SectionId = (typeof sectionIds)[number]

/** What the figures cover: the body alone (本机关), its level (本级) or the whole region (全区域). */
export const scopes = ["body", "level", "region"] as const
