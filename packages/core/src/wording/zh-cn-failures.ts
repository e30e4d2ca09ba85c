import type { Wordings } from "./wordings.ts"

type Detail = Readonly<Record<string, string | number>>
const of = (detail: Detail, key: string) => String(detail[key] ?? "")

export const zhFailures: Wordings["failures"] = {
  "archive-unwritable": {
    title: (d) => `数据文件夹无法写入：${of(d, "path")}`,
    todo: "检查文件夹是否存在、是否有写入权限，或用 GOUJI_DATA 指定另一个文件夹。",
  },
  "bad-cursor": { title: () => "翻页位置无效", todo: "去掉 cursor 参数，从第一页重新开始。" },
  "bad-multipart": {
    title: () => "上传的内容不完整或格式不对",
    todo: "用 multipart/form-data 上传，文件放在 file 字段。",
  },
  "bad-request": { title: (d) => `请求有误：${of(d, "found")}`, todo: "对照接口文档改正请求后重试。" },
  "encoding-unknown": { title: () => "无法判断文件的文字编码", todo: "用 WPS 或记事本打开，另存为 UTF-8 编码后再试。" },
  "file-empty": { title: () => "文件是空的", todo: "确认选对了文件；如文件损坏，请从原处重新复制。" },
  "file-too-large": {
    title: (d) => `文件太大（上限 ${of(d, "limit")}）`,
    todo: "年度报告一般不超过几百 KB。请去掉图片、附件后再试。",
  },
  "file-unreadable": { title: (d) => `读不到文件：${of(d, "path")}`, todo: "检查路径和权限。" },
  internal: { title: () => "程序内部出错", todo: "请稍后再试；仍不行时，把编号告诉管理员。" },
  "json-invalid": { title: () => "不是有效的 JSON", todo: "检查文件是否完整。" },
  "markup-too-complex": {
    title: () => "文件结构过于复杂，超出处理上限",
    todo: "用 WPS 打开，只保留报告正文，另存后再试。",
  },
  "not-a-report": {
    title: () => "这不像是政府信息公开工作年度报告",
    todo: "确认选对了文件。报告应有规定的标题、六个部分或三张表。",
  },
  "not-found": { title: () => "没有找到", todo: "检查地址或编号。" },
  "port-taken": {
    title: (d) => `端口 ${of(d, "port")} 已被占用`,
    todo: "关闭占用端口的程序，或用 PORT 指定另一个端口。",
  },
  "report-invalid": {
    title: (d) => `报告数据不符合格式：${of(d, "pointer")} ${of(d, "found")}`,
    todo: "对照 gouji/report@1 的结构改正这一处。",
  },
  "revision-exists": { title: () => "内容与已发布的版本完全相同", todo: "不需要重复发布。" },
  "source-missing": { title: () => "没有提供文件或文字", todo: "选择一个文件，或粘贴报告全文。" },
  "too-complex": { title: () => "处理时间或内存超出上限", todo: "用 WPS 打开，只保留报告正文，另存后再试。" },
  truncated: { title: () => "文件不完整，像是被截断了", todo: "从原处重新下载或复制完整的文件。" },
  "type-mismatch": {
    title: (d) => `文件内容与扩展名不符：名为 ${of(d, "name")}，内容像是 ${of(d, "found")}`,
    todo: "用相应的软件打开，另存为正确的类型。",
  },
  "type-unsupported": {
    title: (d) => `还不能读取这种文件：${of(d, "found")}`,
    todo: "用 WPS 或 Word 打开，另存为“网页（*.html）”或“纯文本（*.txt，UTF-8）”后再试；图片和扫描件需要改用文字版。",
  },
  unauthorised: {
    title: () => "需要有效的访问令牌",
    todo: "在请求头写 Authorization: Bearer <令牌>。令牌在首次启动时显示。",
  },
}
