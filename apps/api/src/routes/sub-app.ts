import { OpenAPIHono } from "@hono/zod-openapi"
import type { Env } from "../env.ts"
import { InvalidRequest, isTarget } from "../http/invalid-request.ts"

/** An app that answers a request which does not fit its declaration as a problem, like every other error. */
export const subApp = () =>
  new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw new InvalidRequest(isTarget(result.target) ? result.target : "query", result.error)
    },
  })
