// The tools speak as the program does: Chinese, unless the shell asks for English.
const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ""
const isEnglish = /^en([_.@-]|$)/i.test(locale)

export const inLanguage = (chinese, english) => (isEnglish ? english : chinese)

/** Talk goes to standard error. */
export function say(chinese, english) {
  process.stderr.write(`${inLanguage(chinese, english)}\n`)
}
