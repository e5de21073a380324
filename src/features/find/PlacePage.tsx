import { useFind } from "../../state/find/useFind.ts";
import { NextDays } from "./NextDays.tsx";
import styles from "./PlacePage.module.css";
import { PlacePageActions } from "./PlacePageActions.tsx";
import { PlacePageCall } from "./PlacePageCall.tsx";
import { PlacePageGone } from "./PlacePageGone.tsx";
import { PlacePageHead } from "./PlacePageHead.tsx";
import { PlacePageNearby } from "./PlacePageNearby.tsx";
import { PlacePagePicture } from "./PlacePagePicture.tsx";
import { PlacePageTop } from "./PlacePageTop.tsx";
import { PlacePageWrong } from "./PlacePageWrong.tsx";
import { PlaceFacts } from "./PlaceFacts.tsx";
import { RouteSteps } from "./RouteSteps.tsx";
import { useHeadingFocus } from "./useHeadingFocus.ts";
import { useRowFocus } from "./useRowFocus.ts";

/** One place: the way there, its next days, what one wants to know before going, and its telephone at the thumb. */
export function PlacePage() {
  const placeId = useFind((state) => state.view.placeId) ?? "";
  const place = useFind(({ places }) => places.find(({ id }) => id === placeId));
  useHeadingFocus();
  useRowFocus(placeId);
  if (place === undefined) return <PlacePageGone />;
  return (
    <article className={styles.page} id="find-place">
      <div className={styles.head}>
        <PlacePageTop place={place} />
        <PlacePageHead place={place} />
      </div>
      <div className={styles.picture}>
        <PlacePagePicture place={place} />
      </div>
      <div className={styles.rest}>
        <RouteSteps place={place} />
        <NextDays place={place} />
        <PlaceFacts place={place} />
        <PlacePageActions place={place} />
        <PlacePageNearby place={place} />
        <PlacePageWrong place={place} />
      </div>
      <PlacePageCall place={place} />
    </article>
  );
}
