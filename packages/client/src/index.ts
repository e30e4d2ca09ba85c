import createFetch, { type Client, type ClientOptions } from "openapi-fetch"
import type { components, paths } from "./generated/schema.ts"

export type { paths }
/** The shapes of the API, by the names that its description gives them. */
export type Schemas = components["schemas"]

/**
 * A client of the HTTP API, typed from its OpenAPI description: paths, parameters and answers that are not in it do not
 * compile. `baseUrl` is where gouji runs, without a slash at its end.
 */
export function createClient(options: ClientOptions): Client<paths> {
  return createFetch<paths>(options)
}
