import type { Context, MiddlewareHandler } from "hono"
import { createMiddleware } from "hono/factory"
import { routePath } from "hono/route"
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client"
import type { Env } from "../env.ts"
import type { PoolState } from "../recognise/worker-pool.ts"

/** What is measured, for Prometheus. It says nothing of what was sent: routes by their patterns, never by their values. */
export interface Metrics {
  /** Measures every request that goes through it. */
  readonly middleware: MiddlewareHandler<Env>
  /** All figures, in Prometheus' text format. */
  readonly text: () => Promise<string>
  readonly mediaType: string
}

const methods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])

/** Labels that a client cannot make more of: what matches no route of ours is one. */
function labelsOf(c: Context<Env>) {
  const path = routePath(c, -1)
  return {
    method: methods.has(c.req.method) ? c.req.method : "other",
    route: path.includes("*") ? "other" : path,
    status: String(c.res.status),
  }
}

/** Measures of this process. `pool` tells of the workers that read documents. */
export function createMetrics(pool: () => PoolState, ruleset: string): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: "gouji_http_request_seconds",
    help: "How long requests took, by route.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30],
    registers,
  })
  const running = new Gauge({ name: "gouji_http_requests_running", help: "Requests under way.", registers })
  const ofPool = (name: string, help: string, key: keyof PoolState) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(pool()[key])
      },
    })
  ofPool("gouji_workers_busy", "Workers that are reading a document.", "busy")
  ofPool("gouji_documents_waiting", "Documents that wait for a worker.", "waiting")
  ofPool("gouji_workers_lost", "Workers that ended while they read a document, since the start.", "lost")
  new Gauge({ name: "gouji_ruleset_info", help: "The rules in use.", labelNames: ["version"], registers }).set(
    { version: ruleset },
    1,
  )
  return {
    middleware: createMiddleware<Env>(async (c, next) => {
      running.inc()
      const start = performance.now()
      try {
        await next()
      } finally {
        running.dec()
        seconds.observe(labelsOf(c), (performance.now() - start) / 1000)
      }
    }),
    text: () => registry.metrics(),
    mediaType: registry.contentType,
  }
}
