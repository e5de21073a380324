import { useMemo, useState } from "react";
import { type BulkChange, bulkFields } from "../../domain/places/bulkFields.ts";
import type { Place } from "../../domain/places/place.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { useToday } from "../../state/useToday.ts";
import { BULK_TEXT } from "../../text/bulkText.ts";
import { BULK_WORDS } from "../../text/bulkWords.ts";
import { listedText } from "../../text/listedText.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { BulkMenus } from "./BulkMenus.tsx";
import styles from "./inventory.module.css";

/** What can be done with all places that are ticked, whether or not the conditions show them now. */
export function BulkBar({ listed }: { readonly listed: readonly Place[] }) {
  const chosenIds = useApp((state) => state.chosenPlaceIds);
  const places = useApp((state) => state.document.places);
  const { choosePlaces, changeEachPlace, deletePlaces } = useActions();
  const today = useToday();
  const [asking, setAsking] = useState(false);
  const chosen = useMemo(
    () => [...chosenIds].flatMap((id) => places.get(id) ?? []),
    [chosenIds, places],
  );
  const shown = useMemo(
    () => listed.filter(({ id }) => chosenIds.has(id)).length,
    [listed, chosenIds],
  );

  function apply(change: BulkChange) {
    const changes = chosen.flatMap((place) => {
      const fields = bulkFields(place, change);
      return Object.keys(fields).length === 0 ? [] : [{ placeId: place.id, fields }];
    });
    void changeEachPlace(changes, listedText(changes.length, changes.length));
  }

  async function remove() {
    setAsking(false);
    const ids = chosen.map(({ id }) => id);
    choosePlaces(new Set());
    await deletePlaces(ids, listedText(ids.length, ids.length));
  }

  return (
    <section className={styles.bulk} aria-label={BULK_WORDS.bar}>
      <output className={styles.listed}>
        {BULK_TEXT.chosen(chosen.length, chosen.length - shown)}
      </output>
      <BulkMenus onChange={apply} />
      <Button onClick={() => apply({ change: "verifiedOn", day: today })}>
        {BULK_WORDS.verified}
      </Button>
      <Button look="danger" onClick={() => setAsking(true)}>
        {BULK_WORDS.remove}
      </Button>
      <Button look="quiet" onClick={() => choosePlaces(new Set())}>
        {BULK_WORDS.none}
      </Button>
      <ConfirmDialog
        isOpen={asking}
        title={BULK_TEXT.deleteTitle(chosen.length)}
        text={BULK_TEXT.deleteText}
        keepWord={BULK_WORDS.keep}
        dangerWord={BULK_WORDS.remove}
        onKeep={() => setAsking(false)}
        onDanger={() => void remove()}
      />
    </section>
  );
}
