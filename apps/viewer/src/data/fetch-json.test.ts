import { expect, test } from "vitest"
import { problemOf } from "./fetch-json.ts"

const answer = (status: number, body: string) => problemOf(new Response(body, { status }))

test("takes the short of a problem, with what is wrong value by value", async () => {
  const body = {
    code: "bad-request",
    title: "请求有误",
    detail: "改正后重试",
    errors: [{ pointer: "/year", detail: "太小" }, {}],
  }
  expect(await answer(400, JSON.stringify(body))).toEqual({
    status: 400,
    code: "bad-request",
    title: "请求有误",
    detail: "改正后重试",
    errors: ["/year 太小"],
  })
})

test("an answer that is no problem still says what it can", async () => {
  expect(await answer(502, "<h1>Bad gateway</h1>")).toMatchObject({ status: 502, code: "internal", title: null })
  expect(await answer(404, "")).toMatchObject({ code: "not-found" })
  expect(await answer(400, '{"code":"made-up"}')).toMatchObject({ code: "internal" })
})
