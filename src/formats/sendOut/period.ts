/** From one day to another (`YYYY-MM-DD`, both included). */
export interface Period {
  readonly from: string;
  readonly to: string;
}
