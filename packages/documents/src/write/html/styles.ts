const song = "'Songti SC',SimSun,'Noto Serif CJK SC',serif"
const fangSong = "FangSong_GB2312,仿宋_GB2312,FangSong,STFangsong,'Noto Serif CJK SC',serif"
const hei = "SimHei,'Heiti SC','Noto Sans CJK SC',sans-serif"
const title = "FZXiaoBiaoSong-B05S,方正小标宋简体,'Songti SC',SimSun,'Noto Serif CJK SC',serif"
const text = "margin:0;line-height:1.75;font-size:12pt"

/** Styles on the elements themselves: what a site's editor leaves of a page. Letters are those of an official document. */
export const styles = {
  body: `max-width:50em;margin:0 auto;padding:1em;font-family:${fangSong}`,
  sheet: `margin:0;font-family:${fangSong}`,
  parts: {
    title: ["h1", `margin:0 0 1em;text-align:center;font:normal 20pt/1.4 ${title}`],
    heading: ["h2", `margin:.8em 0 .3em;text-indent:2em;font:normal 13pt/1.75 ${hei}`],
    paragraph: ["p", `${text};text-indent:2em`],
    agency: ["p", `${text};margin-top:2em;text-align:right`],
    date: ["p", `${text};text-align:right`],
  },
  /** Wide tables are moved sideways in their own frame, not with the whole page. */
  frame: "overflow-x:auto;margin:.5em 0 1em",
  table: `width:100%;border-collapse:collapse;font:10.5pt/1.4 ${song}`,
  caption: `padding:0 0 .4em;text-align:center;font:normal 10.5pt/1.4 ${hei}`,
  head: "border:1px solid #000;padding:.25em .3em;font-weight:normal;text-align:center",
  label: "border:1px solid #000;padding:.25em .3em;font-weight:normal;text-align:left",
  figure: "border:1px solid #000;padding:.25em .3em;text-align:center;white-space:nowrap",
} as const
