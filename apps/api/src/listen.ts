import type { Server, ServerResponse } from "node:http"
import { isIPv6 } from "node:net"
import { Failure } from "@gouji/core"
import { createAdaptorServer } from "@hono/node-server"

type Fetch = Parameters<typeof createAdaptorServer>[0]["fetch"]

/** How long clients are waited for, in milliseconds, and how many there may be at one time. */
export interface Patience {
  readonly headersTimeout: number
  readonly requestTimeout: number
  readonly connectionsCheckingInterval: number
  readonly connections: number
  /** For answers under way when the server stops. */
  readonly lastWords: number
}

const usual: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
  connections: 1000,
  lastWords: 10_000,
}

function open(server: Server, at: { readonly port: number; readonly host: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new Failure("port-taken", { port: at.port }, { cause: error }) : error)
    })
    server.listen(at.port, at.host, resolve)
  })
}

/** Answers under way. Once the server stops they say that their connection ends: a client would ask again over it, in vain. */
function answersOf(server: Server): { readonly sayLast: () => void } {
  const open = new Set<ServerResponse>()
  let isLast = false
  server.prependListener("request", (_, answer) => {
    answer.shouldKeepAlive &&= !isLast
    open.add(answer)
    answer.once("close", () => open.delete(answer))
  })
  return {
    sayLast: () => {
      isLast = true
      for (const answer of open) answer.shouldKeepAlive = false
    },
  }
}

/** Stops listening, lets answers under way be finished, and after a while cuts what is left. */
function shut(server: Server, lastWords: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that was busy when the server stopped listening falls idle later, and would be kept alive.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    const cut = setTimeout(() => server.closeAllConnections(), lastWords)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(cut)
      resolve()
    })
  })
}

/** An HTTP server that slow or silent clients cannot hold up. Throws `port-taken`. */
export async function listen(
  fetch: Fetch,
  at: { readonly port: number; readonly host: string },
  given: Partial<Patience> = {},
) {
  const { connections, lastWords, ...patience } = { ...usual, ...given }
  // Bodies that are not read to their end are the app's own business: the adaptor would cut them off too soon.
  const server = createAdaptorServer({ fetch, serverOptions: patience, autoCleanupIncoming: false }) as Server
  const answers = answersOf(server)
  server.maxConnections = connections
  await open(server, at)
  const bound = server.address()
  const port = typeof bound === "object" && bound !== null ? bound.port : at.port
  const host = isIPv6(at.host) ? `[${at.host}]` : at.host
  const shown = at.host === "0.0.0.0" || at.host === "::" ? "localhost" : host
  return {
    address: `http://${shown}:${port}`,
    port,
    close: () => {
      answers.sayLast()
      return shut(server, lastWords)
    },
  }
}
