import openapi, { astToString, type OpenAPI3 } from "openapi-typescript"

/** The types of an OpenAPI document, as they stand in `generated/schema.ts`. */
export async function typesOf(document: object): Promise<string> {
  const types = astToString(await openapi(document as OpenAPI3, { alphabetize: true }))
  return `// Written from the OpenAPI description by a test of the API (\`npx vitest run src/routes/client -u\` in apps/api).\n\n${types}`
}
