import { pinyin } from "pinyin-pro"
import { agencyKey } from "../names.ts"

/** Behind the sign of a level begins a name of its own: 市 and 长 of 某市长安镇 are no mayor (市长). */
const parts = /(?<=[省市县区州盟旗])/u

/**
 * The initials of a name in pinyin, as people type them: 砚溪县民政局 is `yxxmzj`. Letters and digits stay. A sign that
 * is read in more than one way has the reading that it has in the words around it.
 */
export function initialsOf(name: string): string {
  const read = (part: string) => pinyin(part, { pattern: "first", toneType: "none", nonZh: "consecutive" })
  return agencyKey(name).split(parts).map(read).join("").replace(/\s+/gu, "").toLowerCase()
}
