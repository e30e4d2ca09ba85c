import { Failure, wordFailure } from "@gouji/core"
import type { OpenAPIHono } from "@hono/zod-openapi"
import type { Context } from "hono"
import { compress } from "hono/compress"
import { methodNotAllowed } from "hono/method-not-allowed"
import { sameOrigin } from "./access/same-origin.ts"
import { sayDeprecated } from "./deprecation/say-deprecated.ts"
import type { Env } from "./env.ts"
import { acceptable } from "./http/acceptable.ts"
import { crossOrigin } from "./http/cross-origin.ts"
import { languageOf } from "./http/language.ts"
import { failureOf, problemResponse } from "./http/problem.ts"
import { published } from "./http/published.ts"
import { requestLog } from "./http/request-log.ts"
import { securityHeaders } from "./http/security-headers.ts"
import { statusOf } from "./http/status-of.ts"
import { tagged } from "./http/tagged.ts"
import { wellFormedUrl } from "./http/well-formed-url.ts"
import { keyed } from "./idempotency/keyed.ts"
import type { Ports } from "./ports.ts"
import { rateLimit } from "./rate/rate-limit.ts"
import { accessRoutes } from "./routes/accounts/index.ts"
import { agenciesRoutes } from "./routes/agencies.ts"
import { boardRoutes } from "./routes/board.ts"
import { catalogueRoutes } from "./routes/catalogue.ts"
import { changesRoutes } from "./routes/changes.ts"
import { checksRoutes } from "./routes/checks.ts"
import { comparisonsRoutes } from "./routes/comparisons.ts"
import { deskRoutes } from "./routes/desk/index.ts"
import { docsRoutes } from "./routes/docs.ts"
import { downloadsRoutes } from "./routes/downloads.ts"
import { exportsRoutes } from "./routes/exports.ts"
import { facetsRoutes } from "./routes/facets.ts"
import { figuresRoutes } from "./routes/figures.ts"
import { healthRoutes } from "./routes/health.ts"
import { jobsRoutes } from "./routes/jobs.ts"
import { journalRoutes } from "./routes/journal.ts"
import { lastYearRoutes } from "./routes/last-year.ts"
import { limitsRoutes } from "./routes/limits.ts"
import { metricsRoutes } from "./routes/metrics.ts"
import { addOpenApi } from "./routes/openapi.ts"
import { overviewRoutes } from "./routes/overview.ts"
import { ownPasswordRoutes } from "./routes/own-password.ts"
import { pageFallback, pageRoutes } from "./routes/pages.ts"
import { publishRoutes } from "./routes/publish.ts"
import { readingsRoutes } from "./routes/readings.ts"
import { regionsRoutes } from "./routes/regions.ts"
import { reportDocumentRoutes } from "./routes/report-document.ts"
import { reportsRoutes } from "./routes/reports.ts"
import { revisionsRoutes } from "./routes/revisions.ts"
import { rulesRoutes } from "./routes/rules.ts"
import { searchRoutes } from "./routes/search.ts"
import { signInRoutes } from "./routes/sign-in.ts"
import { signInElsewhereRoutes } from "./routes/sign-in-elsewhere.ts"
import { subApp } from "./routes/sub-app.ts"
import { successionsRoutes } from "./routes/successions.ts"
import { leaveUnreadBody } from "./upload/leave-body.ts"
import { MemoryBudget } from "./upload/memory-budget.ts"

const operated: ReadonlySet<string> = new Set(["/api", "/healthz", "/readyz", "/metrics"])
const isApi = (c: Context<Env>) => c.req.path.startsWith("/api/") || operated.has(c.req.path)

function answerFailure(c: Context<Env>, failure: Failure): Response {
  c.set("failure", failure)
  if (isApi(c)) return problemResponse(c, failure)
  const { title, todo } = wordFailure(failure, languageOf(c.req.header("Accept-Language")))
  c.header("Cache-Control", "no-store")
  return c.text(`${title}\n${todo}\n${c.get("requestId")}\n`, statusOf(failure.code))
}

/** The API and the pages, over the given ports. It listens nowhere: `startServer` does. */
export function createApp(ports: Ports): OpenAPIHono<Env> {
  const app = subApp()
  const budget = new MemoryBudget(ports.limits.heldBytes)
  const fallback = pageFallback(ports)

  if (ports.measures) app.use(ports.measures.metrics.middleware)
  app.use(leaveUnreadBody, requestLog(ports.log, ports.now), securityHeaders(ports), compress())
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header("Allow", methods.join(", "))
        return answerFailure(c, new Failure("method-not-allowed"))
      },
    }),
  )
  app.use(wellFormedUrl, rateLimit(ports), acceptable(app))
  app.use("/api/*", sayDeprecated(app), crossOrigin, sameOrigin(ports), tagged, published, keyed(ports))

  app.route("/", healthRoutes(ports))
  app.route("/", metricsRoutes(ports))
  app.route("/", limitsRoutes(ports))
  app.route("/", rulesRoutes(ports))
  app.route("/", facetsRoutes(ports))
  app.route("/", readingsRoutes(ports, budget))
  app.route("/", checksRoutes(ports, budget))
  app.route("/", publishRoutes(ports, budget))
  app.route("/", jobsRoutes(ports, budget))
  app.route("/", overviewRoutes(ports))
  app.route("/", reportsRoutes(ports))
  app.route("/", reportDocumentRoutes(ports))
  app.route("/", lastYearRoutes(ports))
  app.route("/", revisionsRoutes(ports))
  app.route("/", journalRoutes(ports))
  app.route("/", agenciesRoutes(ports))
  app.route("/", successionsRoutes(ports))
  app.route("/", changesRoutes(ports))
  app.route("/", boardRoutes(ports))
  app.route("/", deskRoutes(ports, budget))
  app.route("/", accessRoutes(ports))
  app.route("/", exportsRoutes(ports))
  app.route("/", figuresRoutes(ports))
  app.route("/", regionsRoutes(ports))
  app.route("/", comparisonsRoutes(ports))
  app.route("/", downloadsRoutes(ports))
  app.route("/", catalogueRoutes(ports))
  app.route("/", searchRoutes(ports))
  app.route("/", docsRoutes(ports))
  addOpenApi(app)
  for (const form of ["/sign-in", "/sign-out", "/account"]) app.use(form, sameOrigin(ports))
  app.route("/", signInRoutes(ports))
  app.route("/", ownPasswordRoutes(ports))
  app.route("/", signInElsewhereRoutes(ports))
  app.route("/", pageRoutes(ports))

  app.onError((error, c) => answerFailure(c, failureOf(error)))
  app.notFound(async (c) => {
    const isPage = !isApi(c) && (c.req.method === "GET" || c.req.method === "HEAD")
    return isPage ? fallback(c) : answerFailure(c, new Failure("not-found"))
  })
  return app
}
