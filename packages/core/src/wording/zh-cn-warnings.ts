import type { Warning } from "../report/index.ts"
import type { Wordings } from "./wordings.ts"

const found = (warning: Warning) => warning.found ?? "（空）"
const expected = (warning: Warning) => warning.expected ?? ""
const left = (warning: Warning) => (warning.cells.length > 0 ? `涉及的 ${warning.cells.length} 个数未读取。` : "")

export const zhWarnings: Wordings["warnings"] = {
  "agency-missing": () => "标题中没有找到机关名称。请在标题写明机关全称。",
  "cell-missing": (w) => `“${expected(w)}”这一行的数比格式少，${left(w)}请补齐这一行的各格。`,
  "columns-unclear": (w) =>
    `“${expected(w)}”这一行有 ${found(w)} 个值，与表头对不上，${left(w)}请按格式恢复这一行的列数。`,
  "encoding-assumed": (w) => `文件没有正确声明文字编码，按 ${found(w)} 读取。如有乱码，请另存为 UTF-8 再试。`,
  "end-missing": (w) => `文件没有结束标记（${expected(w)}），可能不完整。请从原处重新下载后再试一次。`,
  "figure-annotated": (w) => `数字旁有附注“${found(w)}”，只取了数字。附注请写到正文里。`,
  "figure-out-of-range": (w) => `“${found(w)}”超出可以精确表示的范围，没有读取。请核对位数。`,
  "figure-unreadable": (w) => `“${found(w)}”不是能确定的数字，没有读取。请改为阿拉伯数字。`,
  "form-unclear": (w) =>
    `无法从表格本身分辨是2019年还是2021年格式，只读取了两种格式相同的数，${left(w)}请按 ${expected(w)} 年格式写全各行各列的名称。`,
  "label-differs": (w) => `表格文字为“${found(w)}”，格式规定为“${expected(w)}”。数字已读取，请改正文字。`,
  "row-ambiguous": (w) => `“${found(w)}”可能是几行中的一行，${left(w)}请按格式写全这一行的名称。`,
  "row-missing": (w) => `没有找到“${expected(w)}”这一行，${left(w)}请按格式补上。`,
  "row-repeated": (w) => `“${expected(w)}”出现了不止一次且数字不同，${left(w)}请只保留正确的一处。`,
  "row-unknown": (w) => `表格中的“${found(w)}”不是格式规定的行，没有读取。`,
  "section-missing": (w) => `没有找到“${expected(w)}”部分。`,
  "table-missing": (w) =>
    `没有识别到“${expected(w)}”的表格。表格若是图片或附件，请改用文字表格；若在另一个文件里，请一并提供。`,
  "title-missing": () => "没有找到报告标题。",
  "values-run-together": (w) => `“${found(w)}”是连在一起的数字，无法确定如何分开，${left(w)}请用带表格的原文件。`,
  "year-missing": () => "没有找到报告年度。请在标题写明年度。",
}
