export type AgencyKind = "government" | "township" | "office" | "department"

/** What sort of body a name names, where it says so beyond doubt. */
export function agencyKind(name: string | null): AgencyKind | null {
  if (name === null) return null
  const bare = name.replace(/（.*?）|\(.*?\)/g, "").replace(/\s/g, "")
  if (/(?:镇|乡|街道)(?:人民政府|办事处|办)?$/.test(bare)) return "township"
  if (/(?:政府|管委会|管理委员会|委员会|府)?(?:办公厅|办公室|政府办)$/.test(bare)) return "office"
  if (/(?:人民政府|管委会|管理委员会|实验区|开发区|新区|[省市县区州盟旗])$/.test(bare)) return "government"
  if (/(?:局|厅|委|委员会|署|总队|支队|大队|中心|院|部|会|行|学校|大学)$/.test(bare)) return "department"
  return null
}
