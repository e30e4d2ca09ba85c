import { ledgerHeadings } from "@gouji/core"
import type { TallyText } from "./tally-text.ts"

const rowsOf = (lines: readonly number[], more: boolean) => `第 ${lines.join("、")} 行${more ? "等" : ""}`

export const zhTally: TallyText = {
  help: {
    command: {
      brief: "由依申请公开台账生成表三、表四",
      full: `读取依申请公开台账（一行一件申请），生成表三（收到和处理申请情况）和表四（复议、诉讼情况），立即核对。
每个数都能查到由台账的哪几行数成。有错的行列出行号和原因，不计入任何一格。
同时算出答复期限（收到之日起 20 个工作日，可延长 20 个），列出逾期的。工作日按国务院办公厅的节假日安排。

栏名按常见的认；认不出的，用 --columns 写明。说明和例子见 docs/tally.md。

示例
  gouji tally 台账.xlsx --year 2025 --agency 某县教育局
  gouji tally 台账.xlsx --year 2025 --columns 栏名.toml
  gouji tally 台账.csv --year 2025 --last-year 上年.html --out 报告.json --trace 来源.csv
  gouji tally 台账.xlsx --year 2025 --as-of 2025-09-30        截至某日的数和逾期未答复的

退出码：0 全部计入且相符 · 1 有问题 · 2 无法执行 · 3 有的行有错，没有计入`,
    },
    year: "报告年度",
    columns: "说明栏名和用词的文件（JSON、TOML）",
    sheet: "台账在哪一张工作表（默认取有这些栏的那一张）",
    agency: "机关名称",
    form: "用哪一版格式：2021、2019（默认按年度）",
    asOf: "截至哪一天（默认：中国今天的日期）；之后的答复不算",
    out: "生成的报告写到这个 JSON 文件；已有的文件不覆盖",
    trace: "每个数由台账的哪几行数成，写到这个 CSV 文件",
    format: "输出格式：human（默认）、json、csv",
    ledger: "台账（XLSX、CSV）",
  },
  tally: "台账",
  rows: ({ read, counted, wrong, outside }) => `${read} 行：计入 ${counted}，有错 ${wrong}，不属于本年度 ${outside}`,
  row: (line) => `第 ${line} 行`,
  number: (number) => `${number} `,
  counted: (from, days) => `${from} 起 ${days} 个工作日`,
  due: (day) => `期限 ${day}`,
  closed: (day) => `${day} 答复`,
  overdue: (count, asOf) => `截至 ${asOf} 逾期未答复 ${count} 件`,
  late: (count) => `逾期答复 ${count} 件`,
  wrong: (rows) => `有错的 ${rows} 行，错的部分没有计入：`,
  more: (issues) => `另有 ${issues} 处，见 --json。`,
  nearest: (words) => `；是不是：${words.join("、")}`,
  issues: {
    "received-missing": () => "没有收到日期",
    "received-unreadable": (found) => `收到日期“${found}”不是日期`,
    "closed-unreadable": (found) => `办结日期“${found}”不是日期`,
    "closed-before-received": (found) => `办结日期 ${found} 早于收到日期`,
    "closed-missing": () => "有办理结果，没有办结日期",
    "closed-but-open": (found) => `写明没有办结，却有办结日期 ${found}`,
    "in-future": (found) => `日期 ${found} 还没有到`,
    "applicant-missing": () => "没有申请人类型",
    "applicant-unknown": (found) => `申请人类型“${found}”不认得`,
    "applicant-not-told": (found) => `申请人类型“${found}”没有说明是哪一类`,
    "outcome-missing": () => "有办结日期，没有办理结果",
    "outcome-unknown": (found) => `办理结果“${found}”不认得`,
    "outcome-not-told": (found) => `办理结果“${found}”没有说明具体情形`,
    "outcome-contradicts": (found) => `具体情形“${found}”与办理结果不符`,
    "number-repeated": (found, first) => `编号“${found}”与第 ${first} 行重复`,
    "remedy-unknown": (found) => `复议、诉讼结果“${found}”不认得`,
    "remedy-date-unreadable": (found) => `复议、诉讼的日期“${found}”不是日期`,
    "remedy-outcome-missing": () => "复议、诉讼有审结日期，没有结果",
    "remedy-closed-but-pending": (found) => `复议、诉讼尚未审结，却有审结日期 ${found}`,
    "remedy-closed-missing": () => "复议、诉讼有结果，没有审结日期：不知道计入哪一年",
    "remedy-closed-before-filed": (found) => `复议、诉讼的审结日期 ${found} 早于受理日期`,
    "remedy-in-future": (found) => `复议、诉讼的日期 ${found} 还没有到`,
    "supplemented-unreadable": (found) => `补正日期“${found}”不是日期，期限没有算`,
    "supplemented-before-received": (found) => `补正日期 ${found} 早于收到日期，期限没有算`,
    "extended-unknown": (found) => `是否延期“${found}”不认得，期限没有算`,
    "extended-too-long": (found) => `延期“${found}”超过 20 个工作日（条例第三十三条），期限没有算`,
    "stopped-unknown": (found) => `扣除工作日“${found}”不是天数，期限没有算`,
    "other-year": () => "不属于本年度",
    "after-as-of": () => "收到日期在截止日之后",
    "total-line": () => "是合计行",
  },
  outside: {
    "other-year": (count, lines, more) => `申请不属于本年度，没有计入 ${count} 行：${rowsOf(lines, more)}`,
    "after-as-of": (count, lines, more) => `在截止日之后收到，没有计入 ${count} 行：${rowsOf(lines, more)}`,
    "total-line": (count, lines, more) => `合计行 ${count} 行，没有计入：${rowsOf(lines, more)}`,
  },
  unread: (unread) => `没有用到的栏：${unread.join("、")}`,
  noRemedies: "台账没有复议、诉讼的栏，没有生成表四。",
  holidaysUnknown: (years, requests) => `不知道 ${years.join("、")} 年的节假日安排，${requests} 件的答复期限没有算。`,
  fieldName: (field) => `${ledgerHeadings[field][0] ?? field}（${field}）`,
  columnsMissing: (fields) => `台账里没有找到这些栏：${fields.join("、")}`,
  severalSheets: (sheets) => `有几张工作表都像台账：${sheets.join("、")}`,
  noSuchSheet: (sheet, sheets) => `没有叫“${sheet}”的工作表；有：${sheets.join("、")}`,
  sheetTodo: "用 --sheet 写明是哪一张；分月分表的，先合成一张。",
  columnsTodo: (unread) =>
    `用 --columns 写明栏名，例如 TOML 文件中 [columns] 下 received = "来文日期"。${
      unread.length > 0 ? `台账中还有这些栏：${unread.join("、")}。` : "第一行（或标题下一行）应是栏名。"
    }`,
  mapInvalid: (path, found) => `${path} 的写法不对：${found}`,
  mapTodo: "应有 columns、outcomes、applicants、remedies 中的几项，见 docs/tally.md 的例子。",
  written: (path) => `已写入 ${path}`,
}
