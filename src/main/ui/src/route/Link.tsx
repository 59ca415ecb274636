import type {MouseEvent, ReactNode} from 'react';
import {formatRoute} from './route';
import {changed, useRoute, type Change} from './useRoute';

interface LinkProps {
  readonly to: Change;
  readonly children: ReactNode;
  readonly className?: string;
  readonly title?: string;
  readonly current?: boolean;
}

/** A real link to a state of the page: it can be copied, and opened in another tab. */
export function Link({to, children, className, title, current}: LinkProps) {
  const {go} = useRoute();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={formatRoute(changed(to))} onClick={follow} className={className} title={title}
      aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
