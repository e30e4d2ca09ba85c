import type { Language } from "@gouji/core"

export const languages = ["zh-CN", "en"] as const satisfies readonly Language[]

type Environment = Readonly<Partial<Record<string, string>>>

/**
 * Chinese, unless the shell asks for English by a real English locale. An unset locale, `C` and `POSIX` say that
 * nobody chose a language, so they get the first one.
 */
export function languageOf(environment: Environment): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ""
  return /^en([_.@-]|$)/i.test(locale) ? "en" : "zh-CN"
}

/**
 * The language that `--lang` asks for. Looked up ahead of the parser, whose own texts and complaints are to be in that
 * language too; a value that is none is left for the parser to complain about.
 */
export function languageAsked(inputs: readonly string[]): Language | undefined {
  const end = inputs.indexOf("--")
  const options = end < 0 ? inputs : inputs.slice(0, end)
  const asked = options.flatMap((input, index) => {
    if (input === "--lang") return [options[index + 1]]
    return input.startsWith("--lang=") ? [input.slice("--lang=".length)] : []
  })
  return languages.find((language) => language === asked[0])
}
