import type { Command, RouteMap } from "@stricli/core"
import type { Context } from "../context.ts"

/** A flag as a shell or a manual page has it. */
export interface FlagNode {
  /** With its two hyphens. */
  readonly name: string
  readonly brief: string
  readonly placeholder: string | null
  readonly takes: "nothing" | "choice" | "path" | "word"
  readonly choices: readonly string[]
  readonly isVariadic: boolean
  readonly isRequired: boolean
}

/** What a command takes beside its flags. */
export interface ArgumentNode {
  readonly placeholder: string
  readonly brief: string
  readonly isVariadic: boolean
  readonly isRequired: boolean
}

/** A command, or a group of commands. */
export interface CommandNode {
  readonly path: readonly string[]
  readonly brief: string
  readonly full: string
  readonly flags: readonly FlagNode[]
  readonly children: readonly CommandNode[]
  /** What its arguments can be, and how they are called. */
  readonly positional: { readonly takes: "nothing" | "choice" | "path" | "word"; readonly choices: readonly string[] }
  readonly placeholders: readonly string[]
  readonly arguments: readonly ArgumentNode[]
}

/** The parts of a parameter that tell what it takes; the parser's own words where it knows a few. */
interface Parameter {
  readonly kind?: string
  readonly brief: string
  readonly placeholder?: string
  readonly parse?: { readonly choices?: readonly string[] }
  readonly values?: readonly string[]
  readonly variadic?: unknown
  readonly hidden?: boolean
  readonly optional?: boolean
  readonly default?: unknown
}

interface Positional {
  readonly kind?: string
  readonly minimum?: number
  readonly parameter?: Parameter
  readonly parameters?: readonly Parameter[]
}

const isRequired = ({ optional, default: byDefault }: Parameter) => optional !== true && byDefault === undefined

const paths = /^(?:file|folder|path|文件|文件夹|路径|A|B)$/

function takenBy({ kind, placeholder = "", parse, values }: Parameter) {
  const choices = parse?.choices ?? values ?? []
  if (kind === "boolean" || kind === "counter") return { takes: "nothing", choices } as const
  if (choices.length > 0) return { takes: "choice", choices } as const
  return { takes: paths.test(placeholder) ? "path" : "word", choices } as const
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function flagNode(name: string, parameter: Parameter): FlagNode {
  const { brief, placeholder = null, variadic } = parameter
  const more = { isVariadic: Boolean(variadic), isRequired: isRequired(parameter) }
  return { name: `--${kebab(name)}`, brief, placeholder, ...takenBy(parameter), ...more }
}

function argumentNodes({ kind, minimum = 0, parameter, parameters = [] }: Positional): ArgumentNode[] {
  const isVariadic = kind === "array"
  const several = isVariadic && parameter ? [parameter] : parameters
  return several.map((one) => ({
    placeholder: one.placeholder ?? one.brief,
    brief: one.brief,
    isVariadic,
    isRequired: isVariadic ? minimum > 0 : isRequired(one),
  }))
}

function commandNode(command: Command<Context>, path: readonly string[]): CommandNode {
  const parameters = command.parameters as {
    readonly flags?: Readonly<Record<string, Parameter>>
    readonly positional?: Positional
  }
  const { parameter, parameters: several = parameter ? [parameter] : [] } = parameters.positional ?? {}
  const [first] = several
  return {
    path,
    brief: command.brief,
    full: command.fullDescription ?? command.brief,
    flags: Object.entries(parameters.flags ?? {})
      .filter(([, flag]) => !flag.hidden)
      .map(([name, flag]) => flagNode(name, flag)),
    children: [],
    positional: first ? takenBy(first) : { takes: "nothing", choices: [] },
    placeholders: several.map(({ placeholder, brief }) => placeholder ?? brief),
    arguments: argumentNodes(parameters.positional ?? {}),
  }
}

/** Every command with its flags, as they are declared: what is written from it cannot differ from what the program takes. */
export function commandTree(target: Command<Context> | RouteMap<Context>, path: readonly string[] = []): CommandNode {
  if (!("getAllEntries" in target)) return commandNode(target, path)
  const children = target
    .getAllEntries()
    .filter(({ hidden }) => !hidden)
    .map((entry) => commandTree(entry.target, [...path, entry.name["convert-camel-to-kebab"]]))
  const { brief, fullDescription = brief } = target
  return {
    path,
    brief,
    full: fullDescription,
    flags: [],
    children,
    positional: { takes: "nothing", choices: [] },
    placeholders: [],
    arguments: [],
  }
}

/** A command and all below it, itself first. */
export function everyNode(node: CommandNode): CommandNode[] {
  return [node, ...node.children.flatMap(everyNode)]
}

export const nameOf = ({ path }: CommandNode) => path.at(-1) ?? "gouji"
