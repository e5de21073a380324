/** Follows a long reading: told how far it is, and asked now and then whether to stop. */
export interface IntakeWatch {
  /** In characters or rows, whatever the format counts. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
}
