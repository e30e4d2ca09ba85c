import type { ExportProofText } from "./export-proof-text.ts"

export const zhExportProof: ExportProofText = {
  flag: "导出的数据包（.zip）：逐个文件与包内的校验值比对",
  noPackage: (path) => `${path} 不是数据包：里面没有校验值清单（SHA256SUMS）。`,
  holds: (files) => `相符：${files} 个文件与包内的校验值清单一致。`,
  broken: (faults) => `不符：${faults} 个文件与包内的校验值清单不一致：`,
  sha256: (sha256) => `数据包的 SHA-256：${sha256}\n  改文件的人也可能改了清单：请与导出时显示的比对。`,
  faults: {
    "file-altered": "改动过，或不完整",
    "file-missing": "缺少",
    "file-unlisted": "清单中没有",
  },
}
