import { Failure } from "@gouji/core"
import { expect, test } from "vitest"
import { hashPassword, isPassword, oneAfterAnother } from "./passwords.ts"
import { demandGoodPassword } from "./weak-password.ts"

test("a password is known by its hash, which is another each time", async () => {
  const [one, two] = [await hashPassword("云泽县的年报月底报"), await hashPassword("云泽县的年报月底报")]
  expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/)
  expect(one).not.toBe(two)
  expect(await isPassword("云泽县的年报月底报", one)).toBe(true)
  expect(await isPassword("云泽县的年报月底报 ", one)).toBe(false)
  expect(await isPassword("", null)).toBe(false)
  // é as one sign and as two.
  expect(await isPassword("cafe\u0301 au lait", await hashPassword("caf\u00e9 au lait"))).toBe(true)
})

test("a hash with another cost is still understood", async () => {
  // RFC 7914, section 12: scrypt("pleaseletmein", "SodiumChloride", 16384, 8, 1), its first 32 bytes.
  const key = Buffer.from("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2", "hex")
  const hash = `scrypt$16384$8$1$${Buffer.from("SodiumChloride").toString("base64url")}$${key.toString("base64url")}`
  expect(await isPassword("pleaseletmein", hash)).toBe(true)
  expect(await isPassword("pleaseletmeout", hash)).toBe(false)
})

test("a login that is not there costs what one costs that is", async () => {
  const hash = await hashPassword("云泽县的年报月底报")
  const cost = async (kept: string | null) => {
    const before = process.cpuUsage()
    for (let n = 0; n < 3; n += 1) await isPassword("云泽县的年报月初报", kept)
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  await cost(hash)
  const ratio = (await cost(null)) / (await cost(hash))
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})

test.each([
  ["too short", "elevensigns"],
  ["too long", "长".repeat(201)],
  ["a common one", "Password1234"],
  ["full-width signs of a common one", "ｐａｓｓｗｏｒｄ１２３４"],
  ["counted", "123456789012"],
  ["counted down", "987654321098"],
  ["the alphabet", "ghijklmnopqrs"],
  ["one sign", "啊啊啊啊啊啊啊啊啊啊啊啊"],
  ["few signs again and again", "ab12ab12ab12ab"],
  ["the login in it", "my-JiaYi-2025"],
])("refuses a password that is %s", (_, password) => {
  expect(() => demandGoodPassword(password, "jiayi")).toThrowError(expect.objectContaining({ code: "password-weak" }))
})

test.each([
  "一句自己记得住的话也行吧",
  "correct horse battery",
  "twelve-signs",
  Array.from({ length: 199 }, (_, n) => String.fromCodePoint(0x4e00 + n * n)).join(""),
])("takes %s", (password) => {
  expect(() => demandGoodPassword(`${password}，`, "jiayi")).not.toThrow()
})

test("few run at once, few wait, and the rest is turned away", async () => {
  const inTurn = oneAfterAnother(2, 3)
  let running = 0
  let most = 0
  const work = async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 1))
    running -= 1
    throw new Failure("sign-in-failed")
  }
  const outcomes = await Promise.allSettled(Array.from({ length: 7 }, () => inTurn(work)))
  const codes = outcomes.map((outcome) => (outcome.status === "rejected" ? (outcome.reason as Failure).code : "done"))
  expect(codes).toEqual([...Array.from({ length: 5 }, () => "sign-in-failed"), "busy", "busy"])
  expect(most).toBe(2)
  // What failed has given its place back.
  await expect(inTurn(async () => "done")).resolves.toBe("done")
})
