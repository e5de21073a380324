import { useEffect } from "react";
import { useActions } from "../state/useApp.ts";

/** Ctrl+Z and ⌘Z undo, with Shift they redo; while text is being typed they belong to the text. */
export function useShortcuts(): void {
  const { undo, redo } = useActions();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === "z" && event.shiftKey) || (key === "y" && event.ctrlKey);
      if (key !== "z" && !isRedo) return;
      event.preventDefault();
      void (isRedo ? redo() : undo());
    }
    globalThis.addEventListener("keydown", onKeyDown);
    return () => globalThis.removeEventListener("keydown", onKeyDown);
  }, [undo, redo]);
}

const NOT_TEXT = ["radio", "checkbox", "button", "submit"];

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.includes(target.type);
  return target instanceof HTMLTextAreaElement;
}
