import { type CommandNode, everyNode, type FlagNode, nameOf } from "./command-tree.ts"

const quoted = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", " ")}'`
const where = ({ path }: CommandNode) => path.map((word) => ` ${word}`).join("")

function flagLine(at: string, { name, brief, takes, choices }: FlagNode): string {
  const values = {
    nothing: "",
    choice: ` -x -a ${quoted(choices.join(" "))}`,
    path: " -r -F",
    word: " -x",
  }[takes]
  return `${at} -l ${name.slice(2)}${values} -d ${quoted(brief)}`
}

function linesOf(node: CommandNode): string[] {
  const at = `complete -c gouji -n ${quoted(`__gouji_at "${where(node)}"`)}`
  return [
    // Files are proposed unless it is said that there are none.
    ...(node.positional.takes === "path" ? [] : [`${at} -f`]),
    ...node.children.map((child) => `${at} -a ${nameOf(child)} -d ${quoted(child.brief)}`),
    ...node.positional.choices.map((choice) => `${at} -a ${choice}`),
    ...node.flags.map((flag) => flagLine(at, flag)),
  ]
}

/** Completions for fish. */
export function fishScript(root: CommandNode): string {
  const nodes = everyNode(root)
  const known = nodes.filter(({ path }) => path.length > 0).map((node) => quoted(where(node)))
  return `# fish completion for gouji: gouji completion fish > ~/.config/fish/completions/gouji.fish
function __gouji_at
    set -l at ''
    for word in (commandline -opc)[2..-1]
        switch "$at $word"
            case ${known.join(" ")}
                set at "$at $word"
        end
    end
    test "$at" = "$argv[1]"
end
${nodes.flatMap(linesOf).join("\n")}
`
}
