import { type Configuration, ResponseBodyError } from "openid-client"
import { type Handshake, OidcFailure, type Provider } from "./provider.ts"

export interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"])
const seconds = 10

// Loaded when somebody signs in that way: most installations have no provider.
const client = () => import("openid-client")

async function discovered({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Configuration> {
  const oidc = await client()
  const url = new URL(issuer)
  // Without TLS anybody on the way could be the provider; on this very machine there is no way.
  const isPlain = url.protocol === "http:" && loopback.has(url.hostname)
  const options = isPlain ? { execute: [oidc.allowInsecureRequests], timeout: seconds } : { timeout: seconds }
  const found = await oidc.discovery(url, clientId, undefined, oidc.None(), options)
  const server = found.serverMetadata()
  // OpenID Connect Discovery, 3: what a provider does not say is `client_secret_basic`.
  const methods = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"]
  const way = methods.includes("client_secret_basic") ? oidc.ClientSecretBasic : oidc.ClientSecretPost
  const config = new oidc.Configuration(server, clientId, undefined, way(clientSecret))
  config.timeout = seconds
  if (isPlain) oidc.allowInsecureRequests(config)
  // TLS to the token endpoint would do by the standard; a signature that is there is looked at all the same.
  oidc.enableNonRepudiationChecks(config)
  return config
}

/** A request that got no answer, or one that no provider gives, as opposed to an answer that is not valid. */
const isUnreachable = (error: unknown) =>
  error instanceof TypeError ||
  (error instanceof DOMException && error.name === "TimeoutError") ||
  (error instanceof ResponseBodyError && error.status >= 500)

function failed(error: unknown): OidcFailure {
  const cause = error instanceof Error ? error : undefined
  const deepest = cause?.cause instanceof Error ? cause.cause : error
  const reason = isUnreachable(error) || isUnreachable(deepest) ? "unreachable" : "refused"
  return new OidcFailure(reason, { cause: error })
}

/** Authorization code with PKCE, state and nonce, by openid-client. What the provider says of itself is asked for once. */
export function openProvider(settings: ProviderSettings): Provider {
  let known: Promise<Configuration> | null = null
  const configuration = async () => {
    known ??= discovered(settings)
    try {
      return await known
    } catch (error) {
      known = null
      throw new OidcFailure("unreachable", { cause: error })
    }
  }
  return {
    begin: async (redirectUri) => {
      const [oidc, config] = await Promise.all([client(), configuration()])
      const handshake: Handshake = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      }
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: "openid",
        state: handshake.state,
        nonce: handshake.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(handshake.verifier),
        code_challenge_method: "S256",
      })
      return { url: url.href, handshake }
    },
    finish: async (cameBackTo, { state, nonce, verifier }) => {
      const [oidc, config] = await Promise.all([client(), configuration()])
      try {
        const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
        const claims = (await oidc.authorizationCodeGrant(config, cameBackTo, checks)).claims()
        if (!claims) throw new OidcFailure("refused")
        return { issuer: claims.iss, sub: claims.sub }
      } catch (error) {
        throw error instanceof OidcFailure ? error : failed(error)
      }
    },
  }
}
