import * as v from "valibot";

/** `seq` = number of the newest edit stored; 0 = the town was forgotten. */
export interface EditAnnouncement {
  readonly townKey: string;
  readonly seq: number;
}

/** How the tabs of one browser tell each other that something was stored. */
export interface EditChannel {
  /** Says nothing once closed. */
  announce(announcement: EditAnnouncement): void;
  close(): void;
}

/** Opens this tab's end. Where a browser has no BroadcastChannel, tabs learn of each other when they store. */
export function openEditChannel(hear: (announcement: EditAnnouncement) => void): EditChannel {
  if (typeof BroadcastChannel === "undefined") return { announce: ignore, close: ignore };
  let channel: BroadcastChannel | null = new BroadcastChannel("engawa-map");
  channel.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (v.is(announcementSchema, event.data)) hear(event.data);
  });
  return {
    announce(announcement) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
      channel?.postMessage(announcement);
    },
    close() {
      channel?.close();
      channel = null;
    },
  };
}

const announcementSchema = v.object({ townKey: v.string(), seq: v.number() });

function ignore(): void {}
