import {dayText} from '../data/days';

interface PublishedOnProps {
  readonly article: {readonly published: string; readonly inferred: string};
}

/** The day on which an article appeared, or what could be inferred of it. */
export function PublishedOn({article: {published, inferred}}: PublishedOnProps) {
  if (published) return <time dateTime={published}>{dayText(published)}</time>;
  return inferred ? <span>{inferred}</span> : null;
}
