import type { Context } from "../context.ts"
import type { RunningServer } from "../ports.ts"
import { problemOf } from "../problem.ts"
import { loadRuleset } from "../rule-packs.ts"
import { port as parsePort } from "./parsers.ts"
import type { ServeFlags } from "./serve-command.ts"

function portOf(context: Context, flags: ServeFlags): number {
  const named = context.environment.PORT
  return flags.port ?? (named ? parsePort.call(context, named) : 3000)
}

/** Rule packs by the flags, or else by `GOUJI_RULES=path,path`. */
function packsOf(context: Context, flags: ServeFlags): readonly string[] {
  const named = context.environment.GOUJI_RULES ?? ""
  return (
    flags.rules ??
    named
      .split(",")
      .map((path) => path.trim())
      .filter((path) => path !== "")
  )
}

async function start(context: Context, flags: ServeFlags): Promise<RunningServer | Error> {
  const dataFolder = flags.data ?? (context.environment.GOUJI_DATA || "./data")
  try {
    return await context.ports.startServer({
      port: portOf(context, flags),
      dataFolder,
      // A folder that is named in the call is meant, whatever the environment says.
      databaseUrl: flags.data === undefined ? context.environment.DATABASE_URL || null : null,
      ...(flags.host === undefined ? {} : { host: flags.host }),
      demo: !flags.noDemo && context.environment.GOUJI_DEMO !== "0",
      signingKeyFile: context.environment.GOUJI_SIGNING_KEY || null,
      newToken: flags.newToken === true,
      ruleset: await loadRuleset(context, packsOf(context, flags)),
    })
  } catch (error) {
    if (error instanceof RangeError) return new Error(`PORT: ${error.message}`, { cause: error })
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
