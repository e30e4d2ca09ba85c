import { createHash, randomUUID } from "node:crypto"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { exportJWK, generateKeyPair, SignJWT } from "jose"

export const clientId = "gouji"
export const clientSecret = "secretOfTheseTests"

/** An OpenID provider on this machine, with a page at which somebody says who they are, or goes away. */
export interface InventedProvider {
  readonly issuer: string
  readonly close: () => Promise<void>
}

async function formIn(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return new URLSearchParams(Buffer.concat(chunks).toString())
}

export async function startInventedProvider(): Promise<InventedProvider> {
  const { publicKey, privateKey } = await generateKeyPair("RS256")
  const key = { ...(await exportJWK(publicKey)), kid: "k1", alg: "RS256", use: "sig" }
  const codes = new Map<string, { readonly asked: URLSearchParams; readonly sub: string }>()
  let issuer = ""

  const idToken = (asked: URLSearchParams, sub: string) =>
    new SignJWT({ nonce: asked.get("nonce") ?? "" })
      .setProtectedHeader({ alg: "RS256", kid: "k1" })
      .setIssuer(issuer)
      .setAudience(clientId)
      .setSubject(sub)
      .setIssuedAt()
      .setExpirationTime("5m")
      .sign(privateKey)

  /** Each person is a link back to whoever asked; going away is one too. */
  const authorise = (asked: URLSearchParams, response: ServerResponse) => {
    const back = (fields: Readonly<Record<string, string>>) => {
      const url = new URL(asked.get("redirect_uri") ?? "")
      url.search = new URLSearchParams({ ...fields, state: asked.get("state") ?? "" }).toString()
      return url.toString().replaceAll("&", "&amp;")
    }
    const links = ["known-person", "stranger"].map((sub) => {
      const code = randomUUID()
      codes.set(code, { asked, sub })
      return `<p><a id="${sub}" href="${back({ code })}">${sub}</a></p>`
    })
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
    response.end(
      `<!doctype html><title>统一身份认证</title>${links.join("")}<p><a id="cancel" href="${back({ error: "access_denied" })}">取消</a></p>`,
    )
  }

  const token = async (request: IncomingMessage): Promise<[number, object]> => {
    const form = await formIn(request)
    const kept = codes.get(form.get("code") ?? "")
    codes.delete(form.get("code") ?? "")
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url")
    const basic = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`
    const isRight = request.headers.authorization === basic && kept?.asked.get("code_challenge") === challenge
    if (!kept || !isRight) return [400, { error: "invalid_grant" }]
    const answer = { access_token: "at", token_type: "Bearer", expires_in: 60 }
    return [200, { ...answer, id_token: await idToken(kept.asked, kept.sub) }]
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", issuer)
    const json = (status: number, body: object) => {
      response.writeHead(status, { "Content-Type": "application/json" })
      response.end(JSON.stringify(body))
    }
    if (pathname === "/authorize") authorise(searchParams, response)
    else if (pathname === "/token") json(...(await token(request)))
    else if (pathname === "/jwks") json(200, { keys: [key] })
    else if (pathname === "/.well-known/openid-configuration") {
      json(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
        code_challenge_methods_supported: ["S256"],
      })
    } else json(404, {})
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const bound = server.address()
  issuer = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}`
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { issuer, close }
}
