import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { privateNumbers } from "../testing/private-numbers.ts"
import { isCardNumber } from "./card-number.ts"
import { isCreditCode } from "./credit-code.ts"
import { findPrivate, maskPrivate } from "./find-private.ts"
import { residentCheckSign } from "./resident-number.ts"

const kindsIn = (text: string) => findPrivate(text).map((passage) => passage.kind)

describe("private numbers", () => {
  for (const [kind, { found, traps }] of Object.entries(privateNumbers)) {
    it.for(found)(`${kind} in %s`, (text) => {
      expect(kindsIn(text)).toContain(kind)
    })
    it.for(traps)(`nothing in %s`, (text) => {
      expect(kindsIn(text)).toEqual([])
    })
  }

  it("has some hundred invented cases", () => {
    const count = Object.values(privateNumbers).reduce((all, { found, traps }) => all + found.length + traps.length, 0)
    expect(count).toBeGreaterThanOrEqual(120)
  })

  it("finds all of a sentence, in their order", () => {
    const text = "联系人王某某，身份证号码329999198506150023，手机13900001111，银行卡号6222020000000000018。"
    expect(kindsIn(text)).toEqual(["id-number", "mobile", "bank-card"])
    expect(maskPrivate(text)).toBe(
      "联系人王某某，身份证号码3299**********0023，手机139****1111，银行卡号6222***********0018。",
    )
  })
})

const province = fc.constantFrom("11", "32", "44", "53", "65")
const day = fc.tuple(
  fc.integer({ min: 1930, max: 2007 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
)
const pad = (value: number, length: number) => String(value).padStart(length, "0")
const firstSeventeen = fc
  .tuple(province, fc.nat(9999), day, fc.nat(999))
  .map(
    ([first, area, [year, month, date], serial]) =>
      `${first}${pad(area, 4)}${year}${pad(month, 2)}${pad(date, 2)}${pad(serial, 3)}`,
  )

describe("numbers by their check signs", () => {
  it("finds every number with a right check sign, and masks it", () => {
    fc.assert(
      fc.property(firstSeventeen, (digits) => {
        const number = digits + residentCheckSign(digits)
        fc.pre(!isCreditCode(number))
        expect(kindsIn(`申请人${number}来函`)).toEqual(["id-number"])
        expect(maskPrivate(`申请人${number}来函`)).not.toContain(number.slice(4, 14))
      }),
    )
  })

  it("takes none with a wrong one, unless the text says what it is", () => {
    fc.assert(
      fc.property(firstSeventeen, fc.integer({ min: 1, max: 9 }), (digits, by) => {
        const right = residentCheckSign(digits)
        const number = digits + String((Number(right === "X" ? 10 : right) + by) % 10)
        fc.pre(number.at(-1) !== right)
        expect(kindsIn(`材料${number}共`)).toEqual([])
        expect(kindsIn(`身份证号：${number}`)).toEqual(["id-number"])
      }),
    )
  })

  it("leaves none of a number that stands anywhere in a text, however its signs are written", () => {
    const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(firstSeventeen, fc.boolean(), (digits, isWide) => {
        const number = digits + residentCheckSign(digits)
        const printed = isWide ? wide(number) : number
        const masked = maskPrivate(`公民身份号码为${printed}，特此说明。`)
        expect(masked).not.toContain(printed)
        expect(masked.length).toBe(`公民身份号码为${printed}，特此说明。`.length)
      }),
    )
  })

  it("knows cards by Luhn", () => {
    expect(isCardNumber("6222020000000000018")).toBe(true)
    expect(isCardNumber("6222020000000000014")).toBe(false)
  })
})

describe("any text", () => {
  it("keeps its length and what is not private", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789Xx １３９-—　电话手机号身份证卡，。") }), (text) => {
        expect(maskPrivate(text)).toHaveLength(text.length)
        expect(findPrivate(maskPrivate(text))).toEqual([])
      }),
    )
  })
})
