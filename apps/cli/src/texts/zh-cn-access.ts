import type { AccessText } from "./access-text.ts"

export const zhAccess: AccessText = {
  accounts: {
    add: {
      brief: "设账号",
      fullDescription: `设一个账号。密码在终端里输入两次，不显示；或用 --password-stdin 从标准输入读取一行。密码不能写在命令行里。
密码至少 12 个字符。经办人要写机关，审核人要写行政区划，其余角色都不写。

示例
  gouji accounts add --data ./data --name 甲乙 --login jia.yi --role clerk --agency 机关编号
  gouji accounts add --data ./data --name 丙丁 --role approver --division 320800
  gouji accounts add --data ./data --name admin --role administrator --password-stdin < 密码文件`,
    },
    list: {
      brief: "列出账号",
      fullDescription: `列出账号，按登录名排列：编号、角色、机关或行政区划、状态、登录名、姓名。

示例
  gouji accounts list --data ./data
  gouji accounts list --data ./data --json`,
    },
    disable: {
      brief: "停用账号",
      fullDescription: `停用账号，并使其所有登录失效。账号不删除；最后一个管理员账号不能停用。

示例
  gouji accounts disable jia.yi --data ./data`,
    },
    enable: {
      brief: "恢复停用的账号",
      fullDescription: `恢复停用的账号。

示例
  gouji accounts enable jia.yi --data ./data`,
    },
    password: {
      brief: "重设密码",
      fullDescription: `重设账号的密码，并使其所有登录失效。密码的输入同 gouji accounts add。

示例
  gouji accounts password jia.yi --data ./data
  gouji accounts password jia.yi --data ./data --password-stdin < 密码文件`,
    },
  },
  tokens: {
    add: {
      brief: "给程序一个令牌",
      fullDescription: `给程序一个令牌，写到标准输出，只显示这一次。程序在请求中写 Authorization: Bearer 令牌。
不写 --until 的，90 天后失效；最长 366 天。

示例
  gouji tokens add --data ./data --name 统计程序 --role reader
  gouji tokens add --data ./data --name 报送程序 --role clerk --agency 机关编号 --until 2026-12-31`,
    },
    list: {
      brief: "列出令牌",
      fullDescription: `列出令牌，新的在前：编号、角色、机关或行政区划、状态、最近使用日期、名称。令牌本身没有保存，无法再显示。

示例
  gouji tokens list --data ./data
  gouji tokens list --data ./data --json`,
    },
    revoke: {
      brief: "吊销令牌",
      fullDescription: `吊销令牌，立即生效，不能恢复。

示例
  gouji tokens revoke 令牌编号 --data ./data`,
    },
  },
  accountName: "姓名，日志中用它",
  tokenName: "程序的名称，日志中用它",
  login: "登录名（默认同姓名）：2—100 个字母、数字或 . _ @ -",
  role: "角色：reader 读者、clerk 经办人、approver 审核人、administrator 管理员",
  agency: "经办人的机关编号（见 gouji agencies list）",
  division: "审核人的行政区划代码：两位、四位或六位，含其下的",
  until: "有效到哪一天（含当天，中国时间；默认 90 天）",
  account: "账号的编号或登录名",
  token: "令牌的编号（见 gouji tokens list）",
  passwordStdin: "从标准输入读取密码（一行）",
  password: "密码：",
  passwordAgain: "再输入一次：",
  passwordsDiffer: "两次输入的密码不同，没有保存。",
  noPassword: "没有输入密码。不在终端里的，用 --password-stdin 从标准输入提供。",
  passwordLine: "标准输入应为一行 UTF-8 文字：密码。",
  badUntil: (mostDays) => `--until 应为今天或以后的日期，有效期不超过 ${mostDays} 天。`,
  tokenMade: (id, expiresAt) => `令牌只显示这一次，请妥善保存。编号 ${id}，${expiresAt} 失效。`,
  enabled: "可用",
  disabled: "已停用",
  revoked: "已吊销",
  expired: "已失效",
  good: (expiresAt) => `${expiresAt} 失效`,
  unused: "没有用过",
  used: (day) => `${day} 用过`,
}
