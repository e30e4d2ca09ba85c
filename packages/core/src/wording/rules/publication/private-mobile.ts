import type { RuleWordings } from "../../rule-wordings.ts"

export const privateMobile: RuleWordings = {
  "zh-CN": {
    title: "文中有个人手机号码",
    why: "手机号码一般属于个人信息。对外联系方式宜用办公电话。",
    fix: "改用办公室固定电话或服务热线；属于申请人等个人的，请删去。",
    basis:
      "《个人信息保护法》第二十五条：未取得个人单独同意，不得公开其个人信息；《政府信息公开条例》第十五条：涉及个人隐私、公开会损害第三方合法权益的，不得公开",
    message: (facts) => `${facts.place}：疑似个人手机号码“${facts.finding.found}”（已遮盖），请改用办公电话，或删去。`,
    exceptions: ["单位对外公布的值班手机、工作手机", "本人已单独同意公开"],
  },
  en: {
    title: "The number of a mobile phone in the text",
    why: "A mobile's number is as a rule personal data. To be reached, an office gives its landline.",
    fix: "Give the office's landline or hotline instead; delete the number where it belongs to an applicant or another person.",
    basis:
      "Personal Information Protection Law, Art. 25: no publishing without the person's separate consent; OGI Regulations, Art. 15: personal privacy",
    message: (facts) =>
      `${facts.place}: what looks like the number of a person's mobile, “${facts.finding.found}” (masked). Give an office line instead, or delete it.`,
    exceptions: ["A duty phone that the office publishes", "The person has agreed to its publication"],
  },
}
