import type { CopiesText } from "./copies-text.ts"

const marked = { docx: "以修订方式", xlsx: "改动处有批注，" } as const

export const zhCopies: CopiesText = {
  fix: {
    brief: "按改法改好，写成一份副本（.docx、.xlsx）",
    full: `读取、核对报告，把改动最少的改法写进一份副本：Word 文档用修订标出，可逐处接受或拒绝；Excel 工作簿改数并加批注注明原数。
其余内容、格式都不动，原文件不动。只在有把握时改；有几种改法的，看清后用 --solution 选一种。
写出前把副本重读、重新核对一次，与改法不一致就不写出。

示例
  gouji fix 年报.docx                         写成 年报-修改稿.docx
  gouji fix 年报.xlsx --out 改好的.xlsx        写到指定的文件
  gouji fix 年报.docx --solution 2             用第 2 种改法
  gouji fix 年报.docx --plain                  直接改，不留修订痕迹`,
  },
  flags: {
    copyOut: "副本的文件名（默认：原文件名加“-修改稿”）",
    solution: "用第几种改法（序号见 gouji check）",
    plain: "直接改，不留修订标记和批注",
    force: "副本已有同名文件时覆盖（原文件始终不动）",
    checkOut: "写到这个文件（--format xlsx、docx 必须写明）",
    annotate: "把批注好的副本（.docx、.xlsx）写进这个文件夹",
    workList: "上一次的待办清单（.xlsx）：已填的处理状态和备注带入新清单",
  },
  usage: {
    solution: "应为 1 以上的整数",
    needsOut: (format) => `--format ${format} 要用 --out 写明文件名。`,
    outOfWhat: "--out 只用于 --format xlsx、docx；其他格式写到标准输出。",
    workListOfWhat: "--work-list 只用于 --format xlsx。",
    sameFile: "--out 不能是要核对的文件。",
  },
  suffixes: { mended: "-修改稿", annotated: "-批注" },
  changed: (from, to, slips) =>
    `原为 ${from}，按勾稽关系改为 ${to}${slips.length === 0 ? "" : `（${slips.join("；")}）`}。请对照台账确认。`,
  nothingToFix: "没有可改的：各项合计相符，也没有可以推出的空格。没有写出副本。",
  chosen: (number, of) => `采用第 ${number} 种改法（共 ${of} 种）`,
  written: (path, cells, marks) =>
    `已写出副本：${path}（${marks === null ? "" : marked[marks]}改 ${cells} 格，重读核对一致；原文件未动）`,
  left: (findings) => `副本中还有问题 ${findings} 处，用 gouji check 查看。`,
  listWritten: (path, rows) => `已写出待办清单：${path}（${rows} 行）`,
  sheetsWritten: (path, sheets) => `已写出核对单：${path}（${sheets} 份）`,
  annotated: (path, notes) => `已写出批注副本：${path}（批注 ${notes} 条）`,
  notPlaced: (findings) => `有 ${findings} 条在文件中找不到位置，没有批注：`,
  notAnnotated: (file, why) => `${file}：没有写批注副本。${why}`,
  carried: (kept, fresh, gone) => `与上次清单对照：带入 ${kept} 条，新增 ${fresh} 条，已消除 ${gone} 条`,
}
