import {
  TOWN_LAYER_ROLES,
  type TownLayer,
  type TownManifest,
} from "../../domain/town/townManifest.ts";
import { dayText } from "../../text/dayText.ts";
import { TOWN_WORDS } from "../../text/townWords.ts";
import { BulletList } from "../../ui/BulletList.tsx";
import styles from "./town.module.css";

const { columns: HEADS } = TOWN_WORDS;

/** Every file of the town with what its credit line needs, and what the town has not. */
export function TownLayers({ manifest }: { readonly manifest: TownManifest }) {
  const missing = TOWN_LAYER_ROLES.filter(
    (role) => !manifest.layers.some((layer) => layer.role === role),
  );
  return (
    <section className={styles.section} aria-labelledby="layers-title">
      <h2 id="layers-title">{TOWN_WORDS.layersTitle}</h2>
      <table className={styles.layers}>
        <caption className="srOnly">{TOWN_WORDS.layersCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{HEADS.name}</th>
            <th scope="col">{HEADS.file}</th>
            <th scope="col">{HEADS.asOf}</th>
            <th scope="col">{HEADS.licence}</th>
            <th scope="col">{HEADS.credit}</th>
            <th scope="col">{HEADS.redistribution}</th>
          </tr>
        </thead>
        <tbody>
          {manifest.layers.map((layer) => (
            <LayerRow key={layer.file} layer={layer} />
          ))}
        </tbody>
      </table>
      <h3>{TOWN_WORDS.missingTitle}</h3>
      {missing.length === 0 ? (
        <p>{TOWN_WORDS.nothingMissing}</p>
      ) : (
        <BulletList items={missing.map((role) => TOWN_WORDS.missing[role])} />
      )}
    </section>
  );
}

function LayerRow({ layer }: { readonly layer: TownLayer }) {
  return (
    <tr>
      <th scope="row">{layer.name}</th>
      <td data-head={HEADS.file} className={styles.file}>
        {layer.file}
      </td>
      <td data-head={HEADS.asOf} className={styles.day}>
        {layer.asOf === undefined ? TOWN_WORDS.unknownDay : dayText(layer.asOf)}
      </td>
      <td data-head={HEADS.licence}>{layer.licence}</td>
      <td data-head={HEADS.credit}>
        {layer.url === undefined ? (
          layer.attribution
        ) : (
          <a href={layer.url} target="_blank" rel="noreferrer">
            {layer.attribution}
          </a>
        )}
        {layer.processed ? `（${TOWN_WORDS.processed}）` : ""}
      </td>
      <td data-head={HEADS.redistribution}>{TOWN_WORDS.redistribution[layer.redistribution]}</td>
    </tr>
  );
}
