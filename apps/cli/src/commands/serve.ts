import { readSettings } from "@gouji/api/settings"
import type { Context } from "../context.ts"
import type { RunningServer } from "../ports.ts"
import { problemOf } from "../problem.ts"
import { loadRuleset } from "../rule-packs.ts"
import type { ServeFlags } from "./serve-command.ts"

/** What the call says goes before the environment, and is held to the same. */
function environmentOf({ environment }: Context, flags: ServeFlags) {
  return {
    ...environment,
    ...(flags.port !== undefined && { PORT: String(flags.port) }),
    ...(flags.host !== undefined && { GOUJI_HOST: flags.host }),
    // A folder that is named in the call is meant, whatever the environment says.
    ...(flags.data !== undefined && { GOUJI_DATA: flags.data, DATABASE_URL: "" }),
    ...(flags.noDemo && { GOUJI_DEMO: "0" }),
  }
}

async function start(context: Context, flags: ServeFlags): Promise<RunningServer | Error> {
  try {
    const { rules, ...settings } = readSettings(environmentOf(context, flags))
    return await context.ports.startServer({
      ...settings,
      newToken: flags.newToken === true,
      ruleset: await loadRuleset(context, flags.rules ?? rules),
    })
  } catch (error) {
    const { title, detail } = problemOf(error, context.language)
    return new Error(`${title}\n  ${detail}`, { cause: error })
  }
}

/** `gouji serve`: runs until it is asked to stop, and then lets the requests under way finish. */
export async function serve(this: Context, flags: ServeFlags): Promise<Error | undefined> {
  const server = await start(this, flags)
  if (server instanceof Error) return server
  const words = this.texts.screen
  const token = server.token === null ? "" : `${words.tokenOnce(server.token)}\n`
  await this.print(`${words.listening(server.address)}\n${token}`)
  await this.stopped()
  this.say(words.stopping)
  await server.close()
}
