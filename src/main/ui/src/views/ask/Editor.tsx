import {autocompletion} from '@codemirror/autocomplete';
import {HighlightStyle, StreamLanguage, syntaxHighlighting} from '@codemirror/language';
import {sparql} from '@codemirror/legacy-modes/mode/sparql';
import {linter, lintGutter} from '@codemirror/lint';
import {Prec} from '@codemirror/state';
import {EditorView, keymap} from '@codemirror/view';
import {tags} from '@lezer/highlight';
import {basicSetup} from 'codemirror';
import {useEffect, useRef} from 'react';
import {complete} from './complete';
import {findMistakes} from './mistakes';

interface EditorProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
}

const COLOURS = HighlightStyle.define([
  {tag: tags.keyword, color: 'var(--accent)', fontWeight: '600'},
  {tag: [tags.string, tags.number], color: 'var(--literal)'},
  {tag: tags.comment, color: 'var(--faint)', fontStyle: 'italic'},
  {tag: [tags.variableName, tags.special(tags.variableName)], color: 'var(--variable)'},
  {tag: [tags.atom, tags.namespace, tags.propertyName], color: 'var(--link)'},
]);

/** A SPARQL editor that checks while one types. */
export function Editor({value, onChange, onRun}: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const handlers = useRef({onChange, onRun});
  handlers.current = {onChange, onRun};

  useEffect(() => {
    if (!place.current) return;
    const run = () => {
      handlers.current.onRun();
      return true;
    };
    const editor = new EditorView({
      parent: place.current,
      doc: value,
      extensions: [
        Prec.highest(keymap.of([{key: 'Mod-Enter', run}])),
        basicSetup,
        StreamLanguage.define(sparql),
        syntaxHighlighting(COLOURS),
        linter(({state}) => findMistakes(state.doc), {delay: 300}),
        lintGutter(),
        autocompletion({override: [complete]}),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({'aria-label': 'SPARQL query'}),
        EditorView.updateListener.of(update => {
          if (update.docChanged) handlers.current.onChange(update.state.doc.toString());
        }),
      ],
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor && editor.state.doc.toString() !== value) {
      editor.dispatch({changes: {from: 0, to: editor.state.doc.length, insert: value}});
    }
  }, [value]);
  return <div className="editor" ref={place} />;
}
