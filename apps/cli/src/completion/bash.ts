import { type CommandNode, everyNode, nameOf } from "./command-tree.ts"

/** Where a shell's loop over the words has come to: ` agencies import`. */
const where = ({ path }: CommandNode) => path.map((word) => ` ${word}`).join("")

function valuesOf(node: CommandNode): string[] {
  return node.flags.flatMap(({ name, takes, choices }) => {
    if (takes === "nothing") return []
    // Nothing proposed is a file: that is what the shell falls back to.
    const act = takes === "choice" ? `COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$cur")); ` : ""
    return [`    "${where(node)} ${name}") ${act}return ;;`]
  })
}

function wordsOf(node: CommandNode): string {
  const flags = [...node.flags.map(({ name }) => name), "--help"]
  const words = [...node.children.map(nameOf), ...node.positional.choices]
  return `    "${where(node)}") flags="${flags.join(" ")}"; words="${words.join(" ")}" ;;`
}

/** Completions for bash, with no need of the package bash-completion. */
export function bashScript(root: CommandNode): string {
  const nodes = everyNode(root)
  const known = nodes.filter(({ path }) => path.length > 0).map((node) => `"${where(node)}"`)
  return `# bash completion for gouji. Load it with: source <(gouji completion bash)
_gouji() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" at="" flags="" words="" i
  COMPREPLY=()
  # bash takes --flag=value apart at the sign.
  if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
      ${known.join(" | ")}) at="$at \${COMP_WORDS[i]}" ;;
    esac
  done
  case "$at $prev" in
${nodes.flatMap(valuesOf).join("\n")}
  esac
  case "$at" in
${nodes.map(wordsOf).join("\n")}
  esac
  if [[ $cur == -* ]]; then words="$flags"; fi
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$cur")); fi
}
complete -o bashdefault -o default -F _gouji gouji
`
}
