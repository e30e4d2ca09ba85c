const song = "'Songti SC',SimSun,'Noto Serif CJK SC',serif"
const fangSong = "FangSong_GB2312,仿宋_GB2312,FangSong,STFangsong,'Noto Serif CJK SC',serif"
const hei = "SimHei,'Heiti SC','Noto Sans CJK SC',sans-serif"
const title = "FZXiaoBiaoSong-B05S,方正小标宋简体,'Songti SC',SimSun,'Noto Serif CJK SC',serif"

/** Sizes for a screen, and those of an official document on its sheet (GB/T 9704: 二号, 三号, lines of 28 points). */
const sizes = {
  screen: { title: "20pt/1.4", heading: "13pt/1.75", text: "font-size:12pt;line-height:1.75", table: "10.5pt/1.4" },
  sheet: { title: "22pt/36pt", heading: "16pt/28pt", text: "font-size:16pt;line-height:28pt", table: "9pt/1.3" },
} as const

const box = "border:1px solid #000;padding:.25em .3em;font-weight:normal"
/** A row is not torn over two sheets; what spans many of them has to be. */
const whole = "break-inside:avoid"

/** Styles on the elements themselves: what a site's editor leaves of a page. Letters are those of an official document. */
export function stylesFor(medium: keyof typeof sizes) {
  const size = sizes[medium]
  const text = `margin:0;${size.text}`
  const body = medium === "sheet" ? "margin:0" : "max-width:50em;margin:0 auto;padding:1em"
  const frame = `margin:.5em 0 1em${medium === "sheet" ? "" : ";overflow-x:auto"}`
  return {
    body: `${body};font-family:${fangSong}`,
    parts: {
      title: ["h1", `margin:0 0 1em;text-align:center;font:normal ${size.title} ${title}`],
      heading: ["h2", `margin:.8em 0 .3em;break-after:avoid;text-indent:2em;font:normal ${size.heading} ${hei}`],
      paragraph: ["p", `${text};text-indent:2em`],
      agency: ["p", `${text};margin-top:2em;text-align:right`],
      date: ["p", `${text};text-align:right`],
    },
    /** Wide tables are moved sideways in their own frame, not with the whole page. */
    frame,
    keptFrame: `${frame};${whole}`,
    wide: medium === "sheet" ? "" : ";min-width:46em",
    table: `width:100%;border-collapse:collapse;font:${size.table} ${song}`,
    caption: `padding:0 0 .4em;text-align:center;font:normal ${size.table} ${hei}`,
    head: `${box};${whole};text-align:center`,
    group: `${box};text-align:center`,
    label: `${box};${whole};text-align:left`,
    figure: `border:1px solid #000;padding:.25em .3em;${whole};text-align:center;white-space:nowrap`,
  } as const
}

export type Styles = ReturnType<typeof stylesFor>
