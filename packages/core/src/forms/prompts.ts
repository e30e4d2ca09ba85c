import type { SectionId } from "../report/index.ts"
import type { Label } from "./define-form.ts"

/** What a part is to say, and where that stands. */
export interface Prompt extends Label {
  /** The clause, in Chinese. */
  readonly basis: string
}

/**
 * What each part is to report. Part one by the notice on the form of 2021, part six as printed in that form, the others by
 * the items of Article 50 of the OGI Regulations.
 */
export const prompts: Readonly<Record<SectionId, Prompt>> = {
  overview: {
    label:
      "概述主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面；各级人民政府还应当写明工作考核、社会评议和责任追究结果情况。不能遗漏，也不宜泛化。",
    en: "Summarise proactive disclosure, requests, records management, platforms, and supervision; governments add appraisal, public assessment and accountability.",
    basis: "国办公开办函〔2021〕30号；《条例》第五十条",
  },
  disclosure: {
    label: "政府信息主动公开情况，填下表；需要说明的可写在表前。",
    en: "Proactive disclosure: the table below; what needs a word may stand in front of it.",
    basis: "《条例》第五十条第（一）项、第二十条",
  },
  requests: {
    label: "收到和处理政府信息公开申请情况，填下表；需要说明的可写在表前。",
    en: "Requests received and handled: the table below; what needs a word may stand in front of it.",
    basis: "《条例》第五十条第（二）项",
  },
  remedies: {
    label: "因政府信息公开工作被申请行政复议、提起行政诉讼的情况，填下表；需要说明的可写在表前。",
    en: "Reconsideration and litigation about this work: the table below; what needs a word may stand in front of it.",
    basis: "《条例》第五十条第（三）项",
  },
  problems: {
    label: "政府信息公开工作存在的主要问题及改进情况。",
    en: "The main problems in this work, and what is done about them.",
    basis: "《条例》第五十条第（四）项",
  },
  other: {
    label: "文字描述，收取信息处理费情况在此处报告。",
    en: "In words; fees for handling information are reported here.",
    basis: "格式第六部分；《条例》第五十条第（五）项",
  },
}
