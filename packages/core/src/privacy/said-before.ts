/** What a number is said to be by the words before it. */
export type Said = "person" | "phone" | "card" | "other"

/** Of words that end alike the first kind counts: 身份证号 is no 证号. */
const words: readonly (readonly [Said, RegExp])[] = [
  ["person", /身份证件?号?码?|身份号码?|证件号码?|社会保障号码?|社保号码?|ID ?(?:card|No\.?|number)/gi],
  ["phone", /手机|电话|联系|微信|来电|致电|拨打|热线|传真|短信|tel|phone|mobile|wechat/gi],
  ["card", /银行卡|储蓄卡|借记卡|信用卡|社保卡|一卡通|卡号|[账帐]号|[账帐]户|开户|收款/gi],
  [
    "other",
    /编号|编码|代码|索引|文号|案号|受理号|流水号|单号|序号|登记号|批[号次]|档号|证号|备案|条码|邮编|许可证|QQ|金额|总额|合计|共计|累计|总计|数量|订单|第$|达$/gi,
  ],
]
/** What a number is not is said right before it; whose it is may be said earlier in the sentence. */
const near: ReadonlySet<Said> = new Set<Said>(["card", "other"])
const reach = 24

/** The kind of the nearest word; `null` where nothing is said. */
export function saidBefore(plain: string, start: number): Said | null {
  const before = plain.slice(Math.max(0, start - reach), start)
  const stop = Math.max(...[..."。;!?"].map((sign) => before.lastIndexOf(sign)))
  const sentence = before.slice(stop + 1).trimEnd()
  const clause = sentence.lastIndexOf(",") + 1
  let nearest: { said: Said; end: number } | null = null
  for (const [said, pattern] of words) {
    if (sentence.search(pattern) < 0) continue
    for (const match of sentence.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (near.has(said) && match.index < clause) continue
      if (nearest === null || end > nearest.end) nearest = { said, end }
    }
  }
  return nearest?.said ?? null
}
