/** Who may see a field: 公開 everybody, 関係者 partners of the office, 内部 the office alone. */
export const AUDIENCES = ["public", "partners", "internal"] as const;
export type Audience = (typeof AUDIENCES)[number];
