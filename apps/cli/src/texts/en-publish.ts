import type { PublishText } from "./publish-text.ts"

export const enPublish: PublishText = {
  command: {
    brief: "Publish (or withdraw) drafts that are approved",
    full: `Publishes drafts that two persons have dealt with: one submitted, another approved. The rules are those of the desk: what did not
pass its check, was checked by older rules, has its time still to come, or is a correction that does not say why, is not published.
It goes out in the approver's name, and into the journal. A file that is no draft is published by gouji import.

Drafts that are named are published one by one; one that cannot be does not stop the others, and one that is published already is no
error. --due does what a server does every minute: it publishes what was approved for a time that has come. What cannot go
out is returned to its agency with the reason; where the rules have changed, it is checked again and waits for an approval. Where no
server runs all the time, have cron run it.

EXAMPLES
  gouji publish --list --data ./data             the approved drafts, with their ids
  gouji publish 0194a2c0-7d3e-7c11-8a55-3f1d0c9b7e21 --data ./data
  gouji publish --due --data ./data --json       what is due
  GOUJI_TOKEN=… gouji publish 0194a2c0-7d3e-7c11-8a55-3f1d0c9b7e21 --server https://reports.example.cn

Exit codes: 0 all published, or nothing due · 1 --due returned or rechecked one · 2 one cannot be published, or could not run`,
  },
  due: "publish all drafts that were approved for a time that has come",
  list: "list the approved drafts, and publish none",
  data: "data folder (default: DATABASE_URL or GOUJI_DATA, else ./data)",
  draft: "id of a draft",
  which:
    "Name drafts by their ids, or use --due for those that are due, or --list for those that are approved; one of the three.",
  outcomes: {
    published: "published",
    withdrawn: "withdrawn",
    unchanged: "done before",
    rechecked: "the rules have changed: checked again, waits for an approval",
    returned: "cannot be published: returned to its agency",
    taken: "dealt with elsewhere",
    later: "cannot be published just now: try again",
  },
  states: {
    draft: "a draft",
    submitted: "submitted",
    returned: "returned",
    approved: "approved",
    published: "published",
    discarded: "discarded",
  },
  notApproved: (state) => `The draft is not approved (it is: ${state})`,
  notApprovedTodo: "Have its agency submit it and another person approve it.",
  notYet: (at) => `It was approved for a time that has not come: ${at} in China`,
  notYetTodo:
    "Publish it by --due then; a server that runs does so by itself. To publish it earlier, return it and approve it anew.",
  nothingDue: "Nothing is due.",
  report: "report",
  withdrawal: "withdrawal",
  approvedBy: (name) => `approved by ${name}`,
  at: (time) => `at ${time} in China`,
  bySomebody: "by somebody",
}
