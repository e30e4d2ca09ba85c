import {
  AliasNotFoundError,
  ArgumentParseError,
  FlagNotFoundError,
  InvalidNegatedFlagSyntaxError,
  UnexpectedFlagError,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
  UnsatisfiedPositionalError,
} from "@stricli/core"
import { escapeText } from "../output/escape.ts"

export interface ScannerWords {
  readonly unknownFlag: (flag: string, corrections: readonly string[]) => string
  readonly badValue: (flag: string, value: string, why: string) => string
  readonly noValue: (flag: string) => string
  readonly tooManyArguments: (argument: string) => string
  readonly missingArgument: (argument: string) => string
  readonly repeatedFlag: (flag: string) => string
  readonly other: (message: string) => string
  readonly hint: string
}

/** What an error says of itself, on one line. */
export function messageOf(error: unknown): string {
  return escapeText(error instanceof Error ? error.message : String(error))
}

/** A message of several lines, each of them safe to print. */
export function linesOf(error: Error): string {
  return error.message.split("\n").map(escapeText).join("\n")
}

const flagName = (name: string) => `--${escapeText(name.replace(/^--?/, ""))}`

function say(error: unknown, words: ScannerWords): string {
  if (error instanceof FlagNotFoundError)
    return words.unknownFlag(flagName(error.input), error.corrections.map(flagName))
  if (error instanceof AliasNotFoundError) return words.unknownFlag(`-${escapeText(error.input)}`, [])
  if (error instanceof ArgumentParseError) {
    return words.badValue(
      flagName(error.externalFlagNameOrPlaceholder),
      escapeText(error.input),
      messageOf(error.exception),
    )
  }
  if (error instanceof UnsatisfiedFlagError) return words.noValue(flagName(error.externalFlagName))
  if (error instanceof UnexpectedPositionalError) return words.tooManyArguments(escapeText(error.input))
  if (error instanceof UnsatisfiedPositionalError) return words.missingArgument(error.placeholder)
  if (error instanceof UnexpectedFlagError) return words.repeatedFlag(flagName(error.externalFlagName))
  if (error instanceof InvalidNegatedFlagSyntaxError) return words.unknownFlag(flagName(error.externalFlagName), [])
  return words.other(messageOf(error))
}

/** The parser's complaint about the command line, and where to look it up. */
export function scannerMessage(error: unknown, words: ScannerWords): string {
  return say(error, words) + words.hint
}
