import type { Texts } from "./dictionary.ts"
import type { zhRegions } from "./zh-cn-regions.ts"

/** The texts of figures by region. */
export const enRegions: Texts<typeof zhRegions> = {
  regions: {
    views: "Ways to look at it",
    byAgency: "By agency ({{ count }})",
    byRegion: "By region ({{ count }})",
    path: "Region",
    country: "All China",
    own: "{{ name }}, its own level",
    unknown: "Division not known",
    title: "Regions in {{ year }}",
    region: "Region",
    share: "Share",
    reported: "Reported / agencies",
    reportedOf: "{{ reported }} / {{ agencies }}",
    given: "Reports with the figure",
    note: "“Its own level” is what a province or city has besides the regions below it. Sums are of published reports that give the figure; agencies are those that the register knows.",
    mapNote:
      "Areas are in proportion to the sums; a dashed frame: not all agencies have reported. Regions without a figure are not shown here, but in the table below.",
    none: "There are no smaller regions below this one",
    toAgencies: "See the agencies here",
    download: "Take this table away",
    rows: "{{ count }} regions",
  },
}
