import type { Language } from "../forms/index.ts"

/** The columns of a work list, in their order. */
export const workListColumns = [
  "agency",
  "year",
  "severity",
  "place",
  "sentence",
  "expected",
  "found",
  "fix",
  "status",
  "note",
  "change",
  "file",
  "id",
] as const
export type WorkListColumn = (typeof workListColumns)[number]

/** What a clerk may say has become of a finding. */
export const workListStatuses = ["open", "asking", "corrected", "explained", "mistaken"] as const
export type WorkListStatus = (typeof workListStatuses)[number]

/** How a row stands to the list before. */
export type WorkListChange = "first" | "new" | "kept" | "still-there" | "back" | "unchecked" | "gone"

export interface WorkListTexts {
  readonly title: string
  readonly gone: string
  readonly columns: Readonly<Record<WorkListColumn, string>>
  readonly statuses: Readonly<Record<WorkListStatus, string>>
  readonly changes: Readonly<Record<WorkListChange, string>>
}

export const workListTexts: Readonly<Record<Language, WorkListTexts>> = {
  "zh-CN": {
    title: "待办清单",
    gone: "已消除",
    columns: {
      agency: "机关",
      year: "年度",
      severity: "级别",
      place: "位置",
      sentence: "问题",
      expected: "应为",
      found: "现为",
      fix: "改法",
      status: "处理状态",
      note: "备注",
      change: "变化",
      file: "文件",
      id: "编号",
    },
    statuses: {
      open: "未处理",
      asking: "待核实",
      corrected: "已改正",
      explained: "属实有说明",
      mistaken: "误报",
    },
    changes: {
      first: "",
      new: "新增",
      kept: "仍在",
      "still-there": "标为已改正，仍在",
      back: "重新出现",
      unchecked: "本次未核对",
      gone: "已消除",
    },
  },
  en: {
    title: "Work list",
    gone: "Gone",
    columns: {
      agency: "Agency",
      year: "Year",
      severity: "Severity",
      place: "Where",
      sentence: "Finding",
      expected: "Expected",
      found: "Found",
      fix: "What to do",
      status: "State",
      note: "Remarks",
      change: "Since the last list",
      file: "File",
      id: "Id",
    },
    statuses: {
      open: "open",
      asking: "to be looked into",
      corrected: "corrected",
      explained: "right, with a reason",
      mistaken: "false alarm",
    },
    changes: {
      first: "",
      new: "new",
      kept: "still there",
      "still-there": "said to be corrected, still there",
      back: "back again",
      unchecked: "not checked this time",
      gone: "gone",
    },
  },
}
