import type { ApplicationText } from "@stricli/core"
import { escapeText } from "../output/escape.ts"
import { linesOf, messageOf, scannerMessage } from "./scanner-message.ts"

const or = (choices: readonly string[]) => choices.join(" or ")

/** stricli's own texts, in the tone of the others, and safe to print whatever was typed. */
export const enStricli: ApplicationText = {
  headers: { usage: "USAGE", aliases: "ALIASES", commands: "COMMANDS", flags: "FLAGS", arguments: "ARGUMENTS" },
  keywords: { default: "default =", separator: "separator =" },
  briefs: {
    help: "show the usage",
    helpAll: "show all of the usage",
    version: "show the version",
    argumentEscapeSequence: "all that follows are arguments, even with a - in front",
  },
  noCommandRegisteredForInput: ({ input, corrections }) =>
    `There is no command “${escapeText(input)}”${corrections.length > 0 ? `; did you mean ${or(corrections)}?` : ". See gouji --help."}`,
  noTextAvailableForLocale: ({ requestedLocale }) => `No texts for ${escapeText(requestedLocale)}.`,
  exceptionWhileParsingArguments: (error) =>
    scannerMessage(error, {
      unknownFlag: (flag, corrections) =>
        `There is no flag ${flag}${corrections.length > 0 ? `; did you mean ${or(corrections)}?` : "."}`,
      badValue: (flag, value, why) => `${flag} cannot be “${value}”: ${why}.`,
      noValue: (flag) => `${flag} needs a value.`,
      tooManyArguments: (argument) => `Unexpected argument “${argument}”.`,
      missingArgument: (argument) => `Argument “${argument}” is missing.`,
      repeatedFlag: (flag) => `${flag} can be given once.`,
      other: (message) => `Bad arguments: ${message}`,
      hint: " See --help.",
    }),
  exceptionWhileLoadingCommandFunction: (error) => `The command could not be loaded: ${messageOf(error)}`,
  exceptionWhileLoadingCommandContext: (error) => `The command could not be loaded: ${messageOf(error)}`,
  exceptionWhileRunningCommand: (error) => `The command failed: ${messageOf(error)}`,
  exceptionWhileRunningIntegrationHook: ({ exception }) => `The command failed: ${messageOf(exception)}`,
  exceptionWhileRunningIntegrationFlag: ({ exception }) => `The command failed: ${messageOf(exception)}`,
  commandErrorResult: (error) => linesOf(error),
  currentVersionIsNotLatest: ({ currentVersion, latestVersion }) =>
    `This is ${currentVersion}; the latest is ${latestVersion}.`,
}
