import type { ConvertText } from "./convert-text.ts"

export const zhConvert: ConvertText = {
  command: {
    brief: "把报告转成 Word、Excel、网页、PDF 等文件，格式按国家规定的样式",
    full: `读取报告（任何能读的文件，或报告、读取结果的 JSON），写成另一种文件。三张表按国家规定的格式（2019 年、2021 年）排版。
写出的文件都用勾稽自己读一遍，数、格式、正文与原报告一致才输出。不保存，不联网。

--to 的格式：docx、xlsx、html（可贴进网站后台）、md、csv（一格一行，不含正文）、json、pdf（需要本机的 Chromium 或 Chrome）。
一个文件可以不写 --out，重定向标准输出。已有同名文件时不覆盖，除非加 --force。

示例
  gouji convert 年报.pdf --to docx --out 年报.docx
  gouji convert 年报/*.html --to xlsx --formulas --out 表格/
  gouji convert 年报.docx --to html > 年报.html
  gouji convert 报告.json --to pdf --out 年报.pdf
  gouji convert 年报.html --to xlsx --layout long --out 数据.xlsx

退出码：0 已写出 · 2 无法执行 · 3 有读不准的地方（不写出；加 --partial 照样写出，读不准的格留空，退出码仍为 3）`,
  },
  to: "写成什么：docx、xlsx、html、md、csv、json、pdf",
  out: "写到哪个文件；几个文件时，或路径以 / 结尾时，是文件夹",
  outPlaceholder: "路径",
  formulas: "xlsx：合计写成公式（合计与各项之和不符的，仍写数）",
  layout: "xlsx：form 按规定格式（默认）、long 一格一行",
  partial: "有读不准的地方也写出，读不准的格留空",
  force: "覆盖已有的文件",
  onlySheets: "--formulas 和 --layout 只用于 --to xlsx；--formulas 不能与 --layout long 一起用。",
  oneToOutput: "几个文件一起转换时，请用 --out 写明文件夹。",
  notToTerminal: "请用 --out 写明写到哪个文件，或把标准输出重定向到文件。",
  written: (file, out) => `${file} → ${out}`,
  notes: {
    "blank-for-absent": (count) => `原报告没有给出的 ${count} 格，印成空格，与留空的分不出来（JSON、CSV 能分）`,
    "signs-replaced": (count) => `文件里不能有的 ${count} 个控制字符，换成了 \ufffd`,
    "paragraphs-split": (count) => `${count} 段正文超过一格能放的字数，分成了几格`,
    "sums-not-formulas": (count) => `${count} 个合计与各项之和不符，没有写成公式`,
    "figures-as-text": (count) => `${count} 个数超过 15 位，写成了文本`,
  },
}
