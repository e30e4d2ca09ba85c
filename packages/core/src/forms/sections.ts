import type { SectionSpec } from "./define-form.ts"

/** The six parts. 2021: printed in the form; 2019: as reports print them (the wording of part five varies). */
export const sections = [
  { id: "overview", label: "一、总体情况", en: "1. Overview", aliases: ["一、概述", "一、概况"] },
  { id: "disclosure", label: "二、主动公开政府信息情况", en: "2. Proactive disclosure", aliases: ["二、主动公开情况"] },
  {
    id: "requests",
    label: "三、收到和处理政府信息公开申请情况",
    en: "3. Requests received and handled",
    aliases: ["三、依申请公开情况", "三、收到和处理依申请公开政府信息情况"],
  },
  {
    id: "remedies",
    label: "四、政府信息公开行政复议、行政诉讼情况",
    en: "4. Administrative reconsideration and litigation",
    aliases: ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"],
  },
  {
    id: "problems",
    label: "五、存在的主要问题及改进情况",
    en: "5. Main problems and improvements",
    aliases: ["五、政府信息公开工作存在的主要问题及改进情况", "五、存在的主要问题及改进措施", "五、存在问题及改进措施"],
  },
  {
    id: "other",
    label: "六、其他需要报告的事项",
    en: "6. Other matters",
    aliases: ["六、需要报告的其他事项", "六、其他事项"],
  },
] as const satisfies readonly SectionSpec[]
