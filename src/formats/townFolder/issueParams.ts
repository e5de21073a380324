import * as v from "valibot";

/** Where in a JSON value something does not fit (`layers.2.sha256`), what stands there and what should. */
export function issueParams(issue: v.BaseIssue<unknown>): {
  column: string;
  params: Record<string, string>;
} {
  const found = issue.received.slice(0, 80);
  const expected = issue.expected ?? issue.message.slice(0, 80);
  return { column: v.getDotPath(issue) ?? "", params: { found, expected } };
}
