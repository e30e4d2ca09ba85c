import type { RouteMap } from "@stricli/core"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import { type CommandNode, commandTree, everyNode, type FlagNode } from "./command-tree.ts"

/** A line of text as roff takes it: no sign in it is a request. */
function roff(text: string): string {
  const escaped = text.replaceAll("\\", "\\e").replaceAll("-", "\\-")
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped
}

/** As it stands, with its own line breaks. */
const asIs = (text: string) => [".nf", ...text.split("\n").map(roff), ".fi"]

function flagLines({ name, placeholder, brief }: FlagNode): string[] {
  const value = placeholder === null ? "" : ` \\fI${roff(placeholder)}\\fR`
  return [".TP", `\\fB${roff(name)}\\fR${value}`, ...brief.split("\n").map(roff)]
}

function commandLines(node: CommandNode): string[] {
  const title = ["gouji", ...node.path, ...node.placeholders.map((placeholder) => `<${placeholder}>`)].join(" ")
  return [`.SS "${roff(title)}"`, ...asIs(node.full), ...node.flags.flatMap(flagLines)]
}

/** The manual page gouji(1), from the commands as they are declared. */
export function manualPage(root: RouteMap<Context>, version: string, { batch: { manual } }: Texts): string {
  const tree = commandTree(root)
  const [about = "", ...more] = tree.full.split("\n")
  return [
    `.TH GOUJI 1 "" "gouji ${roff(version)}" ""`,
    `.SH "${manual.name}"`,
    `gouji \\- ${roff(manual.brief)}`,
    `.SH "${manual.synopsis}"`,
    `\\fBgouji\\fR \\fI${manual.command}\\fR [\\fI${manual.options}\\fR] [\\fI${manual.files}\\fR]`,
    `.SH "${manual.description}"`,
    ...asIs([about, ...more].join("\n")),
    `.SH "${manual.commands}"`,
    ...everyNode(tree).slice(1).flatMap(commandLines),
    "",
  ].join("\n")
}
