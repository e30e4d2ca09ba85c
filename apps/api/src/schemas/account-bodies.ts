import { roles } from "@gouji/store"
import * as z from "zod"
import { tokenDays } from "../access/token-days.ts"

// What is wrong with a login, a name or a role, the archive says; here is how much of it is looked at.
const text = z.string().max(200)
const password = z.string().max(1000).meta({ format: "password" })
const login = text.meta({ description: "登录名" })
const name = text.meta({ description: "姓名，或程序的名称。The name of a person, or of a program." })
const role = z.enum(roles).meta({ description: "reader 读者 · clerk 经办人 · approver 审核人 · administrator 管理员" })
const agencyId = text.nullable().meta({ description: "经办人的机关。The agency of a clerk." })
const division = text.nullable().meta({
  description: "审核人的行政区划：两位、四位或六位，含下级。The division of an approver, with all below it.",
})
const subject = z
  .strictObject({ issuer: z.url().max(500), sub: z.string().min(1).max(255) })
  .nullable()
  .meta({ description: "在统一身份认证中的身份标识。Who the person is to the OpenID provider." })
const power = { role, agencyId: agencyId.default(null), division: division.default(null) }

export const signInBody = z.strictObject({ login, password })

export const passwordBody = z.strictObject({
  password: password.meta({ description: "现在的密码" }),
  newPassword: password.meta({ description: "新密码，至少 12 个字符。At least 12 characters." }),
})

export const newAccountBody = z.strictObject({
  login,
  name,
  ...power,
  password: password
    .nullable()
    .default(null)
    .meta({ description: "初始密码，至少 12 个字符。To begin with; the person changes it." }),
  subject: subject.default(null),
})

export const accountChangeBody = z.strictObject({
  name: name.optional(),
  role: role.optional(),
  agencyId: agencyId.optional(),
  division: division.optional(),
  password: password.optional(),
  subject: subject.optional(),
  disabled: z.boolean().optional().meta({ description: "停用。Whether the account is disabled." }),
})

export const newTokenBody = z.strictObject({
  name,
  ...power,
  days: z
    .int()
    .min(tokenDays.least)
    .max(tokenDays.most)
    .default(tokenDays.usual)
    .meta({ description: "有效天数。Days until it expires." }),
})
