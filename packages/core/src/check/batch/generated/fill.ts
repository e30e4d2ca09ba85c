// Generated from the rules' declarations by `npx vitest run src/check/batch -u`; a test holds it up to date.
import type { Figure, FormId, Report, TableId } from "../../../report/index.ts"
import { amountCode, countCode } from "../cell-code.ts"

type Fill = (cells: Report["cells"], rows: Int32Array, o: number) => void

function disclosure2019(cells: Report["cells"], rows: Int32Array, o: number): void {
  let c: Figure | undefined
  c = cells["disclosure/regulations/made"]
  rows[o + 0] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/regulations/published"]
  rows[o + 1] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/regulations/total-published"]
  rows[o + 2] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/normative-documents/made"]
  rows[o + 3] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/normative-documents/published"]
  rows[o + 4] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/normative-documents/total-published"]
  rows[o + 5] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/licensing/previous-year"]
  rows[o + 6] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/licensing/change"]
  rows[o + 7] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/licensing/decisions"]
  rows[o + 8] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/other-services/previous-year"]
  rows[o + 9] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/other-services/change"]
  rows[o + 10] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/other-services/decisions"]
  rows[o + 11] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/penalties/previous-year"]
  rows[o + 12] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/penalties/change"]
  rows[o + 13] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/penalties/decisions"]
  rows[o + 14] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/coercion/previous-year"]
  rows[o + 15] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/coercion/change"]
  rows[o + 16] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/coercion/decisions"]
  rows[o + 17] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/fees/previous-year"]
  rows[o + 18] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/fees/change"]
  rows[o + 19] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/procurement/projects"]
  rows[o + 20] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  rows[o + 21] = amountCode(cells["disclosure/procurement/amount"])
}

function disclosure2021(cells: Report["cells"], rows: Int32Array, o: number): void {
  let c: Figure | undefined
  c = cells["disclosure/regulations/issued"]
  rows[o + 0] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/regulations/repealed"]
  rows[o + 1] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/regulations/in-force"]
  rows[o + 2] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/normative-documents/issued"]
  rows[o + 3] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/normative-documents/repealed"]
  rows[o + 4] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/normative-documents/in-force"]
  rows[o + 5] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/licensing/decisions"]
  rows[o + 6] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/penalties/decisions"]
  rows[o + 7] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["disclosure/coercion/decisions"]
  rows[o + 8] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  rows[o + 9] = amountCode(cells["disclosure/fees/amount"])
}

function requests2019(cells: Report["cells"], rows: Int32Array, o: number): void {
  let c: Figure | undefined
  c = cells["requests/received/natural-person"]
  rows[o + 0] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/received/business"]
  rows[o + 1] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/received/research"]
  rows[o + 2] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/received/public-interest"]
  rows[o + 3] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/received/legal-service"]
  rows[o + 4] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/received/other-organisation"]
  rows[o + 5] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/received/total"]
  rows[o + 6] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/natural-person"]
  rows[o + 7] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/business"]
  rows[o + 8] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/research"]
  rows[o + 9] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/public-interest"]
  rows[o + 10] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/legal-service"]
  rows[o + 11] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/other-organisation"]
  rows[o + 12] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/total"]
  rows[o + 13] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/natural-person"]
  rows[o + 14] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/business"]
  rows[o + 15] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/research"]
  rows[o + 16] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/public-interest"]
  rows[o + 17] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/legal-service"]
  rows[o + 18] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/other-organisation"]
  rows[o + 19] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/total"]
  rows[o + 20] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/natural-person"]
  rows[o + 21] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/business"]
  rows[o + 22] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/research"]
  rows[o + 23] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/public-interest"]
  rows[o + 24] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/legal-service"]
  rows[o + 25] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/other-organisation"]
  rows[o + 26] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/total"]
  rows[o + 27] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/natural-person"]
  rows[o + 28] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/business"]
  rows[o + 29] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/research"]
  rows[o + 30] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/public-interest"]
  rows[o + 31] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/legal-service"]
  rows[o + 32] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/other-organisation"]
  rows[o + 33] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/total"]
  rows[o + 34] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/natural-person"]
  rows[o + 35] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/business"]
  rows[o + 36] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/research"]
  rows[o + 37] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/public-interest"]
  rows[o + 38] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/legal-service"]
  rows[o + 39] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/other-organisation"]
  rows[o + 40] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/total"]
  rows[o + 41] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/natural-person"]
  rows[o + 42] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/business"]
  rows[o + 43] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/research"]
  rows[o + 44] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/public-interest"]
  rows[o + 45] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/legal-service"]
  rows[o + 46] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/other-organisation"]
  rows[o + 47] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/total"]
  rows[o + 48] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/natural-person"]
  rows[o + 49] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/business"]
  rows[o + 50] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/research"]
  rows[o + 51] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/public-interest"]
  rows[o + 52] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/legal-service"]
  rows[o + 53] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/other-organisation"]
  rows[o + 54] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/total"]
  rows[o + 55] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/natural-person"]
  rows[o + 56] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/business"]
  rows[o + 57] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/research"]
  rows[o + 58] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/public-interest"]
  rows[o + 59] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/legal-service"]
  rows[o + 60] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/other-organisation"]
  rows[o + 61] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/total"]
  rows[o + 62] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/natural-person"]
  rows[o + 63] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/business"]
  rows[o + 64] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/research"]
  rows[o + 65] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/public-interest"]
  rows[o + 66] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/legal-service"]
  rows[o + 67] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/other-organisation"]
  rows[o + 68] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/total"]
  rows[o + 69] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/natural-person"]
  rows[o + 70] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/business"]
  rows[o + 71] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/research"]
  rows[o + 72] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/public-interest"]
  rows[o + 73] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/legal-service"]
  rows[o + 74] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/other-organisation"]
  rows[o + 75] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/total"]
  rows[o + 76] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/natural-person"]
  rows[o + 77] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/business"]
  rows[o + 78] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/research"]
  rows[o + 79] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/public-interest"]
  rows[o + 80] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/legal-service"]
  rows[o + 81] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/other-organisation"]
  rows[o + 82] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/total"]
  rows[o + 83] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/natural-person"]
  rows[o + 84] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/business"]
  rows[o + 85] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/research"]
  rows[o + 86] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/public-interest"]
  rows[o + 87] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/legal-service"]
  rows[o + 88] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/other-organisation"]
  rows[o + 89] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/total"]
  rows[o + 90] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/natural-person"]
  rows[o + 91] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/business"]
  rows[o + 92] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/research"]
  rows[o + 93] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/public-interest"]
  rows[o + 94] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/legal-service"]
  rows[o + 95] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/other-organisation"]
  rows[o + 96] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/total"]
  rows[o + 97] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/natural-person"]
  rows[o + 98] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/business"]
  rows[o + 99] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/research"]
  rows[o + 100] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/public-interest"]
  rows[o + 101] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/legal-service"]
  rows[o + 102] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/other-organisation"]
  rows[o + 103] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/total"]
  rows[o + 104] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/natural-person"]
  rows[o + 105] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/business"]
  rows[o + 106] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/research"]
  rows[o + 107] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/public-interest"]
  rows[o + 108] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/legal-service"]
  rows[o + 109] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/other-organisation"]
  rows[o + 110] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/total"]
  rows[o + 111] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/natural-person"]
  rows[o + 112] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/business"]
  rows[o + 113] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/research"]
  rows[o + 114] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/public-interest"]
  rows[o + 115] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/legal-service"]
  rows[o + 116] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/other-organisation"]
  rows[o + 117] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/total"]
  rows[o + 118] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/natural-person"]
  rows[o + 119] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/business"]
  rows[o + 120] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/research"]
  rows[o + 121] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/public-interest"]
  rows[o + 122] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/legal-service"]
  rows[o + 123] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/other-organisation"]
  rows[o + 124] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/total"]
  rows[o + 125] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/natural-person"]
  rows[o + 126] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/business"]
  rows[o + 127] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/research"]
  rows[o + 128] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/public-interest"]
  rows[o + 129] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/legal-service"]
  rows[o + 130] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/other-organisation"]
  rows[o + 131] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/total"]
  rows[o + 132] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/natural-person"]
  rows[o + 133] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/business"]
  rows[o + 134] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/research"]
  rows[o + 135] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/public-interest"]
  rows[o + 136] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/legal-service"]
  rows[o + 137] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/other-organisation"]
  rows[o + 138] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/total"]
  rows[o + 139] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other/natural-person"]
  rows[o + 140] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other/business"]
  rows[o + 141] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other/research"]
  rows[o + 142] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other/public-interest"]
  rows[o + 143] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other/legal-service"]
  rows[o + 144] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other/other-organisation"]
  rows[o + 145] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other/total"]
  rows[o + 146] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/natural-person"]
  rows[o + 147] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/business"]
  rows[o + 148] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/research"]
  rows[o + 149] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/public-interest"]
  rows[o + 150] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/legal-service"]
  rows[o + 151] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/other-organisation"]
  rows[o + 152] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/total"]
  rows[o + 153] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/natural-person"]
  rows[o + 154] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/business"]
  rows[o + 155] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/research"]
  rows[o + 156] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/public-interest"]
  rows[o + 157] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/legal-service"]
  rows[o + 158] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/other-organisation"]
  rows[o + 159] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/total"]
  rows[o + 160] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
}

function requests2021(cells: Report["cells"], rows: Int32Array, o: number): void {
  let c: Figure | undefined
  c = cells["requests/received/natural-person"]
  rows[o + 0] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/received/business"]
  rows[o + 1] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/received/research"]
  rows[o + 2] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/received/public-interest"]
  rows[o + 3] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/received/legal-service"]
  rows[o + 4] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/received/other-organisation"]
  rows[o + 5] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/received/total"]
  rows[o + 6] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/natural-person"]
  rows[o + 7] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/business"]
  rows[o + 8] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/research"]
  rows[o + 9] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/public-interest"]
  rows[o + 10] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/legal-service"]
  rows[o + 11] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/other-organisation"]
  rows[o + 12] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-in/total"]
  rows[o + 13] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/natural-person"]
  rows[o + 14] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/business"]
  rows[o + 15] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/research"]
  rows[o + 16] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/public-interest"]
  rows[o + 17] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/legal-service"]
  rows[o + 18] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/other-organisation"]
  rows[o + 19] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/granted/total"]
  rows[o + 20] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/natural-person"]
  rows[o + 21] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/business"]
  rows[o + 22] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/research"]
  rows[o + 23] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/public-interest"]
  rows[o + 24] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/legal-service"]
  rows[o + 25] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/other-organisation"]
  rows[o + 26] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/partly-granted/total"]
  rows[o + 27] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/natural-person"]
  rows[o + 28] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/business"]
  rows[o + 29] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/research"]
  rows[o + 30] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/public-interest"]
  rows[o + 31] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/legal-service"]
  rows[o + 32] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/other-organisation"]
  rows[o + 33] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-state-secret/total"]
  rows[o + 34] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/natural-person"]
  rows[o + 35] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/business"]
  rows[o + 36] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/research"]
  rows[o + 37] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/public-interest"]
  rows[o + 38] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/legal-service"]
  rows[o + 39] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/other-organisation"]
  rows[o + 40] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-forbidden-by-law/total"]
  rows[o + 41] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/natural-person"]
  rows[o + 42] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/business"]
  rows[o + 43] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/research"]
  rows[o + 44] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/public-interest"]
  rows[o + 45] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/legal-service"]
  rows[o + 46] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/other-organisation"]
  rows[o + 47] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-public-safety/total"]
  rows[o + 48] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/natural-person"]
  rows[o + 49] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/business"]
  rows[o + 50] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/research"]
  rows[o + 51] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/public-interest"]
  rows[o + 52] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/legal-service"]
  rows[o + 53] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/other-organisation"]
  rows[o + 54] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-third-party/total"]
  rows[o + 55] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/natural-person"]
  rows[o + 56] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/business"]
  rows[o + 57] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/research"]
  rows[o + 58] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/public-interest"]
  rows[o + 59] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/legal-service"]
  rows[o + 60] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/other-organisation"]
  rows[o + 61] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-internal-affairs/total"]
  rows[o + 62] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/natural-person"]
  rows[o + 63] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/business"]
  rows[o + 64] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/research"]
  rows[o + 65] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/public-interest"]
  rows[o + 66] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/legal-service"]
  rows[o + 67] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/other-organisation"]
  rows[o + 68] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-process-records/total"]
  rows[o + 69] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/natural-person"]
  rows[o + 70] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/business"]
  rows[o + 71] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/research"]
  rows[o + 72] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/public-interest"]
  rows[o + 73] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/legal-service"]
  rows[o + 74] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/other-organisation"]
  rows[o + 75] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-enforcement-file/total"]
  rows[o + 76] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/natural-person"]
  rows[o + 77] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/business"]
  rows[o + 78] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/research"]
  rows[o + 79] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/public-interest"]
  rows[o + 80] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/legal-service"]
  rows[o + 81] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/other-organisation"]
  rows[o + 82] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/denied-administrative-query/total"]
  rows[o + 83] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/natural-person"]
  rows[o + 84] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/business"]
  rows[o + 85] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/research"]
  rows[o + 86] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/public-interest"]
  rows[o + 87] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/legal-service"]
  rows[o + 88] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/other-organisation"]
  rows[o + 89] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-not-held/total"]
  rows[o + 90] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/natural-person"]
  rows[o + 91] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/business"]
  rows[o + 92] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/research"]
  rows[o + 93] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/public-interest"]
  rows[o + 94] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/legal-service"]
  rows[o + 95] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/other-organisation"]
  rows[o + 96] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-needs-creation/total"]
  rows[o + 97] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/natural-person"]
  rows[o + 98] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/business"]
  rows[o + 99] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/research"]
  rows[o + 100] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/public-interest"]
  rows[o + 101] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/legal-service"]
  rows[o + 102] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/other-organisation"]
  rows[o + 103] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/unavailable-unclear/total"]
  rows[o + 104] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/natural-person"]
  rows[o + 105] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/business"]
  rows[o + 106] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/research"]
  rows[o + 107] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/public-interest"]
  rows[o + 108] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/legal-service"]
  rows[o + 109] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/other-organisation"]
  rows[o + 110] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-petition/total"]
  rows[o + 111] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/natural-person"]
  rows[o + 112] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/business"]
  rows[o + 113] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/research"]
  rows[o + 114] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/public-interest"]
  rows[o + 115] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/legal-service"]
  rows[o + 116] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/other-organisation"]
  rows[o + 117] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-repeat/total"]
  rows[o + 118] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/natural-person"]
  rows[o + 119] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/business"]
  rows[o + 120] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/research"]
  rows[o + 121] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/public-interest"]
  rows[o + 122] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/legal-service"]
  rows[o + 123] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/other-organisation"]
  rows[o + 124] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-published/total"]
  rows[o + 125] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/natural-person"]
  rows[o + 126] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/business"]
  rows[o + 127] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/research"]
  rows[o + 128] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/public-interest"]
  rows[o + 129] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/legal-service"]
  rows[o + 130] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/other-organisation"]
  rows[o + 131] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-excessive/total"]
  rows[o + 132] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/natural-person"]
  rows[o + 133] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/business"]
  rows[o + 134] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/research"]
  rows[o + 135] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/public-interest"]
  rows[o + 136] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/legal-service"]
  rows[o + 137] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/other-organisation"]
  rows[o + 138] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/declined-reissue/total"]
  rows[o + 139] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-not-supplemented/natural-person"]
  rows[o + 140] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-not-supplemented/business"]
  rows[o + 141] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-not-supplemented/research"]
  rows[o + 142] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-not-supplemented/public-interest"]
  rows[o + 143] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-not-supplemented/legal-service"]
  rows[o + 144] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-not-supplemented/other-organisation"]
  rows[o + 145] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-not-supplemented/total"]
  rows[o + 146] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-fee-unpaid/natural-person"]
  rows[o + 147] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-fee-unpaid/business"]
  rows[o + 148] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-fee-unpaid/research"]
  rows[o + 149] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-fee-unpaid/public-interest"]
  rows[o + 150] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-fee-unpaid/legal-service"]
  rows[o + 151] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-fee-unpaid/other-organisation"]
  rows[o + 152] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-fee-unpaid/total"]
  rows[o + 153] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-rest/natural-person"]
  rows[o + 154] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-rest/business"]
  rows[o + 155] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-rest/research"]
  rows[o + 156] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-rest/public-interest"]
  rows[o + 157] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-rest/legal-service"]
  rows[o + 158] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-rest/other-organisation"]
  rows[o + 159] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/other-rest/total"]
  rows[o + 160] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/natural-person"]
  rows[o + 161] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/business"]
  rows[o + 162] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/research"]
  rows[o + 163] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/public-interest"]
  rows[o + 164] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/legal-service"]
  rows[o + 165] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/other-organisation"]
  rows[o + 166] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/handled/total"]
  rows[o + 167] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/natural-person"]
  rows[o + 168] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/business"]
  rows[o + 169] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/research"]
  rows[o + 170] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/public-interest"]
  rows[o + 171] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/legal-service"]
  rows[o + 172] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/other-organisation"]
  rows[o + 173] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["requests/carried-out/total"]
  rows[o + 174] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
}

function remedies2019(cells: Report["cells"], rows: Int32Array, o: number): void {
  let c: Figure | undefined
  c = cells["remedies/reconsideration/upheld"]
  rows[o + 0] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/reconsideration/corrected"]
  rows[o + 1] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/reconsideration/other"]
  rows[o + 2] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/reconsideration/pending"]
  rows[o + 3] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/reconsideration/total"]
  rows[o + 4] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-direct/upheld"]
  rows[o + 5] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-direct/corrected"]
  rows[o + 6] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-direct/other"]
  rows[o + 7] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-direct/pending"]
  rows[o + 8] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-direct/total"]
  rows[o + 9] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-after-reconsideration/upheld"]
  rows[o + 10] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-after-reconsideration/corrected"]
  rows[o + 11] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-after-reconsideration/other"]
  rows[o + 12] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-after-reconsideration/pending"]
  rows[o + 13] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-after-reconsideration/total"]
  rows[o + 14] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
}

function remedies2021(cells: Report["cells"], rows: Int32Array, o: number): void {
  let c: Figure | undefined
  c = cells["remedies/reconsideration/upheld"]
  rows[o + 0] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/reconsideration/corrected"]
  rows[o + 1] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/reconsideration/other"]
  rows[o + 2] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/reconsideration/pending"]
  rows[o + 3] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/reconsideration/total"]
  rows[o + 4] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-direct/upheld"]
  rows[o + 5] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-direct/corrected"]
  rows[o + 6] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-direct/other"]
  rows[o + 7] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-direct/pending"]
  rows[o + 8] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-direct/total"]
  rows[o + 9] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-after-reconsideration/upheld"]
  rows[o + 10] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-after-reconsideration/corrected"]
  rows[o + 11] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-after-reconsideration/other"]
  rows[o + 12] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-after-reconsideration/pending"]
  rows[o + 13] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
  c = cells["remedies/litigation-after-reconsideration/total"]
  rows[o + 14] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)
}

/** Writes a table's cells into a row, in print order. */
export const fill: Readonly<Record<TableId, Readonly<Record<FormId, Fill>>>> = {
  disclosure: { "2019": disclosure2019, "2021": disclosure2021 },
  requests: { "2019": requests2019, "2021": requests2021 },
  remedies: { "2019": remedies2019, "2021": remedies2021 },
}
