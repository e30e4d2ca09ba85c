import type { KeepingText } from "./keeping-text.ts"

export const zhKeeping: KeepingText = {
  commands: {
    checkpoint: {
      brief: "为日志签发检查点，另处保存",
      full: `为日志此刻的状态签发检查点（一个小 JSON 文件，Ed25519 签名）。检查点要存到别处（U 盘、另一台机器、上级单位）：
以后凭它能发现日志被截断、整条重写，或档案被换成旧的副本。

密钥首次使用时生成在数据文件夹的 signing-key.pem（只有本用户可读），或由环境变量 GOUJI_SIGNING_KEY 指定。

示例
  gouji checkpoint --data ./data --out 检查点-20260131.json
  gouji checkpoint --data ./data --out 检查点.json --public-key 公钥.pem`,
    },
    verify: {
      brief: "离线验证整个档案没有被改动",
      full: `逐条核验：日志的编号和哈希、每一修订版的内容、每个源文件、汇总用的数、列表所示与最新版一致；指出第一处不符。
不联网，不修改档案。没有检查点时，看不出末尾被截断、整条重写和换成旧副本。
--export 核验的是导出的数据包：各文件与包内的校验值是否一致。

示例
  gouji verify --data ./data
  gouji verify --data ./data --checkpoint 检查点.json --public-key 公钥.pem
  gouji verify --backup 备份.zip --json
  gouji verify --export 数据.zip

退出码：0 相符 · 1 不符 · 2 无法执行`,
    },
    backup: {
      brief: "备份整个档案，不必停机",
      full: `把整个档案（含源文件、设置、账户）写成一个 zip 文件，服务器照常运行。SQLite 和 PostgreSQL 用同一格式。
写完整之后才出现这个文件；已有同名文件时不覆盖。签名密钥不在备份里，请另行保管。

示例
  gouji backup --data ./data --out 备份-20260131.zip
  DATABASE_URL=postgres://… gouji backup --out 备份.zip`,
    },
    restore: {
      brief: "把备份恢复到空的档案",
      full: `把备份恢复到空的数据文件夹或空的 PostgreSQL 数据库，并验证；损坏、不完整或验证不符的备份，什么都不恢复。
也可用来从 SQLite 迁到 PostgreSQL，或反过来。

示例
  gouji restore 备份.zip --data ./新文件夹
  gouji restore 备份.zip --data ./新文件夹 --dry-run   只检查，不写入
  DATABASE_URL=postgres://… gouji restore 备份.zip

退出码：0 已恢复且相符 · 1 不符（--dry-run） · 2 无法执行`,
    },
    doctor: {
      brief: "检查安装：数据库、磁盘、权限、密钥、备份",
      full: `检查数据库版本和完整性、表结构、磁盘空间、权限、签名密钥、无主的源文件、上次备份和检查点，并说明怎么办。

示例
  gouji doctor --data ./data
  gouji doctor --json

退出码：0 没有故障（可有建议） · 1 有故障 · 2 无法执行`,
    },
  },
  flags: {
    checkpointOut: "检查点写到这个文件（默认写到标准输出）",
    publicKeyOut: "同时把公钥写到这个文件（PEM）",
    backup: "备份文件（zip）",
    checkpoint: "另处保存的检查点，可写多次",
    publicKey: "检查点的公钥文件（PEM；默认用本机的签名密钥）",
    backupOut: "备份文件名",
    dryRun: "只检查能否恢复，不写入",
  },
  checkpoint: {
    made: (entries, chains, fingerprint) =>
      `检查点：日志 ${entries} 条，${chains} 条链，公钥指纹 ${fingerprint}。请存到别处。`,
  },
  verify: {
    twoPlaces: "--data、--backup、--export 只能写一个。",
    holds: "相符：没有发现改动。",
    broken: (faults) => `不符：${faults} 处。第一处在前：`,
    checked: ({ entries, reports, revisions, sources }) =>
      `已核验日志 ${entries} 条、报告 ${reports} 份、修订版 ${revisions} 个、源文件 ${sources} 个`,
    noCheckpoint: "没有用检查点：末尾被截断、整条重写、换成旧副本，看不出来（--checkpoint）。",
    checkpoints: (count) => `已与 ${count} 个检查点对照`,
    faults: {
      "checkpoint-forged": "检查点不是这把密钥签的，或被改过",
      "entry-altered": "日志条目被改过",
      "entry-missing": "日志缺少条目",
      "entry-resealed": "日志条目被改过并重新封上",
      "journal-resealed": "日志与检查点不同：整条链被重写",
      "journal-short": "日志末尾被截断，不到检查点",
      "old-copy": "这是旧的副本，不到检查点",
      "revision-altered": "修订版的内容被改过",
      "revision-missing": "缺少修订版",
      "revision-unlinked": "修订版与上一版接不上",
      "revision-unjournalled": "修订版在日志中没有记载",
      "record-unreadable": "修订版的内容读不出",
      "report-differs": "列表所示与最新版不同",
      "figures-differ": "汇总用的数与最新版不同",
      "source-altered": "源文件被改过",
      "source-missing": "缺少源文件",
    },
    places: {
      entry: (chain, entry) => `链 ${chain} 第 ${entry} 条`,
      report: (report, revision) => `报告 ${report}${revision === null ? "" : ` 第 ${revision} 版`}`,
      source: (sha256) => `源文件 ${sha256}`,
    },
    more: (faults) => `另有 ${faults} 处。`,
  },
  backup: {
    written: (rows, sources) => `${rows} 行、源文件 ${sources} 个`,
    restored: (at) => `已恢复 ${at} 的备份。`,
    rehearsed: (at) => `可以恢复 ${at} 的备份；没有写入。`,
  },
  doctor: {
    never: "没有",
    levels: { ok: "正常", advice: "建议", fault: "故障" },
    about: {
      engine: { title: "数据库", todo: "升级：SQLite 至少 3.51.3，PostgreSQL 至少 13。" },
      integrity: { title: "数据库自检", todo: "数据库文件已损坏：立即停用，从备份恢复（gouji restore）。" },
      schema: { title: "表结构", todo: "用最新版 gouji 打开一次。" },
      disk: { title: "磁盘剩余空间", todo: "清理磁盘或扩容：写满后无法发布。" },
      permissions: { title: "文件权限", todo: "本用户应能写，其他用户不应能写（chmod o-w）。" },
      key: {
        title: "签名密钥",
        todo: "没有的，运行 gouji checkpoint 生成；权限应为 600（chmod 600）；读不了的，从保管处取回。",
      },
      orphans: { title: "无主的源文件", todo: "没有修订版用到它们，无害；先用 gouji verify 确认没有缺失的修订版。" },
      backup: { title: "上次备份", todo: "每周至少备份一次：gouji backup --out 文件，并存到别处。" },
      checkpoint: { title: "上次检查点", todo: "每周至少签发一次：gouji checkpoint --out 文件，并存到别处。" },
    },
  },
}
