import { type Audience, AUDIENCES } from "../../domain/places/audience.ts";
import {
  isOpenData,
  SEND_OUT_FORMATS,
  type SendOutFormat,
} from "../../formats/sendOut/sendOutFormats.ts";
import { useApp } from "../../state/useApp.ts";
import { sendOutText } from "../../text/sendOutText.ts";
import { SEND_OUT_WORDS } from "../../text/sendOutWords.ts";
import { Button } from "../../ui/Button.tsx";
import { type Choice, ChoiceList } from "../../ui/ChoiceList.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { PeriodFields } from "./PeriodFields.tsx";
import { PublicSitePart } from "./PublicSitePart.tsx";
import styles from "./sendOut.module.css";
import { SentReport } from "./SentReport.tsx";
import { type SendOutChoices, type SomePlaces, useSendOut } from "./useSendOut.ts";

/** 書き出す: for whom, which places, in which form; after it, what was written and what was not. */
export function SendOutPart(some: SomePlaces) {
  const sendOut = useSendOut(some);
  const { choices, choose, sent, isReady, isWriting, report } = sendOut;
  return (
    <div className={styles.scroll}>
      <div className={styles.part}>
        <h2 className={styles.title}>{SEND_OUT_WORDS.title}</h2>
        <div className={styles.questions}>
          <div className={styles.whom}>
            <ChoiceList
              label={SEND_OUT_WORDS.audience}
              choices={AUDIENCES.map((value) => ({ value, ...SEND_OUT_WORDS.audiences[value] }))}
              value={choices.audience}
              onChange={(audience) => choose({ audience })}
            />
            {some.listedIds === null && some.chosenIds === null ? null : (
              <WhichPlaces
                {...some}
                which={choices.which}
                onChange={(which) => choose({ which })}
              />
            )}
          </div>
          <div className={styles.format}>
            <ChoiceList
              label={SEND_OUT_WORDS.format}
              choices={formatChoices(choices.audience)}
              value={choices.format}
              onChange={(format) => choose({ format })}
            />
          </div>
          <div className={styles.write}>
            {sendOut.hasPeriod ? (
              <PeriodFields
                period={choices.period}
                isWrong={sendOut.isPeriodWrong}
                onChange={(period) => choose({ period })}
              />
            ) : null}
            <p>
              {sent.places.length === 0
                ? SEND_OUT_WORDS.noPlaces
                : sendOutText(
                    sent.places.length,
                    sent.withheld.map(({ reason }) => reason),
                  )}
            </p>
            <Button look="filled" disabled={!isReady} onClick={() => void sendOut.write()}>
              {isWriting ? SEND_OUT_WORDS.writing : SEND_OUT_WORDS.write}
            </Button>
            {report === null ? null : <SentReport report={report} />}
          </div>
        </div>
        <PublicSitePart />
      </div>
    </div>
  );
}

function formatChoices(audience: Audience): Choice<SendOutFormat>[] {
  return SEND_OUT_FORMATS.map((value) => {
    const off = isOpenData(value) && audience !== "public" ? SEND_OUT_WORDS.onlyPublic : null;
    return { value, ...SEND_OUT_WORDS.formats[value], off };
  });
}

function WhichPlaces({
  listedIds,
  chosenIds,
  which,
  onChange,
}: SomePlaces & {
  readonly which: SendOutChoices["which"];
  readonly onChange: (which: SendOutChoices["which"]) => void;
}) {
  const count = useApp((state) => state.document.places.size);
  const { places, allPlaces, chosenPlaces, listedPlaces } = SEND_OUT_WORDS;
  return (
    <div className={styles.which}>
      <h3 className={styles.question}>{places}</h3>
      <Segments
        label={places}
        options={[
          ...(chosenIds === null
            ? []
            : [{ value: "chosen" as const, text: chosenPlaces(chosenIds.length) }]),
          ...(listedIds === null
            ? []
            : [{ value: "listed" as const, text: listedPlaces(listedIds.length) }]),
          { value: "all", text: allPlaces(count) },
        ]}
        value={which}
        onChange={onChange}
      />
    </div>
  );
}
