import type { Ports } from "../../ports.ts"
import type { MemoryBudget } from "../../upload/memory-budget.ts"
import { subApp } from "../sub-app.ts"
import { makeDraftRoutes } from "./make-draft.ts"
import { readDraftsRoutes } from "./read-drafts.ts"
import { stepsRoutes } from "./steps.ts"
import { withdrawalsRoutes } from "./withdrawals.ts"

/** Drafts, and their way to the public by two persons. */
export function deskRoutes(ports: Ports, budget: MemoryBudget) {
  const app = subApp()
  for (const routes of [makeDraftRoutes(ports, budget), readDraftsRoutes(ports), stepsRoutes(ports)])
    app.route("/", routes)
  app.route("/", withdrawalsRoutes(ports))
  return app
}
