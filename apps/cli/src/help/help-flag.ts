import type { StricliIntegration } from "@stricli/core"
import { commandTree } from "../completion/command-tree.ts"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"

/** Columns that a line of help has at most: longer ones are hard to read, on however wide a terminal. */
const most = 100
const least = 40

/** How wide the terminal is; the most where there is none. */
function widthOf(stdout: object): number {
  const columns = "columns" in stdout && typeof stdout.columns === "number" ? stdout.columns : most
  return Math.max(least, Math.min(most, columns))
}

/** `--help`, and what a group of commands says when none is named. */
export function helpFlag(texts: Texts): StricliIntegration<Context> {
  return {
    flag: {
      global: true,
      aliases: ["h"],
      brief: texts.stricli.briefs.help,
      defaultForRouteMap: true,
      async run(_, { result, additionalFlags, ansiColorByStream }) {
        const { helpPage } = await import("./help-page.ts")
        const node = commandTree(result.target, result.prefix.slice(1))
        const { stdout } = this.process
        stdout.write(
          helpPage(node, texts, { additionalFlags, width: widthOf(stdout), colours: ansiColorByStream.stdout }),
        )
      },
    },
  }
}
