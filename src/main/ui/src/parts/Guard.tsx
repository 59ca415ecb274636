import {Component, type ReactNode} from 'react';
import {Problem} from './Waiting';

/** Keeps a view that fails from taking the page with it. */
export class Guard extends Component<{readonly children: ReactNode}, {readonly failure: string}> {
  override state = {failure: ''};

  static getDerivedStateFromError(error: unknown): {failure: string} {
    return {failure: error instanceof Error ? error.message : String(error)};
  }

  override render(): ReactNode {
    if (!this.state.failure) return this.props.children;
    return <Problem message={`This view cannot be shown: ${this.state.failure}. Reload the page to try again.`} />;
  }
}
