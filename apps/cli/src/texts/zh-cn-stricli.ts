import type { ApplicationText } from "@stricli/core"
import { escapeText } from "../output/escape.ts"
import { linesOf, messageOf, scannerMessage } from "./scanner-message.ts"

const or = (choices: readonly string[]) => choices.join("、")

/** stricli 自带文字的中文。 */
export const zhStricli: ApplicationText = {
  headers: { usage: "用法", aliases: "别名", commands: "命令", flags: "选项", arguments: "参数" },
  keywords: { default: "默认 =", separator: "分隔符 =" },
  briefs: {
    help: "显示用法",
    helpAll: "显示全部用法",
    version: "显示版本",
    argumentEscapeSequence: "后面的都是参数，即使以 - 开头",
  },
  noCommandRegisteredForInput: ({ input, corrections }) =>
    `没有“${escapeText(input)}”这个命令${corrections.length > 0 ? `，是不是 ${or(corrections)}？` : "。用 gouji --help 查看全部命令。"}`,
  noTextAvailableForLocale: ({ requestedLocale }) => `没有 ${escapeText(requestedLocale)} 的文字，改用中文。`,
  exceptionWhileParsingArguments: (error) =>
    scannerMessage(error, {
      unknownFlag: (flag, corrections) =>
        `没有 ${flag} 这个选项${corrections.length > 0 ? `，是不是 ${or(corrections)}？` : "。"}`,
      badValue: (flag, value, why) => `${flag} 的值“${value}”不对：${why}。`,
      noValue: (flag) => `${flag} 后面缺少值。`,
      tooManyArguments: (argument) => `多余的参数“${argument}”。`,
      missingArgument: (argument) => `缺少参数“${argument}”。`,
      repeatedFlag: (flag) => `${flag} 只能写一次。`,
      other: (message) => `参数有误：${message}`,
      hint: "加 --help 查看用法。",
    }),
  exceptionWhileLoadingCommandFunction: (error) => `命令装载失败：${messageOf(error)}`,
  exceptionWhileLoadingCommandContext: (error) => `命令装载失败：${messageOf(error)}`,
  exceptionWhileRunningCommand: (error) => `命令执行失败：${messageOf(error)}`,
  exceptionWhileRunningIntegrationHook: ({ exception }) => `命令执行失败：${messageOf(exception)}`,
  exceptionWhileRunningIntegrationFlag: ({ exception }) => `命令执行失败：${messageOf(exception)}`,
  commandErrorResult: (error) => linesOf(error),
  currentVersionIsNotLatest: ({ currentVersion, latestVersion }) =>
    `现为 ${currentVersion}，最新版为 ${latestVersion}。`,
}
