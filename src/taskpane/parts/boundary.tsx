import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (error: unknown) => ReactNode;
}

/** Catches a fault of the parts inside it, so that the rest of the pane stays. */
export class Boundary extends Component<BoundaryProps, { readonly error: unknown; readonly broken: boolean }> {
  override state = { error: null as unknown, broken: false };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown; readonly broken: boolean } {
    return { error, broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback(this.state.error) : this.props.children;
  }
}
