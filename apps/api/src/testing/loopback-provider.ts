import { createHash } from "node:crypto"
import { createServer, type IncomingMessage } from "node:http"
import { exportJWK, generateKeyPair, SignJWT } from "jose"
import { onTestFinished } from "vitest"

export const clientId = "gouji"
export const clientSecret = "a secret / with : signs"

/** How the provider answers where it does not answer as it should. */
export interface Misbehaviour {
  readonly nonce?: string
  readonly audience?: string
  readonly issuer?: string
  readonly signedByAnother?: boolean
  readonly unsigned?: boolean
  readonly expired?: boolean
  readonly without?: "id_token"
}

async function formIn(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return new URLSearchParams(Buffer.concat(chunks).toString())
}

const encoded = (text: string) => new URLSearchParams({ x: text }).toString().slice(2)
const basic = `Basic ${Buffer.from(`${encoded(clientId)}:${encoded(clientSecret)}`).toString("base64")}`

/** An OpenID provider on this machine, for one person: it wants the secret, the code once, and the verifier of its challenge. */
export async function loopbackProvider(sub = "person-7") {
  const [own, another] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")])
  const jwk = { ...(await exportJWK(own.publicKey)), kid: "k1", alg: "RS256", use: "sig" }
  const codes = new Map<string, URLSearchParams>()
  const state = { misbehave: {} as Misbehaviour, person: sub, tokens: 0 }
  let issuer = ""

  async function idToken(asked: URLSearchParams): Promise<string> {
    const { nonce, audience, issuer: other, signedByAnother, unsigned, expired } = state.misbehave
    const claims = { nonce: nonce ?? asked.get("nonce") ?? "" }
    const now = Math.floor(Date.now() / 1000) - (expired ? 7200 : 0)
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256", kid: "k1" })
      .setIssuer(other ?? issuer)
      .setAudience(audience ?? clientId)
      .setSubject(state.person)
      .setIssuedAt(now)
      .setExpirationTime(now + 300)
      .sign(signedByAnother ? another.privateKey : own.privateKey)
    if (!unsigned) return token
    const header = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url")
    return `${header}.${token.split(".")[1]}.`
  }

  async function token(request: IncomingMessage): Promise<[number, object]> {
    const form = await formIn(request)
    const asked = codes.get(form.get("code") ?? "")
    codes.delete(form.get("code") ?? "")
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url")
    const isRight =
      request.headers.authorization === basic &&
      asked?.get("code_challenge") === challenge &&
      asked.get("redirect_uri") === form.get("redirect_uri")
    if (!isRight || !asked) return [400, { error: "invalid_grant" }]
    state.tokens += 1
    const answer = { access_token: "at", token_type: "Bearer", expires_in: 60 }
    return [200, state.misbehave.without === "id_token" ? answer : { ...answer, id_token: await idToken(asked) }]
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", issuer)
    const json = (status: number, body: object) => {
      response.writeHead(status, { "Content-Type": "application/json" })
      response.end(JSON.stringify(body))
    }
    if (url.pathname === "/.well-known/openid-configuration") {
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
    } else if (url.pathname === "/jwks") json(200, { keys: [jwk] })
    else if (url.pathname === "/token") json(...(await token(request)))
    else json(404, {})
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const bound = server.address()
  issuer = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}`
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  onTestFinished(close)

  /** What the person does at the provider: they sign in, and are sent back with a code. */
  const authorise = (address: string): URL => {
    const asked = new URL(address).searchParams
    const code = `code-${codes.size}-${Math.random()}`
    codes.set(code, asked)
    const back = new URL(asked.get("redirect_uri") ?? "")
    for (const [name, value] of Object.entries({ code, state: asked.get("state") ?? "" })) {
      back.searchParams.set(name, value)
    }
    return back
  }
  return { issuer, state, authorise, close }
}
