/** Radicals that look like signs, and the signs. Only the other block of radicals is folded by normalisation. */
const pairs =
  "⺁厂⺄乙⺌小⺐尢⺒巳⺓幺⺕彐⺘手⺝月⺟母⺠民⺡氵⺣灬⺧牛⺪疋⺫目⺬示⺭礻⺮竹⺰纟⺳网⺶羊⺹耂⺺聿⺼肉⺾艹⻁虎⻂衤⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻐钅⻑長⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟"

const signs = new Map(Array.from(pairs.matchAll(/(.)(.)/gu), ([, radical, sign]) => [radical ?? "", sign ?? ""]))

/**
 * Signs in place of radicals: the table of a font that draws both alike often names the radical, and nobody who reads
 * the page sees which it was.
 */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/gu, (radical) => signs.get(radical) ?? radical.normalize("NFKC"))
}
