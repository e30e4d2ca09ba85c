import type { PublishText } from "./publish-text.ts"

export const zhPublish: PublishText = {
  command: {
    brief: "发布（或撤回）已审核通过的稿件",
    full: `发布两个人办过的稿件：一人提交，另一人审核通过。规矩与网站的“报送”相同：核对没有通过的、规则更新后没有重新核对的、
没有到时间的、更正没有写明原因的，都不发布。发布以审核人的名义，记入日志。没有稿件的文件用 gouji import 直接发布。

写明稿件编号，逐份发布，一份不能发布不影响其余；已经发布的不算错。--due 与服务器每分钟做的相同：发布审核时定了时间、
时间已到的；不能按时发布的退回机关并写明原因，规则已变的重新核对后回到待审。没有一直开着的服务器时，由 cron 定时执行。

示例
  gouji publish --list --data ./data             已审核通过的稿件和编号
  gouji publish 0194a2c0-7d3e-7c11-8a55-3f1d0c9b7e21 --data ./data
  gouji publish --due --data ./data --json       发布到时间的
  GOUJI_TOKEN=… gouji publish 0194a2c0-7d3e-7c11-8a55-3f1d0c9b7e21 --server https://年报.示例.cn

退出码：0 都已发布，或没有到期的 · 1 --due 有退回或重新核对的 · 2 有不能发布的，或无法执行`,
  },
  due: "发布审核时定了时间、时间已到的全部稿件",
  list: "只列出已审核通过的稿件，不发布",
  data: "数据文件夹（默认取 DATABASE_URL、GOUJI_DATA，否则 ./data）",
  draft: "稿件编号",
  which: "请写明稿件编号，或用 --due 发布到期的，或用 --list 列出已审核通过的；三者只能用一种。",
  outcomes: {
    published: "已发布",
    withdrawn: "已撤回",
    unchanged: "此前已办理",
    rechecked: "规则已变，重新核对后回到待审",
    returned: "不能按时发布，已退回机关",
    taken: "已由别处办理",
    later: "现在不能发布，下次再试",
  },
  states: {
    draft: "起草",
    submitted: "待审",
    returned: "已退回",
    approved: "已审",
    published: "已发布",
    discarded: "已作废",
  },
  notApproved: (state) => `稿件没有审核通过（现在是：${state}）`,
  notApprovedTodo: "由机关提交、另一人审核通过后再发布。",
  notYet: (at) => `审核时定的发布时间还没有到：${at}`,
  notYetTodo: "到时用 --due 发布，服务器开着时会自动发布；要提前发布，请退回后重新审核。",
  nothingDue: "没有到期的稿件。",
  report: "报告",
  withdrawal: "撤回",
  approvedBy: (name) => `${name} 审核`,
  at: (time) => `定时 ${time}`,
  bySomebody: "由人发布",
}
