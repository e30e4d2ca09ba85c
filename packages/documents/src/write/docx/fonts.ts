/**
 * The letters of an official document (GB/T 9704: 小标宋 for the title, 黑体 for headings, 仿宋 for the text), each with
 * what stands in for it where it is not installed. Figures and Latin letters are those that Chinese offices set them in.
 */
const latin = "Times New Roman"
const named = (eastAsia: string) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia })

export const fonts = {
  title: named("方正小标宋简体"),
  heading: named("黑体"),
  text: named("仿宋_GB2312"),
  table: named("宋体"),
} as const

/** Names that other systems know the same letters by. */
const otherNames: Readonly<Record<string, string>> = {
  方正小标宋简体: "FZXiaoBiaoSong-B05S,小标宋,华文中宋,宋体",
  黑体: "SimHei",
  仿宋_GB2312: "FangSong_GB2312,仿宋,FangSong",
  宋体: "SimSun",
}

const font = (name: string, inside: string) => `<w:font w:name="${name}">${inside}</w:font>`

/** The part of a package that tells a word processor what to take where a font is missing. */
export const fontTable = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  ...Object.entries(otherNames).map(([name, others]) =>
    font(
      name,
      `<w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="${name === "黑体" ? "modern" : "roman"}"/><w:pitch w:val="variable"/>`,
    ),
  ),
  font(latin, '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/>'),
  "</w:fonts>",
].join("")
