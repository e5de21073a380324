/** The words of ととのえる: its parts, the list and what can be done with what is chosen there. */
export const INVENTORY_WORDS = {
  parts: "ととのえるの中",
  part: {
    list: "一覧",
    import: "取り込む",
    upkeep: "確かめる",
    history: "履歴",
    out: "書き出す",
  },
  waiting: "用意しています。",
} as const;
