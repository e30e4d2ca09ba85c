import { bodyOf, isOfCity } from "./body-of.ts"

/**
 * Whether a body may make 规章: ministries, provinces, cities with districts and autonomous prefectures may (《立法法》
 * Arts. 91 and 93), nobody else. `null` where its name does not tell. The office of a government that may is asked about
 * that government's; so are the departments of justice, which often count them.
 */
export function makesRegulations(name: string | null): boolean | null {
  const { kind, level } = bodyOf(name)
  switch (kind) {
    case "township":
    case "street":
    case "development-zone":
      return false
    case "government":
    case "office":
      if (level === null) return null
      // 地区 and 盟 are the province's agencies and no division with a congress of its own.
      if (/(?:地区|盟)$|公署|行署/.test(name ?? "")) return false
      return level !== "county"
    case "department":
      if (level === "national") return true
      if (level === "county") return false
      if (/司法[厅局]$/.test(name ?? "")) return null
      return level === null && !isOfCity(name) ? null : false
    default:
      return null
  }
}
