import type { BatchText } from "./batch-text.ts"

const listed = (parts: readonly (readonly [string, number])[]) =>
  parts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join("、")

function timeLeft(seconds: number): string {
  return seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`
}

export const zhBatch: BatchText = {
  commands: {
    diff: {
      brief: "对比两份报告、两个文件夹或两次核对",
      full: `逐格对比两份报告的数，逐段对比正文；两个文件夹（或 ZIP）按机关和年度配对。--checks 对比两次核对的结果：已改正、新增、仍在。

退出码：0 相同 · 1 不同 · 2 无法执行 · 3 没有发现不同，但有没读出来、没法对比的

示例
  gouji diff 原稿.docx 改后.docx
  gouji diff 去年/ 今年/ --format csv > 变化.csv
  gouji diff --checks 上次.json 这次.json`,
    },
    completion: {
      brief: "输出命令行补全脚本",
      full: `输出 bash、zsh 或 fish 的补全脚本：命令、选项和选项的取值，按 Tab 补全。

示例
  source <(gouji completion bash)                                    写进 ~/.bashrc
  gouji completion zsh > "\${fpath[1]}/_gouji"
  gouji completion fish > ~/.config/fish/completions/gouji.fish`,
    },
    man: {
      brief: "输出手册页",
      full: `输出 gouji(1) 手册页（roff）：全部命令和选项。

示例
  gouji man > gouji.1 && man -l gouji.1`,
    },
  },
  flags: {
    jobs: "同时读取几份（默认按处理器个数）；结果和次序不受影响",
    quiet: "不显示进度和最后的汇总",
    cache: "把读过的留在缓存里，内容没变的下次不再读；中断后再执行，从断处接着来",
    cacheFolder: "缓存的文件夹（写了就启用 --cache；默认 ~/.cache/gouji）",
    maxWarnings: "全部文件的提醒合计超过这个数时，退出码为 1",
    baseline: "基线文件（JSON）：其中的已知问题不影响退出码；错误仍然列出，标明“已知”",
    writeBaseline: "把这次的问题写进 --baseline 的文件",
    diffFormat: "输出格式：human（默认）、json、ndjson、csv",
    checks: "对比的是两次 gouji check 的 JSON（或 NDJSON）结果",
    before: "原来的报告、文件夹，或核对结果",
    after: "后来的报告、文件夹，或核对结果",
    shell: "哪一种命令行：bash、zsh、fish",
  },
  usage: {
    jobs: "应为 1 至 256 之间的整数",
    count: "应为不小于 0 的整数",
    noBaseline: "--write-baseline 要与 --baseline 文件 一起用。",
  },
  manual: {
    name: "名称",
    brief: "读取、核对、保存、发布政府信息公开工作年度报告",
    synopsis: "用法",
    command: "命令",
    options: "选项",
    files: "文件",
    description: "说明",
    commands: "命令",
  },
  diff: {
    same: "相同",
    different: (cells, parts) =>
      `不同：${listed([
        ["数", cells],
        ["正文部分", parts],
      ])}`,
    unread: (cells) => `${cells} 格没有读出来，没法对比`,
    onlyBefore: "只在前一边有",
    onlyAfter: "只在后一边有",
    absent: "（无）",
    several: (agency) => ({
      title: `同一机关同一年度的报告不止一份：${agency}`,
      detail: "每边只留一份，或直接写出要对比的两个文件。",
    }),
    checksInvalid: (path) => ({
      title: `不是核对结果：${path}`,
      detail: "请用 gouji check … --json 或 --format ndjson 的输出。",
    }),
    fixed: "已改正",
    new: "新增",
    remaining: "仍在",
    unknown: "未能判断",
    counts: (counts) =>
      `已改正 ${counts.fixed}、新增 ${counts.new}、仍在 ${counts.remaining}、未能判断 ${counts.unknown}`,
    totals: (counts) =>
      `对比：相同 ${counts.same}、不同 ${counts.different}、无法判定 ${counts.inconclusive}、读不了 ${counts.failed}`,
  },
  progress: (done, of, seconds) => `${done}/${of} 份${seconds === null ? "" : `，约剩 ${timeLeft(seconds)}`}`,
  checked: ({ documents, passed, findings, inconclusive, unreadable }) =>
    `核对 ${documents} 份：通过 ${passed}、有问题 ${findings}、无法判定 ${inconclusive}、读不了 ${unreadable}`,
  read: ({ documents, passed, unreadable }) => `共 ${documents} 份：完成 ${passed}、无法处理 ${unreadable}`,
  passedOver: (hidden, others) =>
    `跳过 ${hidden + others} 个文件（${listed([
      ["隐藏或临时", hidden],
      ["不是报告的格式", others],
    ])}）`,
  separator: "；",
  took: (seconds) => `用时 ${seconds} 秒`,
  tooManyWarnings: (found, most) => `提醒 ${found} 处，超过 --max-warnings ${most}。`,
  known: "已知",
  knownReason: (reason, by, until) =>
    `已知：${reason}${by === null && until === null ? "" : `（${[by, until && `至 ${until}`].filter(Boolean).join("，")}）`}`,
  knownCount: (count) => `已知 ${count} 处（见基线）`,
  baselineExpired: (count) => `基线中 ${count} 处已过期，重新计入。`,
  baselineGone: (count) => `基线中 ${count} 处已不存在，可用 --write-baseline 去掉。`,
  baselineWritten: (path, count) => `已写入基线 ${path}：${count} 处。`,
  baselineInvalid: {
    title: (path, pointer) => `不是基线文件：${path}${pointer === "" ? "" : `（${pointer}）`}`,
    todo: "请用 --write-baseline 生成，或按其中的格式改正。",
  },
  cacheUnwritable: (folder, why) => `缓存写不进 ${folder}（${why}）：这次不留缓存，结果不受影响。`,
}
