import pc from "picocolors"
import type { ArgumentNode, CommandNode, FlagNode } from "../completion/command-tree.ts"
import { nameOf } from "../completion/command-tree.ts"
import { pad } from "../output/align.ts"
import { terminalWidth } from "../output/terminal-width.ts"
import { wrap } from "../output/wrap.ts"
import type { Texts } from "../texts/texts.ts"

interface HelpOptions {
  /** Those that the parser itself has. */
  readonly additionalFlags: readonly {
    readonly name: string
    readonly brief: string
    readonly aliases?: readonly string[]
  }[]
  readonly width: number
  readonly colours: boolean
}

/** The widest name that still has its explanation beside it. */
const besideMost = 26

const dots = ({ isVariadic }: { readonly isVariadic: boolean }) => (isVariadic ? "..." : "")

function flagName({ name, placeholder, takes, ...flag }: FlagNode): string {
  return takes === "nothing" ? name : `${name} ${placeholder ?? ""}${dots(flag)}`
}

function argumentName(argument: ArgumentNode): string {
  const { placeholder } = argument
  return (argument.isRequired ? `<${placeholder}>` : `[${placeholder}]`) + dots(argument)
}

type Row = readonly [name: string, brief: string]

/** Names and what they are. A long name has a line of its own. */
function rowLines(rows: readonly Row[], width: number): string[] {
  const widths = rows.map(([name]) => terminalWidth(name)).filter((one) => one <= besideMost)
  const column = Math.max(0, ...widths) + 4
  const indent = " ".repeat(column)
  return rows.flatMap(([name, brief]) => {
    const [first = "", ...rest] = wrap(brief, width - column)
    const isBeside = terminalWidth(name) <= besideMost
    const begun = isBeside ? [pad(`  ${name}`, column) + first] : [`  ${name}`, indent + first]
    return [...begun, ...rest.map((line) => indent + line)]
  })
}

function usageLines(node: CommandNode, { batch: { manual } }: Texts, width: number): string[] {
  const command = ["gouji", ...node.path].join(" ")
  const required = node.flags.filter(({ isRequired }) => isRequired).map(flagName)
  const parts =
    node.children.length > 0
      ? [`<${manual.command}>`, `[${manual.options}]`]
      : [...required, `[${manual.options}]`, ...node.arguments.map(argumentName)]
  const [first = "", ...rest] = wrap(parts.join(" "), width - terminalWidth(command) - 3)
  return [`  ${command} ${first}`, ...rest.map((line) => " ".repeat(terminalWidth(command) + 3) + line)]
}

/** A line this wide that ends no sentence was broken by hand, and goes on in the next one. */
const brokenByHand = 80

const goesOn = (line: string, next: string | undefined) =>
  next !== undefined && /^\S/.test(next) && /^\S.*[^。：.:]$/.test(line) && terminalWidth(line) >= brokenByHand

/** As it was written, in lines that fit. An example is copied, so it stays whole. */
function proseLines(text: string, width: number): string[] {
  const lines: string[] = []
  const written = text.split("\n")
  let begun = ""
  written.forEach((line, index) => {
    const next = written[index + 1]
    if (goesOn(line, next)) begun += line + (/[\x21-\x7e]$/.test(line) && /^[\x21-\x7e]/.test(next ?? "") ? " " : "")
    else {
      lines.push(...(line.startsWith(" ") ? [line] : wrap(begun + line, width)))
      begun = ""
    }
  })
  return lines
}

/** What `--help` shows of a command or a group of commands, in lines that fit the terminal. */
export function helpPage(node: CommandNode, texts: Texts, { additionalFlags, width, colours }: HelpOptions): string {
  const { headers, briefs } = texts.stricli
  const { bold } = pc.createColors(colours)
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", bold(title), ...lines])
  const flags: Row[] = [
    ...node.flags.map((flag): Row => [flagName(flag), flag.brief]),
    ...additionalFlags.map(({ name, brief, aliases = [] }): Row => {
      return [[...aliases.map((alias) => `-${alias}`), `--${name}`].join(", "), brief]
    }),
  ]
  const fromThere: Row[] = node.arguments.length > 0 ? [["--", briefs.argumentEscapeSequence]] : []
  const positional = node.arguments.map((argument): Row => [argumentName(argument), argument.brief])
  const children = node.children.map((child): Row => [nameOf(child), child.brief])
  const lines = [
    bold(headers.usage),
    ...usageLines(node, texts, width),
    "",
    ...proseLines(node.full, width),
    ...section(headers.commands, rowLines(children, width)),
    ...section(headers.arguments, rowLines(positional, width)),
    ...section(headers.flags, rowLines([...flags, ...fromThere], width)),
  ]
  return `${lines.join("\n")}\n`
}
