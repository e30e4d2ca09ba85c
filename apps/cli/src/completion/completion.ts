import type { RouteMap } from "@stricli/core"
import type { Context } from "../context.ts"
import { bashScript } from "./bash.ts"
import { type CommandNode, commandTree } from "./command-tree.ts"
import type { Shell } from "./completion-command.ts"
import { fishScript } from "./fish.ts"
import { zshScript } from "./zsh.ts"

const scripts: Readonly<Record<Shell, (root: CommandNode) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

/** The script that completes the commands in a shell. */
export const completionScript = (root: RouteMap<Context>, shell: Shell) => scripts[shell](commandTree(root))
