import { useState } from "react";
import { useApp } from "../../state/useApp.ts";
import { embedSnippet } from "../../text/find/embedSnippet.ts";
import { problemText } from "../../text/problemText.ts";
import { PUBLIC_SITE_WORDS } from "../../text/publicSiteWords.ts";
import { leftOutSentences, sentText } from "../../text/sendOutText.ts";
import { BulletList } from "../../ui/BulletList.tsx";
import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import styles from "./sendOut.module.css";
import type { WrittenSite } from "./usePublicSite.ts";

/** What was written of a site, what was kept back, what to do with it, and the line for other pages. */
export function PublicSiteReportView({ report, siteUrl }: WrittenSite) {
  const town = useApp((state) => state.town?.manifest.name ?? "");
  const words = PUBLIC_SITE_WORDS;
  const { fileName, placeCount, fileCount, bytes, problems } = report;
  if (fileName === null) {
    return (
      <Message tone="error" title={words.noFile} announce>
        <BulletList items={problems.map(problemText)} />
      </Message>
    );
  }
  const doubts = problems.filter(({ severity }) => severity !== "note").map(problemText);
  const notes = problems.filter(({ severity }) => severity === "note").map(problemText);
  return (
    <Message tone={doubts.length === 0 ? "plain" : "warn"} title={sentText(fileName)} announce>
      <p>{words.count(placeCount, fileCount, bytes)}</p>
      <Part title={words.notes} items={doubts} />
      <Part
        title={words.leftOut}
        items={[...leftOutSentences({ ...report, withoutEventCount: 0 }), ...notes]}
      />
      <Part title={words.next} items={words.steps} />
      <EmbedLine line={embedSnippet(siteUrl, town)} />
    </Message>
  );
}

function Part({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4 className={styles.sub}>{title}</h4>
      <BulletList items={items} />
    </>
  );
}

function EmbedLine({ line }: { readonly line: string }) {
  const words = PUBLIC_SITE_WORDS;
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className={styles.embed}>
      <TextArea
        label={words.embed}
        hint={words.embedHint}
        value={line}
        rows={4}
        readOnly
        onFocus={({ target }) => target.select()}
      />
      <Button onClick={() => void copy(line).then(setCopied)}>{words.copy}</Button>
      <output>{copied === null ? null : copied ? words.copied : words.copyFailed}</output>
    </div>
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
