/**
 * The column of a file of rejected rows that says why. It stands first, so that it is in sight at once
 * in Excel, however many columns follow; and it is called so particularly that it can be left out when the
 * file comes back, without ever leaving out somebody's own 「理由」.
 */
export const REASON_COLUMN = "理由（この列は取り込みません）";
