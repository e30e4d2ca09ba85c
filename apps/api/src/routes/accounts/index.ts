import type { Ports } from "../../ports.ts"
import { subApp } from "../sub-app.ts"
import { accountsRoutes } from "./accounts.ts"
import { meRoutes } from "./me.ts"
import { sessionRoutes } from "./session.ts"
import { tokensRoutes } from "./tokens.ts"

/** Who may do what, and who is signed in. */
export const accessRoutes = (ports: Ports) =>
  subApp()
    .route("/", sessionRoutes(ports))
    .route("/", meRoutes(ports))
    .route("/", accountsRoutes(ports))
    .route("/", tokensRoutes(ports))
