import type { Texts } from "./texts.ts"
import { zhAccess } from "./zh-cn-access.ts"
import { zhAgencies } from "./zh-cn-agencies.ts"
import { zhAggregate } from "./zh-cn-aggregate.ts"
import { zhBatch } from "./zh-cn-batch.ts"
import { zhCommands } from "./zh-cn-commands.ts"
import { zhConvert } from "./zh-cn-convert.ts"
import { zhCopies } from "./zh-cn-copies.ts"
import { zhExport } from "./zh-cn-export.ts"
import { zhExportProof } from "./zh-cn-export-proof.ts"
import { zhKeeping } from "./zh-cn-keeping.ts"
import { zhLocalisability } from "./zh-cn-localisability.ts"
import { zhPublish } from "./zh-cn-publish.ts"
import { zhScreen } from "./zh-cn-screen.ts"
import { zhStricli } from "./zh-cn-stricli.ts"
import { zhTally } from "./zh-cn-tally.ts"

/** 命令行的中文文字。 */
export const zhCN: Texts = {
  stricli: zhStricli,
  about: `勾稽：读取、核对、保存、发布政府信息公开工作年度报告。

示例
  gouji check 年报.html                       核对一份报告
  gouji read 年报.html --json                 取出报告中的数
  gouji convert 年报.html --to docx --out 年报.docx  转成规定格式的 Word 文件
  gouji import 年报.html --data ./data        发布到数据文件夹
  gouji serve                                启动网站和接口

退出码：0 通过 · 1 有达到 --fail-level 的问题 · 2 无法执行 · 3 无法判定 · 130 中断。
数据写到标准输出，提示写到标准错误。每个命令加 --help 查看用法和示例。`,
  commands: zhCommands,
  flags: {
    json: "输出 JSON（同 --format json）",
    markdown: "输出 Markdown 网页文稿",
    format: "输出格式：human（默认）、json、ndjson",
    asOf: "按哪一天核对，如 2026-01-31（默认：中国今天的日期）",
    failLevel: "哪一级以上的问题使退出码为 1：error（默认）、warning、notice",
    lastYear: "同一机关上一年度的报告，与它核对结转等数",
    against: "其中有上一年度报告的文件、文件夹，或数据文件夹（档案库），按机关和年度找；可写多次",
    members:
      "所属单位的报告：文件、文件夹，或数据文件夹（档案库，取其直接下级同年度已发布的），核对汇总；可写多次。只用于统计范围为全区域的报告",
    scope: "统计范围：body 本机关、level 本级、region 全区域（默认取报告中写明的）",
    pathPlaceholder: "路径",
    language: "语言：zh-CN、en（默认按系统语言）",
    noInput: "不在终端里提问，缺什么就报错",
    data: "数据文件夹，写入其中的 gouji.sqlite",
    server: "服务器地址，如 http://127.0.0.1:3000",
    token: "服务器的访问令牌（默认取环境变量 GOUJI_TOKEN，不会留在命令历史里）",
    agency: "机关名称（默认取报告中的）",
    agencyId: "机关库中的机关编号：名称分不清是哪个机关时写明",
    division: "机关的行政区划代码（六位），用来分清同名机关",
    year: "报告年度（默认取报告中的）",
    region: "所属地区",
    reason: "更正已发布的报告时，写明原因",
    port: "端口（默认取环境变量 PORT，否则 3000）",
    serveData: "数据文件夹（默认取环境变量 GOUJI_DATA，否则 ./data）",
    host: "监听的网络地址（默认 127.0.0.1，只有本机能访问；0.0.0.0 为全部）",
    noDemo: "空的数据文件夹不放入虚构的示例报告（同环境变量 GOUJI_DEMO=0）",
    newToken: "换发访问令牌，旧令牌作废",
    explanations: "说明文件（JSON）：对一份报告中属实的提醒说明理由，附在该问题旁",
    rules: "规则包（.mjs），可写多次；规则包是程序，只用可信的",
    checkFormat:
      "输出格式：human（默认）、json、ndjson、concise（一处一行）、html、docx（核对单）、xlsx（待办清单）、sarif、junit、github",
    listFormat: "输出格式：human（默认）、json、csv",
    rule: "规则编号，或问题编号（规则@位置）",
    rulePlaceholder: "规则",
    files: "报告文件，或报告、读取结果的 JSON；- 表示标准输入",
    filePlaceholder: "文件",
  },
  usage: {
    oneOf: (values) => `应为 ${values.join("、")} 之一`,
    date: "应为 2026-01-31 这样的日期",
    year: "应为 2000 至 2100 之间的年份",
    port: "应为 0 至 65535 之间的整数",
    address: "应为 http:// 或 https:// 开头的地址",
    noTarget: "请用 --data 写明数据文件夹，或用 --server 写明服务器地址。",
    twoTargets: "--data 与 --server 只能写一个。",
    noToken: "发布到服务器需要访问令牌：用环境变量 GOUJI_TOKEN 或 --token 提供。令牌在服务器首次启动时显示。",
    jsonAndFormat: "--json 与 --format 写了不同的格式，只能写一个。",
    explanationsOfOne: "--explanations 只能与一份报告一起用：问题编号不分报告。",
    rulesOfServer: "--rules 不能与 --server 一起用：服务器用自己的规则核对，规则包由服务器的 GOUJI_RULES 指定。",
    twoLastYears: "--last-year 与 --against 只能写一个。",
    jsonAndMarkdown: "--json 与 --markdown 格式不同，只用其中一个。",
  },
  screen: zhScreen,
  localisability: zhLocalisability,
  keeping: zhKeeping,
  agencies: zhAgencies,
  access: zhAccess,
  aggregate: zhAggregate,
  exportProof: zhExportProof,
  copies: zhCopies,
  convert: zhConvert,
  export: zhExport,
  publish: zhPublish,
  batch: zhBatch,
  tally: zhTally,
}
