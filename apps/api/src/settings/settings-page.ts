import { otherNames, settingList } from "./setting-list.ts"
import { formOf } from "./setting-values.ts"

const code = (text: string) => `\`${text.replaceAll("|", "\\|")}\``

const rows = Object.values(settingList).map(({ name, schema, byDefault, zh, en }) => {
  const value = byDefault === null || byDefault === "" ? "（无 none）" : code(byDefault)
  return `| ${code(name)} | ${code(formOf(schema))} | ${value} | ${zh}。${en}. |`
})

/** The page of all settings: `docs/configuration.md`. */
export const settingsPage = `# 配置 Configuration

\`gouji serve\` 的设置都取自环境变量，启动时逐一检查：值不对、或 \`GOUJI_\` 开头而不认识的名称，一律不启动，并说明应怎样写。空值等于没有设。
命令行的 \`--port\`、\`--host\`、\`--data\`、\`--no-demo\`、\`--rules\` 优先于环境变量。

All settings of \`gouji serve\` come from the environment and are checked at its start: a value that does not fit, or a name
that begins with \`GOUJI_\` and is not known, keeps it from starting, and it says what was wanted. What is empty is not set.
\`--port\`, \`--host\`, \`--data\`, \`--no-demo\` and \`--rules\` go before them.

| 变量 Variable | 写法 Form | 默认 Default | 用途 What for |
|---|---|---|---|
${rows.join("\n")}

另有供其他命令和测试使用的：${otherNames.map(code).join("、")}。\\
Others belong to other commands and to the tests.
`
