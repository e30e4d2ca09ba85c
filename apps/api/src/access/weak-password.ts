import { Failure } from "@gouji/core"

export const passwordLength = { least: 12, most: 200 } as const

/** What lists of stolen passwords have most of, at this length; shorter ones are refused anyway. */
const common: ReadonlySet<string> = new Set(
  `123456123456 112233445566 123321123321 147258369147 159753159753 abcdefghijkl abcd12345678 a1b2c3d4e5f6 admin1234567
  admin@123456 administrator administrator1 changeme1234 computer1234 football1234 gongzuo12345 guest1234567 iloveyou1234
  letmein12345 mima12345678 p@ssw0rd1234 passw0rd1234 password1234 password12345 password123456 password@123 princess1234
  q1w2e3r4t5y6 qazwsxedcrfv qwer12345678 qwerty123456 qwertyuiop12 qwertyuiop123 qwertyuiop[] root12345678 sunshine1234
  superman1234 test12345678 user12345678 welcome12345 woaini123456 woaini520520 woaini1314520 wodemima1234 xinxigongkai
  zhengfuxinxi zhengwugongkai zxcvbnm12345 zxcvbnm123456 1q2w3e4r5t6y 1qaz2wsx3edc 1qaz@wsx#edc !qaz2wsx#edc
  5201314520131 hello1234567 monkey123456 dragon123456`.split(/\s+/),
)

/** 1234…, abcd…, 4321…: each sign follows from the one before. */
function isSequence(text: string): boolean {
  const steps = new Set<number>()
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1)
    // From 9 a counting hand goes on with 0.
    steps.add(step === -9 ? 1 : step === 9 ? -1 : step)
  }
  return steps.size === 1 && [-1, 0, 1].some((step) => steps.has(step))
}

/** aaaa…, ab12ab12ab12: made of few signs said again and again. */
const isRepetition = (text: string) => /^(.{1,4})\1+.{0,3}$/su.test(text)

/** Length and not much else (NIST SP 800-63B-4): no rules about capitals and signs. Throws `password-weak`. */
export function demandGoodPassword(password: string, login: string): void {
  const { least, most } = passwordLength
  const signs = [...password.normalize("NFC")].length
  const text = password.normalize("NFKC").toLowerCase()
  const isLogin = login.length >= 4 && text.includes(login.toLowerCase())
  const isBad = isLogin || common.has(text) || isRepetition(text) || isSequence(text)
  if (signs < least || signs > most || isBad) throw new Failure("password-weak", { least, most })
}
