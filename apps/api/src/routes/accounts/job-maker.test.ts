import { expect, test } from "vitest"
import { accessApp, addAccount, origin } from "../../testing/access-app.ts"

function upload() {
  const form = new FormData()
  form.append("files", new File(["<p>云泽县档案馆</p>"], "年报.html"))
  return form
}

test("a job is made by whoever is signed in, and by nobody named for the installation's token", async () => {
  const { app, archive, cookieOf, asAdministrator } = await accessApp()
  const { name } = await addAccount(archive, "chief")
  const makerOf = async (headers: Readonly<Record<string, string>>) => {
    const answer = await app.request(`${origin}/api/v1/jobs`, {
      method: "POST",
      headers: { "Sec-Fetch-Site": "same-origin", ...headers },
      body: upload(),
    })
    expect(answer.status).toBe(202)
    return ((await answer.json()) as { madeBy: string | null }).madeBy
  }
  expect(await makerOf({ Cookie: await cookieOf("chief") })).toBe(name)
  expect(await makerOf(asAdministrator)).toBeNull()
})
