import type { Warning } from "../report/index.ts"
import { isInWords } from "./phrases/in-words.ts"
import { numbers } from "./phrases/zh-cn.ts"
import type { WarningWordings } from "./wordings.ts"

const found = (warning: Warning) => warning.found ?? "（空）"
const expected = (warning: Warning) => warning.expected ?? ""
const left = (warning: Warning) => (warning.cells.length > 0 ? `涉及的 ${warning.cells.length} 个数未读取。` : "")

export const zhWarnings: WarningWordings = {
  "active-content": (w) =>
    `文件带有宏、控件或自动执行的内容（${found(w)}），没有执行，也没有读取。公开前请删除，另存为不带宏的文件。`,
  "agency-missing": () => "标题中没有找到机关名称。请在标题写明机关全称。",
  "alternate-content": (w) =>
    `文件中有两份内容不同的正文（新旧软件显示不一样），按新版软件显示的“${found(w)}”读取，另一份为“${expected(w)}”。请另存后核对。`,
  "cell-missing": (w) => `“${expected(w)}”这一行的数比格式少，${left(w)}请补齐这一行的各格。`,
  "columns-unclear": (w) =>
    `“${expected(w)}”这一行有 ${found(w)} 个值，与表头对不上，${left(w)}请按格式恢复这一行的列数。`,
  comments: (w) => `文件中有 ${found(w)} 处批注，没有读取。公开前请处理并删除全部批注。`,
  "content-unread": (w) => `文件中嵌入的内容（${found(w)}）没有读取。其中若有表格或文字，请直接写在正文里。`,
  "encoding-assumed": (w) => `文件没有正确声明文字编码，按 ${found(w)} 读取。如有乱码，请另存为 UTF-8 再试。`,
  "end-missing": (w) => `文件没有结束标记（${expected(w)}），可能不完整。请从原处重新下载后再试一次。`,
  "external-content": (w) =>
    `文件引用了外部的内容（${found(w)}），没有读取，也没有访问。请断开链接，把需要的内容放进文件本身。`,
  "figure-annotated": (w) =>
    isInWords(found(w))
      ? `“${found(w)}”是用汉字写的数，已按它所表示的数读取。请改为阿拉伯数字。`
      : `数字旁有附注“${found(w)}”，只取了数字。附注请写到正文里。`,
  "figure-out-of-range": (w) => `“${found(w)}”超出可以精确表示的范围，没有读取。请核对位数。`,
  "figure-unreadable": (w) => `“${found(w)}”不是能确定的数字，没有读取。请改为阿拉伯数字。`,
  footnotes: (w) => `文件中有 ${found(w)} 条脚注或尾注，没有读取。与数字有关的说明请写到正文里。`,
  "form-unclear": (w) =>
    `无法从表格本身分辨是2019年还是2021年格式，只读取了两种格式相同的数，${left(w)}请按 ${expected(w)} 年格式写全各行各列的名称。`,
  "formula-result": (w) => `“${found(w)}”是公式的结果，按文件中保存的值读取，未重新计算。请核对是否已更新。`,
  "formula-without-value": (w) =>
    `单元格“${found(w)}”是没有计算结果的公式，没有读取。请用 WPS 或 Excel 打开，保存后再试。`,
  "hidden-content": (w) => `文件中有隐藏的内容（${found(w)}），没有读取。请取消隐藏，或删除后再试。`,
  "hidden-text": (w) => `文件中有隐藏的文字“${found(w)}”，没有读取。请删除隐藏的文字，或取消隐藏。`,
  "invisible-signs": (w) =>
    `表格、标题或机关名称中夹有 ${found(w)} 个看不见的字符（零宽、方向控制或变体字符），读取时已略去。请删去所在格的内容重新录入，以免复制、检索时出错。`,
  "label-differs": (w) => `表格文字为“${found(w)}”，格式规定为“${expected(w)}”。数字已读取，请改正文字。`,
  "name-differs": (w) =>
    `文件扩展名是 ${expected(w)}，内容其实是 ${found(w)}，已按内容读取。请确认选对了文件，并改用正确的扩展名。`,
  "private-number": (w) =>
    `六个部分以外的文字中有疑似${numbers[expected(w)] ?? "个人信息"}：“${found(w)}”（已遮盖）。公开前请删去。`,
  "row-ambiguous": (w) => `“${found(w)}”可能是几行中的一行，${left(w)}请按格式写全这一行的名称。`,
  "row-missing": (w) => `没有找到“${expected(w)}”这一行，${left(w)}请按格式补上。`,
  "row-repeated": (w) => `“${expected(w)}”出现了不止一次且数字不同，${left(w)}请只保留正确的一处。`,
  "row-unknown": (w) => `表格中的“${found(w)}”不是格式规定的行，没有读取。`,
  "section-misplaced": (w) =>
    `“${found(w)}”的序号或位置与格式规定的“${expected(w)}”不一致，这一部分的文字没有单独读取。请按格式的顺序和序号排列六个部分。`,
  "section-missing": (w) => `没有找到“${expected(w)}”部分。`,
  "section-repeated": (w) => `“${expected(w)}”部分出现了不止一次。请只保留一处，或确认不是把草稿或附件连在了后面。`,
  "shown-otherwise": (w) =>
    `单元格显示的数与保存的数不同：按显示的“${found(w)}”读取，保存的是“${expected(w)}”。请改正数字格式，或改正数字。`,
  "signature-unverified": (w) =>
    w.found === "altered"
      ? "文件有电子签名，但签名之后又改动过，改动的部分不在签名范围内。请向出具单位索取签名后未经改动的文件。"
      : "文件有电子签名，这里没有验证签名是否有效。需要时请用电子签章软件验证。",
  "signs-unknown": (w) =>
    `PDF 中有 ${found(w)} 个字无法辨认（字体没有附带文字信息，或被遮盖），所在的数没有读取。请用由 Word/WPS 直接导出的 PDF 或原文件。`,
  "table-blank": (w) =>
    `“${expected(w)}”的表格只印了栏目名称，一个数也没有，按空白读取。原件中若有数字，请核对是否为图片或表单域，或复制时丢失；没有发生的请填“0”。`,
  "table-missing": (w) =>
    `没有识别到“${expected(w)}”的表格。表格若是图片或附件，请改用文字表格；若在另一个文件里，请一并提供。`,
  "table-repeated": (w) =>
    `“${expected(w)}”的表格有不止一份，其中 ${w.cells.length} 个数不同（${found(w)}）。能确定哪一份是报告正文的，按正文读取，否则没有读取。请删去多余的一份，或改成一致。`,
  "text-layer-unseen": () =>
    "这份 PDF 是扫描件，文字是识别软件加在图片后面的，可能有误认。请对照图片逐个核对数字，或使用由 Word/WPS 直接导出的 PDF。",
  "title-missing": () => "没有找到报告标题。",
  "tracked-changes": (w) =>
    `文件中有未接受的修订：原为“${expected(w)}”，已按接受后的“${found(w)}”读取。请接受或拒绝全部修订后另存。`,
  "values-cut": (w) =>
    `“${found(w)}”是连在一起的数字，按${expected(w) === "row-sum" ? "本行合计" : "各列合计"}只有一种分法，据此分开。因此这项合计不能再证明数字无误，请对照原件。`,
  "values-run-together": (w) => `“${found(w)}”是连在一起的数字，无法确定如何分开，${left(w)}请用带表格的原文件。`,
  "year-missing": () => "没有找到报告年度。请在标题写明年度。",
}
