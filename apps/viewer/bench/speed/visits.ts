import type { DemoSite } from "../../e2e/support/demo-site.ts"

/** The agency of the demo archive with the most years and peers. */
export const agency = "枕泉县人民政府"

const reportOf = (site: DemoSite, year: number) => site.report(agency, year)

/** The pages whose first view is measured, and where each stands on the demo archive. */
export const visits: Readonly<Record<string, (site: DemoSite) => string>> = {
  home: () => "/",
  agency: (site) => `/agencies/${reportOf(site, 2024).agency.id}`,
  report: (site) => `/reports/${reportOf(site, 2024).id}`,
  compare: (site) => `/compare?a=${reportOf(site, 2023).id}&b=${reportOf(site, 2024).id}`,
  explore: () => "/explore?beside=requests/granted/total,requests/carried-out/total",
  check: () => "/check",
  "fill in": () => "/fill-in",
  rules: () => "/rules",
  rule: () => "/rules/requests-balance",
  about: () => "/about",
  "sign in": () => "/sign-in?back=/desk",
}
