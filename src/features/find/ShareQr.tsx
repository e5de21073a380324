import { useEffect, useState } from "react";
import { qrPathData } from "./qrPathData.ts";

/** A link as a QR code (error correction M, quiet zone 4); nothing while it is being made, or where it is too long. */
export function ShareQr({
  link,
  label,
  className,
}: {
  readonly link: string;
  readonly label: string;
  readonly className: string | undefined;
}) {
  const [code, setCode] = useState<{ readonly size: number; readonly data: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const isShort = new TextEncoder().encode(link).length <= MOST_BYTES;
    const drawn = isShort ? drawnCode(link) : Promise.resolve(null);
    void drawn.then((made) => isWanted && setCode(made));
    return () => {
      isWanted = false;
    };
  }, [link]);
  if (code === null) return null;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.data} fill="#000" />
    </svg>
  );
}

/** Up to version 20 (97 modules), which a camera still reads from 3 cm of paper. */
export const MOST_BYTES = 660;

async function drawnCode(link: string): Promise<{ size: number; data: string }> {
  const { encode } = await import("uqr");
  const { size, data } = encode(link, { ecc: "M", border: 4, boostEcc: false });
  return { size, data: qrPathData(data) };
}
