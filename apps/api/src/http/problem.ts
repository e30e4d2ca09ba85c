import { Failure, type Language, verdictOfFailure, wordFailure } from "@gouji/core"
import type { Context } from "hono"
import { HTTPException } from "hono/http-exception"
import * as z from "zod"
import type { Env } from "../env.ts"
import type { Problem } from "../schemas/problem.ts"
import { InvalidRequest } from "./invalid-request.ts"
import { languageOf } from "./language.ts"
import { statusOf } from "./status-of.ts"

const messages = { "zh-CN": z.locales.zhCN().localeError, en: z.locales.en().localeError }

function sentenceOf(issue: z.core.$ZodIssue, language: Language): string {
  const message = messages[language](issue as z.core.$ZodRawIssue)
  return typeof message === "string" ? message : (message?.message ?? issue.message)
}

function errorsOf(failure: Failure, language: Language): Problem["errors"] {
  if (failure instanceof InvalidRequest) {
    return failure.values.map((value) => ({
      in: value.in,
      pointer: value.pointer,
      detail: sentenceOf(value.issue, language),
    }))
  }
  const { pointer, found } = failure.detail
  return pointer === undefined ? [] : [{ in: "body", pointer: String(pointer), detail: String(found ?? "") }]
}

/** The failure that an error stands for: its own, or `internal` for what nobody foresaw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (error instanceof HTTPException && error.status === 404) return new Failure("not-found")
  return new Failure("internal", {}, { cause: error })
}

/** Every error of the API has this one shape (RFC 9457), in the language that was asked for. */
export function problemResponse(c: Context<Env>, failure: Failure): Response {
  const language = languageOf(c.req.header("Accept-Language"))
  const { title, todo } = wordFailure(failure, language)
  const status = statusOf(failure.code)
  const requestId = c.get("requestId")
  const errors = errorsOf(failure, language)
  const verdict = verdictOfFailure(failure.code)
  const problem: Problem = {
    type: `urn:gouji:problem:${failure.code}`,
    title,
    status,
    detail: todo,
    code: failure.code,
    instance: `urn:uuid:${requestId}`,
    requestId,
    ...(verdict === null ? {} : { verdict }),
    ...(errors && errors.length > 0 ? { errors } : {}),
  }
  c.header("Content-Language", language)
  c.header("Vary", "Accept-Language")
  c.header("Cache-Control", "no-store")
  if (status === 401) c.header("WWW-Authenticate", 'Bearer realm="gouji"')
  if (status === 503) c.header("Retry-After", "5")
  if (status === 429) c.header("Retry-After", String(failure.detail.seconds ?? 60))
  return c.body(JSON.stringify(problem), status, { "Content-Type": "application/problem+json; charset=utf-8" })
}
