import type { TruthTables } from "../truth-table.ts"
import { requests, said } from "./said.ts"

const table = requests({ received: 9, "carried-in": 0, handled: 9, granted: 3 })

export const truth: TruthTables = [
  {
    holds: [said("办结政府信息公开申请9件，予以公开3件，占33.3%。", table)],
    broken: [said("办结政府信息公开申请9件，予以公开3件，占43.3%。", table)],
    unknown: [said("政府信息公开申请予以公开3件，占43.3%。", { ...table, "requests/received/total": null })],
  },
]
