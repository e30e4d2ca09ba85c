/** 按地区查看数据的文字。 */
export const zhRegions = {
  regions: {
    views: "查看方式",
    byAgency: "按机关（{{ count }}）",
    byRegion: "按地区（{{ count }}）",
    path: "所在地区",
    country: "全国",
    own: "{{ name }}本级",
    unknown: "区划不明",
    title: "{{ year }} 年度各地区",
    region: "地区",
    share: "占比",
    reported: "已公布 / 机关",
    reportedOf: "{{ reported }} / {{ agencies }}",
    given: "填报份数",
    note: "“本级”是该省、市直属机关，不含下级地区。合计只含已公布且填有这一项的报告；机关数以机关名录为准。",
    mapNote: "面积按合计比例；虚线框的地区还有机关没有公布。没有数字的地区不在图中，见下表。",
    none: "这里之下没有更小的地区",
    toAgencies: "看这里的机关",
    download: "下载这张地区表",
    rows: "{{ count }} 个地区",
  },
} as const
