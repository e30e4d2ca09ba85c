// An invented nation in the true shape: 31 provinces (GB/T 2260 names the first two digits), about 11 prefectures in
// each and 8 counties in a prefecture; agencies stand in counties for the most part.
const provinces = [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
  64, 65,
]
const bodies =
  "政府办公室 发展和改革局 教育局 科学技术局 工业和信息化局 公安局 民政局 司法局 财政局 人力资源和社会保障局 自然资源局 生态环境局 住房和城乡建设局 交通运输局 水利局 农业农村局 商务局 文化和旅游局 卫生健康局 退役军人事务局 应急管理局 审计局 市场监督管理局 统计局 医疗保障局 信访局 林业局 城市管理局 税务局 气象局 镇人民政府 乡人民政府 街道办事处".split(
    " ",
  )

/** The agency of a number: the same at every call, whatever the size of the nation. */
export function agencyOf(at) {
  const province = provinces[at % provinces.length]
  const inProvince = Math.floor(at / provinces.length)
  const prefecture = 1 + (inProvince % 11)
  const county = Math.floor(inProvince / 11) % 9
  const inCounty = Math.floor(inProvince / 99)
  const body = bodies[inCounty % bodies.length]
  const place = `示${province}省例${prefecture}市${county === 0 ? "" : `云${county}县`}`
  const round = Math.floor(inCounty / bodies.length)
  const division = `${province}${String(prefecture).padStart(2, "0")}${county === 0 ? "00" : String(20 + county)}`
  return { name: `${place}${round === 0 ? "" : `第${round}`}${body}`, division, region: `示${province}省` }
}
