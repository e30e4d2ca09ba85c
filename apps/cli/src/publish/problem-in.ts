import { Failure } from "@gouji/core"
import * as z from "zod"
import { ProblemError } from "../problem.ts"

const problemSchema = z.object({ code: z.string(), title: z.string(), detail: z.string() })

/** Why a server has not done what it was asked, in its own words where it is a gouji. */
export async function problemIn(response: Response, server: string): Promise<Error> {
  const body: unknown = await response.json().catch(() => null)
  const problem = problemSchema.safeParse(body)
  if (problem.success) return new ProblemError(problem.data)
  // Something answered that is no gouji: a proxy, another program on the port.
  return new Failure("server-unreachable", { address: `${server} (HTTP ${response.status})` })
}
