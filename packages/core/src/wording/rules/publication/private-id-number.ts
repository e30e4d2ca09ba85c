import type { RuleWordings } from "../../rule-wordings.ts"

export const privateIdNumber: RuleWordings = {
  "zh-CN": {
    title: "文中有公民身份号码",
    why: "公民身份号码能直接认出本人，一经公开就难以收回。年度报告只需统计数字，不需要写出申请人等个人的号码。",
    fix: "删去这个号码，或只写姓氏（如“李某”）；确需保留的，遮盖中间各位。已经发布的，请尽快替换网页和附件。",
    basis:
      "《个人信息保护法》第二十五条：未取得个人单独同意，不得公开其个人信息；《政府信息公开条例》第十五条：涉及个人隐私、公开会损害第三方合法权益的，不得公开",
    message: (facts) => `${facts.place}：疑似公民身份号码“${facts.finding.found}”（已遮盖），公开前请删去或遮盖。`,
    exceptions: ["同样位数、恰好通过校验的其他编号"],
  },
  en: {
    title: "A citizen's ID number in the text",
    why: "The number identifies a person and cannot be called back once published. An annual report needs figures, not the numbers of applicants.",
    fix: "Delete the number or mask its middle. Where it is published already, replace page and attachments soon.",
    basis:
      "Personal Information Protection Law, Art. 25: no publishing without the person's separate consent; OGI Regulations, Art. 15: personal privacy",
    message: (facts) =>
      `${facts.place}: what looks like a citizen's ID number, “${facts.finding.found}” (masked). Delete or mask it before publishing.`,
    exceptions: ["Another number of as many digits that happens to pass the check"],
  },
}
