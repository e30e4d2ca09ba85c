import { Validator } from "@seriousme/openapi-schema-validator"
import { expect, test } from "vitest"
import { testApp } from "../testing/test-app.ts"

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: unknown }>> }>
  >
}
interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

async function read(): Promise<{ document: Document; routes: string[] }> {
  const { app } = await testApp()
  const document = (await (await app.request("/api/openapi.json")).json()) as Document
  const routes = app.routes
    .filter(
      (route) =>
        route.method !== "ALL" && /^\/(api|healthz|readyz|metrics)/.test(route.path) && !route.path.includes("docs"),
    )
    .map((route) => `${route.method.toLowerCase()} ${route.path.replaceAll(/:(\w+)/g, "{$1}")}`)
  return { document, routes: [...new Set(routes)] }
}

test("is a valid OpenAPI 3.1 document", async () => {
  const { document } = await read()
  expect(await new Validator().validate({ ...document })).toEqual({ valid: true })
  expect(document.openapi).toBe("3.1.0")
})

test("describes every route, and of each its errors in the one shape", async () => {
  const { document, routes } = await read()
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method} ${path}`),
  )
  expect(described.sort()).toEqual(routes.sort())
  for (const operation of Object.values(document.paths).flatMap((operations) => Object.values(operations))) {
    const errors = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400)
    expect(errors.map(([status]) => status)).toEqual(expect.arrayContaining(["400", "500"]))
    for (const [, response] of errors) {
      expect(response.content?.["application/problem+json"]?.schema).toEqual({ $ref: "#/components/schemas/Problem" })
    }
  }
})

test("names the shapes as core does", async () => {
  const { document } = await read()
  const names = ["Check", "Finding", "Published", "Reading", "Report", "ReportPage", "Revision", "RuleList"]
  expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(names))
  expect(JSON.stringify(document)).not.toContain("nullable")
})
