/** 候補地: a building where a place could open (公民館, 空き家, 空き教室, 店舗 …). */
export interface CandidateSite {
  readonly id: string;
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
  readonly venue?: string;
  readonly address?: string;
  readonly note?: string;
}
