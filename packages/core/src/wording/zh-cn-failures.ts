import type { FailureWordings } from "./wordings.ts"

type Detail = Readonly<Record<string, string | number>>
const of = (detail: Detail, key: string) => String(detail[key] ?? "")

/** What to save a kind of file as, so that it can be read. */
function stepFor(found: string): string {
  if (/^(?:Word|WPS|Microsoft Works)/.test(found))
    return "用 WPS 或 Word 打开，选“另存为”，类型选 Word 文档（.docx）后再试。"
  if (/^(?:Excel|XLSB)/.test(found)) return "用 WPS 表格或 Excel 打开，选“另存为”，类型选 Excel 工作簿（.xlsx）后再试。"
  if (found === "PPTX") return "把报告的文字和表格复制到 Word 或 WPS 文字中，保存为 .docx 后再试。"
  return "请用 Word（.docx、.doc）、WPS、Excel、网页、有文字层的 PDF 或纯文本文件；图片和扫描件请换成文字版的原文件。"
}

const unusedTodo: Readonly<Record<string, string>> = {
  "no-such-finding":
    "这次核对没有这个问题。问题编号以 gouji check --json 输出的 findings[].id 为准；问题已经改正的，删去这条说明。",
  arithmetic: "这是表内的算术错误，不能用说明代替，请改正数字。",
  expired: "说明的有效期已过。情况仍然如此的，改 until；否则删去这条说明。",
  repeated: "同一个问题前面已有一条说明，只保留一条。",
}

const copyWhy: Readonly<Record<string, string>> = {
  formula: "（这一格是公式算出来的）",
  content: "（这一格里有图片、域等内容）",
  place: "（在文件中找不到这一格）",
}

export const zhFailures: FailureWordings = {
  "account-exists": { title: (d) => `已有这个账号：${of(d, "found")}`, todo: "换一个登录名，或修改已有的账号。" },
  "account-invalid": {
    title: (d) => `账号填写有误：${of(d, "pointer")}`,
    todo: "登录名为 2—100 个字母、数字或 . _ @ -；经办人要有机关，审核人要有行政区划，其余角色都没有。",
  },
  "agency-ambiguous": {
    title: (d) => `机关“${of(d, "name")}”不能确定是哪一个`,
    todo: (d) => `可能是：${of(d, "candidates")}。请写明机关编号，或先在机关库中登记、改名。`,
  },
  "agency-exists": {
    title: (d) => `机关库中已有：${of(d, "found")}`,
    todo: "统一社会信用代码，或同一地区的同一名称，只能属于一个机关。请改为更新已有的机关。",
  },
  "agency-invalid": {
    title: (d) => `机关信息有误：${of(d, "pointer")}（${of(d, "found")}）`,
    todo: "改正后再试。统一社会信用代码按 GB 32100-2015 校验，行政区划代码按 GB/T 2260。",
  },
  "agency-unknown": { title: (d) => `没有这个机关：${of(d, "found")}`, todo: "先在机关名录中登记，再提交它的报告。" },
  "archive-busy": {
    title: (d) => `另一个程序正在写入数据库：${of(d, "path")}`,
    todo: "等另一边的导入或发布完成后再试。",
  },
  "archive-damaged": {
    title: (d) => `压缩包已损坏：${of(d, "part")} 无法解压或校验不符`,
    todo: "从原处重新下载或复制文件。",
  },
  "archive-driver-missing": {
    title: () => "缺少数据库组件",
    todo: "运行 npm install 补齐，或改用 Node.js 22.13 以上版本（自带数据库）。",
  },
  "archive-inconsistent": {
    title: (d) => `压缩包的目录前后矛盾：${of(d, "part")}`,
    todo: "用 WPS 或 Word 打开，另存后再试。",
  },
  "archive-missing": {
    title: (d) => `这里没有档案：${of(d, "path")}`,
    todo: "检查文件夹的路径，或用 GOUJI_DATA、DATABASE_URL 指明档案在哪里。",
  },
  "archive-newer": {
    title: (d) => `数据由更新版本的 gouji 写成：${of(d, "path")}`,
    todo: "升级 gouji，或用 GOUJI_DATA 指定另一个文件夹。",
  },
  "archive-not-empty": {
    title: (d) => `这个档案不是空的：${of(d, "path")}`,
    todo: "备份只能恢复到空的档案：换一个新的文件夹或新的数据库。",
  },
  "archive-overlap": {
    title: () => "压缩包内的文件互相重叠，不是正常文档",
    todo: "这不是办公软件存出的文件，请向提供者索取原文件。",
  },
  "archive-symlink": {
    title: (d) => `压缩包内含有链接：${of(d, "part")}`,
    todo: "这不是办公软件存出的文件，请向提供者索取原文件。",
  },
  "archive-unreadable": {
    title: (d) => `数据库文件已损坏，或不是 gouji 的数据：${of(d, "path")}`,
    todo: "从备份恢复，或用 GOUJI_DATA 指定另一个文件夹。",
  },
  "archive-unreachable": {
    title: (d) => `连接不上数据库：${of(d, "path")}`,
    todo: "检查数据库是否在运行、地址和密码（DATABASE_URL）是否正确；没有保存的内容请稍后再试。",
  },
  "archive-unwritable": {
    title: (d) => `数据文件夹无法写入：${of(d, "path")}`,
    todo: "检查文件夹是否存在、是否有写入权限，或用 GOUJI_DATA 指定另一个文件夹。",
  },
  "backup-broken": {
    title: (d) => `备份完整，但其中的档案通不过验证（${of(d, "found")}）：${of(d, "path")}`,
    todo: "用 gouji verify --backup 查看哪里不对，改用更早的备份。什么都没有恢复。",
  },
  "backup-damaged": {
    title: (d) => `备份文件已损坏或不完整：${of(d, "path")}（${of(d, "part")}）`,
    todo: "重新复制这个文件，或改用另一份备份。什么都没有恢复。",
  },
  "bad-cursor": { title: () => "翻页位置无效", todo: "去掉 cursor 参数，从第一页重新开始。" },
  "bad-entry-name": {
    title: (d) => `压缩包内有不允许的文件名：${of(d, "part")}`,
    todo: "这不是办公软件存出的文件，请向提供者索取原文件。",
  },
  "bad-multipart": {
    title: () => "上传的内容不完整或格式不对",
    todo: "用 multipart/form-data 上传，文件放在 file 字段。",
  },
  "bad-request": { title: (d) => `请求有误：${of(d, "found")}`, todo: "对照接口文档改正请求后重试。" },
  "browser-failed": {
    title: (d) => `浏览器没有生成 PDF：${of(d, "found")}`,
    todo: "再试一次；仍然如此时，输出 HTML（--to html），在浏览器中打印为 PDF。",
  },
  "browser-missing": {
    title: () => "生成 PDF 需要 Chromium 或 Chrome，这台机器上没有找到",
    todo: "安装 chromium 或 google-chrome，或用环境变量 GOUJI_CHROMIUM 写明它的路径；也可以输出 DOCX 或 HTML，另存为 PDF。",
  },
  busy: { title: () => "现在处理的文件太多", todo: "请过一会儿再试。" },
  "copy-cell-unwritable": {
    title: (d) => `有的格子不能直接改：${of(d, "cell")}${copyWhy[of(d, "why")] ?? ""}`,
    todo: "没有写出任何文件。请在原文件中手工改这一格，再核对一次。",
  },
  "copy-differs": {
    title: (d) => `改好的副本重读后与所选改法不一致：${of(d, "found")}`,
    todo: "没有写出任何文件。请按屏幕上的改法在原文件中手工修改，再核对一次。",
  },
  "copy-kind-unsupported": {
    title: (d) => `只能在 Word 文档（.docx）和 Excel 工作簿（.xlsx）上改写或批注，这个文件是 ${of(d, "found")}`,
    todo: "用 WPS 或 Office 打开，另存为 .docx 或 .xlsx 后再试；也可以用 gouji convert 转成规定格式的 .docx 后再改。",
  },
  "cross-site": { title: () => "不接受从别的网站发来的操作", todo: "请在本网站的页面上操作；程序请用访问令牌。" },
  "division-retired": {
    title: (d) => `行政区划代码 ${of(d, "found")} 在 ${of(d, "year")} 年不是有效代码`,
    todo: "查明该年度的代码；区划撤并的，用合并后的代码。",
  },
  "checkpoint-invalid": {
    title: (d) => `这不是检查点文件：${of(d, "path")}`,
    todo: "检查点由 gouji checkpoint --out 写出，请用原来的文件。",
  },
  "document-differs": {
    title: (d) => `写出的文件 ${of(d, "name")} 读回后与报告不一致（${of(d, "found")}），没有输出`,
    todo: "换一种格式再试，JSON 总能原样保存。正文里有像标题、表格的段落时容易如此，可改动那一段后再试。",
  },
  "download-too-large": {
    title: (d) => `所选数据超出这种格式的上限（${of(d, "limit")}）`,
    todo: "缩小范围（如按年度下载），或换用 CSV、NDJSON、Parquet 格式。",
  },
  "dtd-forbidden": {
    title: () => "文件内的 XML 含有文档类型声明（DTD），不予读取",
    todo: "用 WPS 或 Word 打开，另存后再试。",
  },
  "duplicate-part": {
    title: (d) => `压缩包内有两个同名文件：${of(d, "part")}`,
    todo: "用 WPS 或 Word 打开，另存后再试。",
  },
  "encoding-unknown": { title: () => "无法判断文件的文字编码", todo: "用 WPS 或记事本打开，另存为 UTF-8 编码后再试。" },
  encrypted: {
    title: () => "文件设有密码",
    todo: "在 WPS 或 Word 中打开，去掉密码（文件→文档加密），另存后再试。",
  },
  "explanation-unused": {
    title: (d) => `有一条说明用不上：${of(d, "finding")}`,
    todo: (d) => unusedTodo[of(d, "why")] ?? "删去这条说明，或改正它的 finding。",
  },
  "explanations-invalid": {
    title: (d) => `说明的写法不对：${of(d, "pointer")} ${of(d, "found")}`,
    todo: "应为 JSON 数组，每条写明 finding（问题编号）、reason（理由）、by（说明单位），可加 until（有效期末日，如 2026-12-31）。",
  },
  "export-differs": {
    title: (d) => `导出文件与档案库不一致（第 ${of(d, "found")} 行），没有发出`,
    todo: "再试一次；仍然如此时，请告知管理员，并换用其他格式。",
  },
  "file-damaged": {
    title: () => "文件已损坏，内部结构前后不一致",
    todo: "从原处重新复制；仍不行时，用 WPS 或 Word 打开检查，另存后再试。",
  },
  "file-empty": { title: () => "文件是空的", todo: "确认选对了文件；如文件损坏，请从原处重新复制。" },
  "file-exists": {
    title: (d) => `已有同名文件：${of(d, "path")}`,
    todo: "换一个文件名；原来的文件没有改动。",
  },
  "file-too-large": {
    title: (d) => `文件太大（上限 ${of(d, "limit")}）`,
    todo: "年度报告一般不超过几百 KB。请去掉图片、附件后再试。",
  },
  "file-unwritable": {
    title: (d) => `写不了文件：${of(d, "path")}`,
    todo: "检查文件夹是否存在、有没有写入权限、磁盘是否已满。",
  },
  "findings-block": {
    title: () => "核对没有通过，不能继续",
    todo: "改正错误或补全不能核对的表格，再重新提交。算术错误不能以说明代替改正。",
  },
  forbidden: { title: () => "您的角色不能办理这一步", todo: "请有权限的人办理，或由管理员调整角色。" },
  "format-unsupported": {
    title: (d) => `还不能读取这种格式：${of(d, "found")}`,
    todo: (d) => stepFor(of(d, "found")),
  },
  "file-unreadable": { title: (d) => `读不到文件：${of(d, "path")}`, todo: "检查路径和权限。" },
  "if-match-missing": {
    title: () => "没有写明改的是哪一版",
    todo: "先读取稿件，把回答中的 ETag 原样写进请求头 If-Match，再提交。",
  },
  "inflated-too-large": {
    title: (d) => `解压后的内容太大（上限 ${of(d, "limit")}）`,
    todo: "请去掉图片、附件后另存再试。",
  },
  internal: { title: () => "程序内部出错", todo: "请稍后再试；仍不行时，把编号告诉管理员。" },
  "json-invalid": { title: () => "不是有效的 JSON", todo: "检查文件是否完整。" },
  "key-invalid": {
    title: (d) => `签名密钥读不了，或不是 Ed25519 密钥：${of(d, "path")}`,
    todo: "检查 GOUJI_SIGNING_KEY 或 --public-key 指定的文件：应为 PEM 格式的 Ed25519 密钥。",
  },
  "key-reused": {
    title: () => "这个 Idempotency-Key 已用于另一项请求",
    todo: "每项请求换一个新的键；只有原样重发时才用同一个。",
  },
  "last-administrator": { title: () => "这是最后一个管理员账号", todo: "先另设一个管理员，再停用或改变这一个。" },
  "last-year-unreadable": {
    title: () => "上一年度报告的文件不能读取",
    todo: "换一份能读取的上一年度报告再试，或者不附上一年度报告，只核对本年度的。",
  },
  "markup-too-complex": {
    title: () => "文件结构过于复杂，超出处理上限",
    todo: "用 WPS 打开，只保留报告正文，另存后再试。",
  },
  "member-unreadable": {
    title: ({ name }) => `所属单位报告的文件不能读取：${name}`,
    todo: "换一份能读取的该单位报告再试，或者去掉它再核对。",
  },
  "method-not-allowed": { title: () => "这个地址不支持这种请求方法", todo: "改用响应头 Allow 列出的方法。" },
  "no-document-part": {
    title: () => "压缩包内没有文档正文",
    todo: "确认选对了文件；如文件损坏，请从原处重新复制。",
  },
  "no-report-in-folder": {
    title: (d) => `其中没有可以读取的报告：${of(d, "path")}`,
    todo: "确认路径，看里面有没有报告文件（docx、doc、wps、pdf、html、xlsx 等）。",
  },
  "not-a-file": {
    title: (d) => `不是普通文件：${of(d, "path")}`,
    todo: "请逐个写出文件；文件夹里的文件可写成“文件夹/*”，别的程序的输出请用 - 从标准输入读取。",
  },
  "not-a-report": {
    title: () => "这不像是政府信息公开工作年度报告",
    todo: "确认选对了文件。报告应有规定的标题、六个部分或三张表。",
  },
  "not-acceptable": {
    title: (d) => `没有这种格式：${of(d, "found")}`,
    todo: (d) => `可用的有：${of(d, "choices")}。`,
  },
  "not-found": { title: () => "没有找到", todo: "检查地址或编号。" },
  "not-ready": { title: (d) => `服务还没有就绪：${of(d, "found")}`, todo: "请过一会儿再试。" },
  "note-missing": { title: () => "没有写明原因", todo: "写明要改什么或为什么，再继续。" },
  "ofd-unsupported": {
    title: () => "OFD 文件还不能读取，所以没有核对",
    todo: "最好用生成 OFD 的原文件（.docx、.doc、.wps）。没有原文件的，在 OFD 阅读器（如数科、福昕、WPS）中打开，选“文件→另存为（导出）”，类型选 Word 或 PDF，再核对导出的文件，并对照 OFD 看数字是否一致。",
  },
  "password-weak": {
    title: (d) => `密码不能用：${of(d, "least")} 至 ${of(d, "most")} 个字符，不含登录名，也不是常见密码`,
    todo: "换一个更长的；不要求大小写或符号，一句自己记得住的话就很好。",
  },
  "picture-unsupported": {
    title: () => "文件是图片，图片里的数字不能读取，所以没有核对",
    todo: "请换成有文字的原文件（.docx、.doc、.wps、.xlsx），或由 Word/WPS 直接导出的 PDF。只有图片的，请把表格照录到 Word 或 Excel，逐格核对后再试。",
  },
  polyglot: {
    title: (d) => `文件前后附有别的数据，可能同时是另一种文件${d.found ? `（${d.found}）` : ""}`,
    todo: "用 WPS 或 Word 打开，另存后再试。",
  },
  "pdf-without-text": {
    title: () => "PDF 里没有可读的文字（扫描件，或字体没有附带文字信息），所以没有核对",
    todo: "扫描件没有文字层，无法读取数字。请使用由 Word/WPS 直接导出的 PDF 或原文件（.docx、.doc、.wps）。",
  },
  "port-taken": {
    title: (d) => `端口 ${of(d, "port")} 已被占用`,
    todo: "关闭占用端口的程序，或用 PORT 指定另一个端口。",
  },
  "query-too-expensive": {
    title: () => "查询超过了本站允许的时间，已经停止",
    todo: "请缩小范围：只查一年、一个省，或换更少见的词；要大量取数，请用下载或年度文件。",
  },
  "reading-incomplete": {
    title: (d) => `有读不准的地方（${of(d, "found")} 处），没有输出`,
    todo: "按提醒核对原文件；要照样输出、读不准的格留空，加 --partial。",
  },
  "recheck-required": { title: () => "核对用的是旧规则", todo: "用现行规则重新核对，再继续。" },
  "repair-unsure": {
    title: () => "怎样改没有把握，没有改动任何文件",
    todo: "先看上面列出的改法；确认其中一种正确后，用 --solution 加它的序号再运行。",
  },
  "report-invalid": {
    title: (d) => `报告数据不符合格式：${of(d, "pointer")} ${of(d, "found")}`,
    todo: "对照 gouji/report@1 的结构改正这一处。",
  },
  "request-running": {
    title: () => "同一个 Idempotency-Key 的请求还在办理",
    todo: "稍候再原样重发，就会得到它的回答。",
  },
  "revision-exists": { title: () => "内容与已发布的版本完全相同", todo: "不需要重复发布。" },
  "rule-pack-clash": {
    title: (d) => `规则包“${of(d, "pack")}”的编号与已有的重复：${of(d, "id")}`,
    todo: "给规则或规则包换一个编号；同一个规则包只写一次。",
  },
  "rule-pack-invalid": {
    title: (d) => `规则包不合要求：${of(d, "path")} ${of(d, "pointer")} ${of(d, "found")}`,
    todo: "对照 docs/rule-packs.md 改正这一处。行、列的编号见 gouji read --json 输出的 cells。",
  },
  "rule-pack-unreadable": {
    title: (d) => `规则包装载不了：${of(d, "path")} ${of(d, "found")}`,
    todo: "检查路径；文件应是 JavaScript 模块（.mjs），用 export default 给出规则包。",
  },
  "rule-unknown": {
    title: (d) => `没有这条规则：${of(d, "rule")}`,
    todo: (d) => (d.nearest ? `是不是 ${of(d, "nearest")}？` : "用 gouji rules 查看全部规则。"),
  },
  "same-person": { title: () => "提交人不能审核自己提交的报告", todo: "请另一位有审核权限的人办理。" },
  "server-unreachable": {
    title: (d) => `连不上服务器：${of(d, "address")}`,
    todo: "检查地址、网络和服务器是否已启动，然后重试；没有收到答复的，先在档案中查看是否已发布。",
  },
  "several-reports": {
    title: (d) =>
      `文件里有不止一份报告（${of(d, "count")} 份${d.found ? `：${of(d, "found")}` : ""}），无法确定哪个数属于哪一份，所以没有核对`,
    todo: "请每个机关、每个年度的报告各存一个文件，分别核对。若只是把草稿或附件连在了后面，请删去后再试。",
  },
  "setting-unknown": {
    title: (d) => `没有这样的环境变量：${of(d, "found")}`,
    todo: "改正名称，或去掉它；全部变量见 docs/configuration.md。",
  },
  "settings-invalid": {
    title: (d) => `环境变量的值不对，应为：${of(d, "wanted")}`,
    todo: "改正后重新启动；各变量的写法见 docs/configuration.md。",
  },
  "sheet-too-large": {
    title: (d) => `工作表“${of(d, "sheet")}”有 ${of(d, "found")} 行内容，超出上限 ${of(d, "limit")} 行`,
    todo: "年度报告的三张表不过几十行。请删除无关的行或工作表，另存后再试。",
  },
  "sign-in-failed": { title: () => "登录名或密码不对", todo: "检查后再试；忘记密码请找管理员。" },
  "sign-in-paused": {
    title: (d) => `失败次数太多，${of(d, "seconds")} 秒后再试`,
    todo: "到时再试；密码忘了请找管理员。",
  },
  "solution-unknown": {
    title: (d) => `没有第 ${of(d, "found")} 种改法（共 ${of(d, "limit")} 种）`,
    todo: "序号见上面列出的改法；没有列出改法的，只能对照原始台账手工改正。",
  },
  "source-missing": { title: () => "没有提供文件或文字", todo: "选择一个文件，或粘贴报告全文。" },
  "step-not-allowed": {
    title: (d) => `现在不能办理这一步（当前：${of(d, "found")}）`,
    todo: "刷新页面，看看它已经办到哪一步。",
  },
  "text-missing": {
    title: (d) => `文件里几乎没有文字（${of(d, "found")}），内容可能是图片，或由脚本、另一个文件显示，所以没有核对`,
    todo: "请换成有文字的原文件（.docx、.doc、.wps、.xlsx）。网页请在浏览器中打开，等全文显示后全选、复制，粘贴到核对页；只有图片的，请把表格照录到 Word 或 Excel 再试。",
  },
  "too-complex": { title: () => "处理时间或内存超出上限", todo: "用 WPS 打开，只保留报告正文，另存后再试。" },
  "too-many-entries": {
    title: (d) => `压缩包内的文件太多（上限 ${of(d, "limit")} 个）`,
    todo: "用 WPS 打开，只保留报告正文，另存后再试。",
  },
  "too-many-queries": {
    title: () => "现在范围大的查询太多",
    todo: "按 Retry-After 所示的秒数等一等再查；看单份报告和普通列表不受影响。",
  },
  "too-many-requests": {
    title: () => "请求太频繁",
    todo: "按 Retry-After 所示的秒数等一等再来；要大量取数，请用下载。",
  },
  "too-many-sheets": {
    title: (d) => `工作簿有 ${of(d, "found")} 张工作表，超出上限 ${of(d, "limit")} 张`,
    todo: "请只保留年度报告所在的工作表，另存后再试。",
  },
  truncated: { title: () => "文件不完整，像是被截断了", todo: "从原处重新下载或复制完整的文件。" },
  "type-mismatch": {
    title: (d) => `文件内容与扩展名不符：名为 ${of(d, "name")}，内容像是 ${of(d, "found")}`,
    todo: "确认选对了文件；内容无误的，用相应的软件打开，另存为正确的类型再试。",
  },
  "type-unsupported": {
    title: (d) => `还不能读取这种文件：${of(d, "found")}`,
    todo: (d) => stepFor(of(d, "found")),
  },
  unauthorised: {
    title: () => "需要有效的访问令牌",
    todo: "在请求头写 Authorization: Bearer <令牌>。令牌在首次启动时显示。",
  },
  "version-stale": { title: () => "这份稿件已被别人改过", todo: "刷新后在最新的一版上再办理；没有覆盖别人的修改。" },
  "work-list-invalid": {
    title: (d) => `这不是待办清单，或缺了“${of(d, "column")}”一列：${of(d, "path")}`,
    todo: "请用 gouji check --format xlsx 写出的清单；列可以增加和换位置，但文件和编号两列不能少。",
  },
  "xml-encoding": {
    title: () => "文件内的 XML 编码不是 UTF-8 或 UTF-16，或与声明不符",
    todo: "用 WPS 或 Word 打开，另存后再试。",
  },
  "xml-invalid": {
    title: (d) => `文件内的 XML 有语法错误：${of(d, "part")}`,
    todo: "用 WPS 或 Word 打开并修复，另存后再试。",
  },
  "xml-too-deep": {
    title: () => "文件内的 XML 嵌套过深，超出处理上限",
    todo: "用 WPS 打开，只保留报告正文，另存后再试。",
  },
}
