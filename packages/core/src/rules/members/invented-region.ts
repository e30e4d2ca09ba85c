import { cellsOf } from "../../forms/index.ts"
import type { Figure, Report } from "../../report/index.ts"

const nothing = Object.fromEntries(cellsOf("2021", "requests").map((cell) => [cell.id, 0]))

const whose = (name: string, received: Figure) => ({
  agency: { name, id: null },
  year: 2024,
  forms: { disclosure: null, requests: "2021", remedies: null } as const,
  cells: { ...nothing, "requests/received/total": received },
})

/** For truth tables: an invented region, and as many members as further figures, by the requests that came in. */
export function inventedRegion(own: Figure, ...received: readonly Figure[]) {
  const members: Partial<Report>[] = received.map((figure, index) => whose(`云泽县第${index + 1}局`, figure))
  return { ...whose("云泽县人民政府", own), scope: "region" as const, members }
}
