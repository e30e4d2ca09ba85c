import {
  type Application,
  buildApplication,
  buildRouteMap,
  type PartialApplicationConfiguration,
  type RouteMap,
  version,
} from "@stricli/core"
import manifest from "../package.json" with { type: "json" }
import { accountsCommand } from "./access/accounts-command.ts"
import { tokensCommand } from "./access/tokens-command.ts"
import { aggregateCommand } from "./aggregate/aggregate-command.ts"
import { agenciesCommand } from "./commands/agencies-command.ts"
import { checkCommand } from "./commands/check-command.ts"
import { explainCommand } from "./commands/explain-command.ts"
import { importCommand } from "./commands/import-command.ts"
import { localisabilityCommand } from "./commands/localisability-command.ts"
import { readCommand } from "./commands/read-command.ts"
import { rulesCommand } from "./commands/rules-command.ts"
import { serveCommand } from "./commands/serve-command.ts"
import { completionCommand } from "./completion/completion-command.ts"
import { manCommand } from "./completion/man-command.ts"
import type { Context } from "./context.ts"
import { convertCommand } from "./convert/convert-command.ts"
import { fixCommand } from "./copies/fix-command.ts"
import { publishCommand } from "./desk/publish-command.ts"
import { diffCommand } from "./diff/diff-command.ts"
import { exportCommand } from "./export/export-command.ts"
import { helpFlag } from "./help/help-flag.ts"
import { backupCommand } from "./keeping/backup-command.ts"
import { checkpointCommand } from "./keeping/checkpoint-command.ts"
import { doctorCommand } from "./keeping/doctor-command.ts"
import { restoreCommand } from "./keeping/restore-command.ts"
import { verifyCommand } from "./keeping/verify-command.ts"
import { tallyCommand } from "./tally/tally-command.ts"
import type { Texts } from "./texts/texts.ts"

/** The commands and their help in one language. What a command does is loaded when it is run. */
export function buildGouji(texts: Texts): Application<Context> {
  const root: RouteMap<Context> = buildRouteMap<string, Context>({
    routes: {
      read: readCommand(texts),
      check: checkCommand(texts),
      aggregate: aggregateCommand(texts),
      fix: fixCommand(texts),
      convert: convertCommand(texts),
      tally: tallyCommand(texts),
      import: importCommand(texts),
      publish: publishCommand(texts),
      export: exportCommand(texts),
      agencies: agenciesCommand(texts),
      accounts: accountsCommand(texts),
      tokens: tokensCommand(texts),
      diff: diffCommand(texts),
      rules: rulesCommand(texts),
      explain: explainCommand(texts),
      localisability: localisabilityCommand(texts),
      serve: serveCommand(texts),
      verify: verifyCommand(texts),
      checkpoint: checkpointCommand(texts),
      backup: backupCommand(texts),
      restore: restoreCommand(texts),
      doctor: doctorCommand(texts),
      completion: completionCommand(texts, () => root),
      man: manCommand(texts, manifest.version, () => root),
    },
    docs: { brief: texts.about },
  })
  const config: PartialApplicationConfiguration = {
    name: "gouji",
    scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
    localization: { text: texts.stricli },
    determineExitCode: () => 2,
  }
  const info = { currentVersion: manifest.version }
  return buildApplication(root, config, {
    help: helpFlag(texts),
    version: version({ info, brief: texts.stricli.briefs.version }),
  })
}
