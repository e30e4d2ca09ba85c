import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { creditCodeCheck, creditCodeFault, organisationCheck, plainCreditCode } from "./credit-code.ts"

const signs = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"]
const organisations = fc
  .array(fc.constantFrom(...signs), { minLength: 8, maxLength: 8 })
  .map((front) => front.join("") + organisationCheck(front.join("")))
const codes = fc.tuple(fc.stringMatching(/^[1-9][1-9]\d{6}$/), organisations).map(([head, organisation]) => {
  const front = head + organisation
  return front + creditCodeCheck(front)
})

describe("unified social credit codes", () => {
  it.each([
    ["11000000000000000A", "check"],
    ["1100000000000000", "length"],
    ["1100000000000000000", "length"],
    ["11000000O00000000A", "sign"],
    ["11A00000000000000A", "sign"],
    ["11000000000000010A", "organisation-check"],
  ])("finds what is wrong with %s", (code, fault) => {
    expect(creditCodeFault(code)).toBe(fault)
  })

  // The standard's own example (GB 32100-2015, annex).
  it("takes the example of the standard", () => {
    expect(creditCodeFault("91350100M000100Y43")).toBeNull()
  })

  it("gives every body a code, also where the sum divides by 31", () => {
    let zeros = 0
    fc.assert(
      fc.property(codes, (code) => {
        if (code.endsWith("0")) zeros += 1
        expect(creditCodeFault(code)).toBeNull()
      }),
      { numRuns: 2000, seed: 31 },
    )
    expect(zeros).toBeGreaterThan(0)
  })

  it("notices every single wrong sign", () => {
    fc.assert(
      fc.property(codes, fc.nat(17), fc.constantFrom(...signs), (code, at, sign) => {
        fc.pre(code.charAt(at) !== sign)
        expect(creditCodeFault(code.slice(0, at) + sign + code.slice(at + 1))).not.toBeNull()
      }),
      { numRuns: 2000 },
    )
  })

  it("reads a code of full width and with blanks", () => {
    expect(plainCreditCode(" 913501００m000100y43 ")).toBe("91350100M000100Y43")
  })

  it.each([
    ["D2143569", "X"],
    ["00000000", "0"],
  ])("gives the organisation %s the check sign %s", (front, sign) => {
    expect(organisationCheck(front)).toBe(sign)
  })
})
