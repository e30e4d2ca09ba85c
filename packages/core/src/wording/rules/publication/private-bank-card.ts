import type { RuleWordings } from "../../rule-wordings.ts"

export const privateBankCard: RuleWordings = {
  "zh-CN": {
    title: "文中有个人银行卡号",
    why: "金融账户信息属于敏感个人信息，泄露后可能造成财产损失。",
    fix: "删去这个卡号；需要说明退费等情况的，写明件数和金额即可。",
    basis: "《个人信息保护法》第二十五条、第二十八条（金融账户属于敏感个人信息）；《政府信息公开条例》第十五条",
    message: (facts) => `${facts.place}：疑似银行卡号“${facts.finding.found}”（已遮盖），公开前请删去。`,
    exceptions: ["单位对外公布的缴款账号"],
  },
  en: {
    title: "The number of a bank card in the text",
    why: "Financial accounts are sensitive personal data; a leak may cost the person money.",
    fix: "Delete the number. To tell of refunds, counts and amounts are enough.",
    basis:
      "Personal Information Protection Law, Arts. 25 and 28 (financial accounts are sensitive); OGI Regulations, Art. 15",
    message: (facts) =>
      `${facts.place}: what looks like the number of a bank card, “${facts.finding.found}” (masked). Delete it before publishing.`,
    exceptions: ["An account of the office itself, published for payments"],
  },
}
