import { useFindActions } from "../../state/find/useFind.ts";

/** Goes to the list with the focus on what was found, so that the keyboard goes on there and it is read aloud. */
export function useReturnToList(): () => void {
  const { setView } = useFindActions();
  return () => {
    setView({ page: "list" });
    setTimeout(() => document.getElementById("find-list")?.focus({ preventScroll: true }));
  };
}
