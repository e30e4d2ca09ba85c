import { createRequire } from "node:module"
import { setTimeout as pause } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { type Ruleset, shippedRuleset } from "@gouji/core"
import { openArchive, signingKey } from "@gouji/store"
import { identifyBy } from "./access/identify.ts"
import { makeToken, tokenCheck } from "./access/token.ts"
import { trustedProxies } from "./access/trusted-proxies.ts"
import { createApp } from "./app.ts"
import { seedDemoArchive } from "./demo/seed-demo-archive.ts"
import { type DueLine, publishEveryMinute } from "./desk/publish-every-minute.ts"
import { runEvery } from "./desk/run-every.ts"
import { logText, type RequestLine } from "./http/request-log.ts"
import { forgetAnswers } from "./idempotency/keyed.ts"
import { JobRunner } from "./jobs/job-runner.ts"
import { defaultLimits, type Limits } from "./limits.ts"
import { listen } from "./listen.ts"
import { openProvider } from "./oidc/open-provider.ts"
import { createMetrics } from "./operations/metrics.ts"
import { readiness } from "./operations/readiness.ts"
import type { Ports } from "./ports.ts"
import { type QueryOptions, QueryProcesses } from "./queries/query-processes.ts"
import { withWideQueries } from "./queries/with-wide-queries.ts"
import { WorkerPool } from "./recognise/worker-pool.ts"
import { loadViewer } from "./viewer/load-viewer.ts"

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** The folder of the archive; made where it is not there. */
  readonly dataFolder: string
  /** `postgres://…` of an archive in a database server; `null` (the default): a file in the folder. */
  readonly databaseUrl?: string | null
  /** The viewer's build; `null` serves the API alone. */
  readonly viewerFolder?: string | null
  /** The network address to listen on; this machine alone by default. */
  readonly host?: string
  /** The file of the recogniser's worker; a bundle names its own. */
  readonly workerUrl?: URL
  /** The program that answers wide queries, and what tells it so; a bundle names its own. `null`: this process does. */
  readonly queryProgram?: Pick<QueryOptions, "program" | "programArguments"> | null
  /** How long a wide query may take, and may wait, in seconds. */
  readonly querySeconds?: number
  /** The file of the API reference page; a bundle names its own. */
  readonly docsScript?: string
  /** Whether an empty archive is filled with invented reports; it is, unless this says no. */
  readonly demo?: boolean
  /** Makes a new token, and the old one void. */
  readonly newToken?: boolean
  /** The file of the key that checkpoints are signed with; one of its own in the folder, unless this names another. */
  readonly signingKeyFile?: string | null
  /** `https://…` as browsers know this installation, where a proxy stands before it. */
  readonly publicOrigin?: string | null
  /** The addresses of our own proxies (`10.0.0.0/8`, `::1`): their `X-Forwarded-For` is believed, and nobody else's. */
  readonly trustedProxies?: readonly string[]
  /** An OpenID provider to sign in with; all three, and `publicOrigin`, or none. */
  readonly oidcIssuer?: string | null
  readonly oidcClientId?: string | null
  readonly oidcClientSecret?: string | null
  /** How many requests a client (not of this machine) may make in a minute; 0, the default: as many as it likes. */
  readonly requestsPerMinute?: number
  /** Who shows this token may see measures (`/metrics`); nobody may, where there is none. */
  readonly metricsToken?: string | null
  /** The rules that reports are checked with; those that gouji ships, unless rule packs are added. */
  readonly ruleset?: Ruleset
  readonly limits?: Limits
  readonly now?: () => Date
  readonly log?: (line: RequestLine) => void
  /** Told of every draft that was due, and of what became of it; by default in the log. */
  readonly logDue?: (line: DueLine) => void
}

export interface RunningServer {
  /** `http://…` without a slash at its end. */
  readonly address: string
  readonly port: number
  /** Given once, when it has just been made: it is not kept anywhere. */
  readonly token: string | null
  /** Answers what was asked already, then ends. */
  readonly close: () => Promise<void>
}

/** Answers under way have ten seconds, a document of a job as long as its reading may take. */
const longestStop = 25_000

const hour = 60 * 60 * 1000

const ownQueryProgram = () => ({ program: new URL("./answer-queries.js", import.meta.url) })

const ownWorker = () => new URL("./recognise-worker.js", import.meta.url)

/** RapiDoc's file where the package is installed; beside this file where it is bundled. */
function ownDocsScript(): string {
  try {
    return createRequire(import.meta.url).resolve("rapidoc/dist/rapidoc-min.js")
  } catch {
    return fileURLToPath(new URL("./rapidoc-min.js", import.meta.url))
  }
}

function providerOf({ oidcIssuer: issuer, oidcClientId: clientId, oidcClientSecret: clientSecret }: ServerOptions) {
  return issuer && clientId && clientSecret ? openProvider({ issuer, clientId, clientSecret }) : null
}

/**
 * Opens the archive, serves API and pages, and is the only place that listens. Throws `port-taken`,
 * `archive-unwritable`, `archive-unreachable` and what else keeps an archive from being opened; nothing is left open then.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { now = () => new Date(), queryProgram = ownQueryProgram() } = options
  const given = options.limits ?? defaultLimits
  const limits = { ...given, querySeconds: options.querySeconds ?? given.querySeconds }
  const place = { databaseUrl: options.databaseUrl ?? null, dataFolder: options.dataFolder }
  const archive = await openArchive(place)
  const queries =
    queryProgram &&
    new QueryProcesses({
      ...{ ...queryProgram, place, processes: limits.queries },
      ...{ waiting: limits.queriesWaiting, seconds: limits.querySeconds },
    })
  const pool = new WorkerPool({
    workerUrl: options.workerUrl ?? ownWorker(),
    workers: limits.workers,
    waiting: limits.waiting,
    seconds: limits.recogniseSeconds,
    memoryMiB: limits.recogniseMemoryMiB,
    isBehind: true,
  })
  const release = async () => {
    await pool.close()
    // Before the archive itself: who closes a file last brings it in order.
    await queries?.close()
    await archive.close()
  }
  try {
    const ruleset = options.ruleset ?? shippedRuleset
    const isToken = tokenCheck(archive)
    const publicOrigin = options.publicOrigin ?? null
    const metricsToken = options.metricsToken ?? null
    let closing: Promise<void> | null = null
    const ports: Ports = {
      archive: queries ? withWideQueries(archive, queries.ask) : archive,
      requestsPerMinute: options.requestsPerMinute ?? 0,
      unready: readiness({ archive, pool, isStopping: () => closing !== null }),
      measures:
        metricsToken === null
          ? null
          : { metrics: createMetrics(() => pool.state, ruleset.version), token: metricsToken },
      recognise: pool.recognise,
      parts: pool.parts,
      write: pool.write,
      ruleset,
      now,
      identify: identifyBy({ archive, isToken, now, publicOrigin }),
      publicOrigin,
      trustsProxy: trustedProxies(options.trustedProxies ?? []),
      signingKey: () => signingKey(options.dataFolder, options.signingKeyFile ?? null),
      provider: providerOf(options),
      viewer: await loadViewer(options.viewerFolder ?? null),
      docsScript: options.docsScript ?? ownDocsScript(),
      limits,
      log: options.log ?? ((line) => process.stderr.write(logText(line))),
      wakeJobs: () => runner.wake(),
    }
    const runner = new JobRunner(ports)
    const app = createApp(ports)
    if (options.demo !== false) await seedDemoArchive(archive, now())
    const listener = await listen(app.fetch, { port: options.port, host: options.host ?? "127.0.0.1" })
    // Last of all: a token that was made by a start that failed would never have been shown to anybody.
    const token = await makeToken(archive, { anew: options.newToken === true })
    runner.start()
    queries?.warm()
    const job = publishEveryMinute({ archive, ruleset, now }, options.logDue)
    const forgetting = runEvery(hour, () => forgetAnswers(archive, now()).catch(() => undefined))
    const close = async () => {
      const ends = Promise.all([listener.close(), job.stop(), forgetting.stop(), runner.stop()]).then(release)
      // Whatever hangs then (a database that does not answer) must not hang the stop.
      await Promise.race([ends, pause(longestStop, null, { ref: false })])
    }
    return { ...listener, token, close: () => (closing ??= close()) }
  } catch (error) {
    await release()
    throw error
  }
}
