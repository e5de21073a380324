import { useContext, useState } from "react";
import type { MapSpot } from "../../map/canvas/usePointer.ts";
import type { Place } from "../../domain/places/place.ts";
import { layerOfKind } from "../../domain/places/placeKind.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import { POSITION_WORDS } from "../../text/positionWords.ts";
import { Button } from "../../ui/Button.tsx";
import { LargeDialog } from "../../ui/LargeDialog.tsx";
import { SpotMapSlot } from "./SpotMapSlot.ts";

/** 「地図で選ぶ」: a map in a dialog, which begins at `from`; nothing where no map can be drawn. */
export function PickOnMap({
  place: { name, kinds },
  from,
  onUse,
}: {
  readonly place: Pick<Place, "name" | "kinds">;
  readonly from: MapSpot | null;
  readonly onUse: (spot: MapSpot) => void;
}) {
  const spotMap = useContext(SpotMapSlot);
  const [isOpen, setIsOpen] = useState(false);
  const [spot, setSpot] = useState<MapSpot | null>(null);
  if (spotMap === null) return null;
  const close = () => setIsOpen(false);
  const put = () => {
    if (spot === null) return;
    close();
    onUse(spot);
  };
  return (
    <>
      <Button
        onClick={() => {
          setSpot(from && { lng: from.lng, lat: from.lat });
          setIsOpen(true);
        }}
      >
        {INTAKE_WORDS.pickOnMap}
      </Button>
      <LargeDialog
        isOpen={isOpen}
        title={INTAKE_WORDS.pickTitle(name)}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{POSITION_WORDS.keep}</Button>
            <Button look="filled" disabled={spot === null} onClick={put}>
              {POSITION_WORDS.putHere}
            </Button>
          </>
        }
      >
        <p>{POSITION_WORDS.picking}</p>
        {spotMap({
          name,
          symbol: layerOfKind(kinds[0]),
          spot,
          onMove: setSpot,
          onPut: put,
          onCancel: close,
        })}
      </LargeDialog>
    </>
  );
}
