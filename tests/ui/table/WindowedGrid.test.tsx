import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WindowedGrid } from "../../../src/ui/table/WindowedGrid.tsx";

const rows = Array.from({ length: 10_000 }, (_, index) => ({ id: `p${index}` }));
const nothing = () => {};

test("of ten thousand rows only those in sight are drawn, and a screen reader is told of all", () => {
  const html = renderToStaticMarkup(
    <WindowedGrid
      words={{ caption: "places", chooseAll: "all", choose: ({ id }) => id }}
      columns={[
        { id: "id", head: "number", widthRem: 5, share: 1, cell: ({ id }) => id },
        { id: "open", head: "open", unsorted: true, widthRem: 3, share: 0, cell: () => "open" },
      ]}
      rows={rows}
      rowId={({ id }) => id}
      sorting={{ column: "id", direction: "descending" }}
      onSort={nothing}
      chosen={new Set(["p1"])}
      onChoose={nothing}
      selectedId="p2"
      hoveredId={null}
      onSelect={nothing}
      onOpen={nothing}
      onHover={nothing}
    />,
  );
  expect(html.match(/role="row"/g)!.length).toBeLessThan(70);
  expect(html).toContain('aria-rowcount="10001"');
  expect(html).toContain('aria-sort="descending"');
  expect(html).toMatch(/aria-rowindex="3" aria-selected="true"/);
  expect(html.match(/tabindex="0"/g)).toHaveLength(1);
});
