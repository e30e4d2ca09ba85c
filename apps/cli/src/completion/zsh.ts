import { type CommandNode, everyNode, type FlagNode, nameOf } from "./command-tree.ts"

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
/** Signs that mean something to _arguments and _describe. */
const told = (text: string) => text.replace(/[[\]:\\]/g, "\\$&").replaceAll("\n", " ")
const functionOf = ({ path }: CommandNode) => ["_gouji", ...path].join("_").replaceAll("-", "_")

const acts = { nothing: "", choice: "", path: "_files", word: " " } as const

function flagSpec({ name, brief, takes, choices, placeholder, isVariadic }: FlagNode): string {
  const repeated = isVariadic ? "*" : ""
  if (takes === "nothing") return quoted(`${repeated}${name}[${told(brief)}]`)
  const act = takes === "choice" ? `(${choices.join(" ")})` : acts[takes]
  return quoted(`${repeated}${name}=[${told(brief)}]:${told(placeholder ?? "")}:${act}`)
}

function argumentSpec({ positional: { takes, choices }, placeholders }: CommandNode): string[] {
  if (takes === "nothing") return []
  const act = takes === "choice" ? `(${choices.join(" ")})` : acts[takes]
  return [quoted(`*:${told(placeholders[0] ?? "")}:${act}`)]
}

function commandFunction(node: CommandNode): string {
  const flags = [...node.flags.map(flagSpec), "'--help[?]'"]
  if (node.children.length === 0) {
    const specs = [...flags, ...argumentSpec(node)].map((spec) => ` \\\n    ${spec}`).join("")
    return `${functionOf(node)}() {\n  _arguments${specs}\n}`
  }
  const commands = node.children.map((child) => `    ${quoted(`${nameOf(child)}:${told(child.brief)}`)}`).join("\n")
  const cases = node.children.map((child) => `    ${nameOf(child)}) ${functionOf(child)} ;;`).join("\n")
  return `${functionOf(node)}() {
  local line state
  local -a commands=(
${commands}
  )
  _arguments -C '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument) case $line[1] in
${cases}
    esac ;;
  esac
}`
}

/** Completions for zsh. */
export function zshScript(root: CommandNode): string {
  return `#compdef gouji
# zsh completion for gouji. Put it where $fpath leads: gouji completion zsh > "\${fpath[1]}/_gouji"
${everyNode(root).map(commandFunction).join("\n")}
if [[ $funcstack[1] == _gouji ]]; then _gouji "$@"; else compdef _gouji gouji; fi
`
}
