import {useEffect, useId, useRef, useState, type KeyboardEvent} from 'react';
import {search, type Hit} from '../data/search';
import {message} from '../data/useQuery';
import {kindWords} from '../data/wording';
import type {ViewName} from '../route/route';
import {thing} from '../route/selection';
import {useRoute} from '../route/useRoute';
import {cut} from './ThingLink';

interface SearchProps {
  readonly label?: string;
  readonly placeholder?: string;
  /** What choosing does; by default it opens the thing. */
  readonly onChoose?: (hit: Hit) => void;
  readonly large?: boolean;
}

const PAUSE = 120;

/** A search box that completes names and surface forms while one types. */
export function Search({label = 'Search people, parties, measures …', placeholder, onChoose, large}: SearchProps) {
  const {go} = useRoute();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const [at, setAt] = useState(-1);
  const [note, setNote] = useState('');
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!typed.trim()) {
      setHits([]);
      setNote('');
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      search(typed, controller.signal).then(
        found => {
          setHits(found);
          setAt(found.length ? 0 : -1);
          setNote(found.length ? '' : `Nothing here is called “${typed.trim()}”.`);
        },
        error => !controller.signal.aborted && setNote(message(error)),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [typed]);

  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    setTyped('');
    setOpen(false);
    if (onChoose) onChoose(hit);
    else go({view: viewFor(hit), selection: thing(hit.iri)});
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(hits.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (event.key === 'Enter') choose(hits[at]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  const shown = open && typed.trim() !== '' && (hits.length > 0 || note !== '');
  return (
    <div className={`search${large ? ' search-large' : ''}`} role="search"
      onBlur={event => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <input ref={box} type="search" value={typed} aria-label={label} placeholder={placeholder ?? label}
        role="combobox" aria-expanded={shown} aria-controls={`${id}-hits`} aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined} autoComplete="off" spellCheck={false}
        onChange={event => { setTyped(event.target.value); setOpen(true); }}
        onFocus={() => setOpen(true)} onKeyDown={key} />
      <ul id={`${id}-hits`} role="listbox" aria-label="Names found" hidden={!shown}>
        {hits.map((hit, index) => (
          <li key={hit.iri} id={`${id}-${index}`} role="option" aria-selected={index === at}
            onMouseDown={event => event.preventDefault()} onClick={() => choose(hit)} onMouseEnter={() => setAt(index)}>
            <span className="hit-name">{cut(hit.label, 90)}</span>
            {hit.alias && <span className="hit-alias">“{cut(hit.alias, 40)}”</span>}
            <span className="kind">{kindWords(hit.kind)}{hit.articles > 0 ? ` · ${hit.articles}` : ''}</span>
          </li>
        ))}
      </ul>
      {shown && note && <p className="search-note" role="status">{note}</p>}
    </div>
  );
}

function viewFor(hit: Hit): ViewName {
  return hit.kind === 'Article' ? 'article' : 'entity';
}
