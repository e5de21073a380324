import { Component, type ReactNode } from "react";

/**
 * Keeps a fault in one part of the page from taking the rest away: in its place stands `instead`, and
 * `onError` is told once.
 */
export class CatchError extends Component<CatchErrorProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onError();
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}

interface CatchErrorProps {
  readonly children: ReactNode;
  readonly instead: ReactNode;
  readonly onError: () => void;
}
