import type { Texts } from "./texts.ts"

export const zhCommands: Texts["commands"] = {
  read: {
    brief: "读取报告，列出读到的数、正文和提醒",
    full: `读取报告文件，给出每个数、它在原文中的位置，以及没有读准的地方。不核对，不保存，不联网。

示例
  gouji read 年报.html                       读到了什么
  gouji read 年报.html --json > 读取.json     交给别的程序
  curl -s https://…/年报.html | gouji read -  从标准输入读取`,
  },
  check: {
    brief: "核对报告，列出问题、依据和改法",
    full: `核对报告文件的勾稽关系和规定内容。也接受报告自己的 JSON 和读取结果的 JSON。不保存，不联网。

文件夹（含下层）、通配符、装着报告的 ZIP 都可以写；隐藏文件、临时文件和不是报告的格式跳过并计数。
几个文件一起核对时，一个读不了，其余照常，结果按输入的次序。--json：一个文件给出核对结果本身，几个文件给出数组。
--format ndjson 时，标准输入每行一份报告的 JSON，每行给出一份核对结果，次序不变。

示例
  gouji check 年报.html                           看问题
  gouji check 年报/ 补报.zip --format ndjson      批量核对，每份一行
  gouji check 年报/ --cache                       中断后再执行，从断处接着来
  gouji check 年报/ --baseline 已知.json          已知的问题不影响退出码
  gouji check 年报.html --json --as-of 2026-01-31  结果可重现
  gouji check 年报.html --fail-level warning      有提醒也算不通过
  gouji check 年报.html --explanations 说明.json   附上本单位的说明
  gouji check 年报.html --rules 省里的规则.mjs     加上自己的规则
  gouji check 年报.html --last-year 上年.html      与上一年度报告核对
  gouji check 年报/*.html --against 上年/          成批与上一年度报告核对
  gouji check 年报/*.html --against ./data         成批与档案库中上一年度的报告核对
  gouji check 全县.html --members 各单位/          与所属各单位的报告核对
  gouji check 年报/*.docx --annotate 批注/         批注好的副本，写进文件夹
  gouji check 年报/*.docx --format docx --out 核对单.docx
  gouji check 年报/*.docx --format xlsx --out 待办.xlsx
  gouji check 年报/*.docx --format xlsx --work-list 待办.xlsx --out 待办.xlsx   再核对，带入处理状态
  gouji check - --format ndjson < 报告.ndjson     成批的报告数据`,
  },
  import: {
    brief: "把报告发布到数据文件夹或服务器",
    full: `读取、核对并发布报告，写进数据文件夹，或发到服务器。内容与已发布的相同，不会重复发布；不同的成为新的修订版，旧版保留。

示例
  gouji import 年报.html --data ./data
  gouji import 年报/*.html --data ./data --region 示例市
  GOUJI_TOKEN=… gouji import 年报.html --server http://127.0.0.1:3000
  gouji import 年报.html --data ./data --reason "更正表三结转数"`,
  },
  agencies: {
    brief: "登记和列出机关",
    full: `机关库：登记、更新、列出机关。

示例
  gouji agencies import 机关.xlsx --data ./data
  gouji agencies list --data ./data`,
  },
  accounts: {
    brief: "设置、列出、停用账号",
    full: `账号：谁可以登录、能办理什么。读者只看；经办人办理一个机关的报告；审核人审核一个区划的报告；管理员办理一切。

示例
  gouji accounts add --data ./data --name 甲乙 --role administrator
  gouji accounts list --data ./data`,
  },
  tokens: {
    brief: "给程序令牌，列出、吊销令牌",
    full: `令牌：哪些程序可以使用接口、能办理什么。角色与账号的相同。

示例
  gouji tokens add --data ./data --name 统计程序 --role reader
  gouji tokens list --data ./data`,
  },
  rules: {
    brief: "列出核对规则",
    full: `列出全部核对规则：编号、级别、内容和依据。

示例
  gouji rules
  gouji rules --format csv > 规则.csv
  gouji rules --rules 省里的规则.mjs`,
  },
  explain: {
    brief: "说明一条规则：依据、理由、改法、例子",
    full: `说明一条核对规则：内容、依据、适用范围、怎么改、可能的正当理由，以及对的和不对的例子。也可以写问题编号（规则@位置）。

示例
  gouji explain requests-balance
  gouji explain requests-balance@total
  gouji explain requests-balance --json`,
  },
  localisability: {
    brief: "合计关系能看出、能定位哪一格的差错",
    full: `逐格说明：只错这一格时，合计关系看不出、看得出但分不清是哪一格、还是能定位到这一格；
逐表说明：有多少条独立的合计关系，哪些由其余推得，至少几格同时错才会看不出。

示例
  gouji localisability
  gouji localisability --json                                       逐格列出
  gouji localisability --lang en --markdown > docs/localisability.md`,
  },
  serve: {
    brief: "启动网站和接口",
    full: `启动网站和 HTTP 接口，数据存放在数据文件夹。首次启动显示访问令牌，只显示一次。

示例
  gouji serve
  gouji serve --port 8080 --data /srv/gouji`,
  },
}
