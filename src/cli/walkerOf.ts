import { type Walker, WALKERS } from "../domain/network/walker.ts";
import { UsageError } from "./command.ts";

/** The walker of `--walker`. */
export function walkerOf(text: string): Walker {
  const found = WALKERS.find((each) => each === text);
  if (found !== undefined) return found;
  throw new UsageError(
    `「${text}」という歩き方はありません。--walker には ${WALKERS.join(", ")} のどれかを書いてください。`,
  );
}
