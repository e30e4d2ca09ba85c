/** Signs that are typed for each other because they look alike; each group stands for its first. */
const groups = [
  "己已巳",
  "未末",
  "戊戌戍",
  "日曰",
  "土士",
  "干千",
  "人入",
  "析折",
  "候侯",
  "博搏",
  "汩汨",
  "祗祇",
  "崇祟",
  "冶治",
]
const first = new Map(groups.flatMap((group) => [...group].map((sign) => [sign, group.charAt(0)] as const)))

/** A key of a name in which signs that are taken for each other are one: 己 and 已. */
export function foldedKey(key: string): string {
  return [...key].map((sign) => first.get(sign) ?? sign).join("")
}
