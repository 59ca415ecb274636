import {useState, type FormEvent} from 'react';
import {useBrief} from '../../data/briefs';
import type {Parameter, Question} from '../../data/questions';
import {Search} from '../../parts/Search';
import {useRoute} from '../../route/useRoute';

interface ParametersProps {
  readonly question: Question;
  readonly options: Readonly<Record<string, string>>;
}

/** A question's parameters as form fields; what is entered goes into the address, and so into the query. */
export function Parameters({question, options}: ParametersProps) {
  const {go} = useRoute();
  if (question.parameters.length === 0) return null;
  return (
    <div className="parameters">
      {question.parameters.map(parameter => {
        const value = options[`p.${parameter.name}`] ?? '';
        const set = (text: string) => go({options: {[`p.${parameter.name}`]: text}});
        return parameter.kind === 'entity'
          ? <EntityField key={parameter.name} parameter={parameter} value={value} onSet={set} />
          : <PlainField key={parameter.name + value} parameter={parameter} value={value} onSet={set} />;
      })}
    </div>
  );
}

interface FieldProps {
  readonly parameter: Parameter;
  readonly value: string;
  readonly onSet: (value: string) => void;
}

function EntityField({parameter, value, onSet}: FieldProps) {
  return (
    <div className="field">
      <span className="field-name">{parameter.description}</span>
      {value
        ? <Chosen iri={value} onClear={() => onSet('')} />
        : <Search label={parameter.description} placeholder="Any: type a name …" onChoose={hit => onSet(hit.iri)} />}
    </div>
  );
}

function Chosen({iri, onClear}: {readonly iri: string; readonly onClear: () => void}) {
  const {label} = useBrief(iri);
  return <span className="chosen">{label} <button type="button" className="plain" onClick={onClear} aria-label={`Take ${label} away`}>×</button></span>;
}

function PlainField({parameter, value, onSet}: FieldProps) {
  const [typed, setTyped] = useState(value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSet(typed);
  };
  return (
    <form className="field" onSubmit={submit}>
      <label>
        <span className="field-name">{parameter.description}</span>
        <input type={parameter.kind === 'date' ? 'date' : parameter.kind === 'number' ? 'number' : 'text'} step="any"
          value={typed} onChange={event => setTyped(event.target.value)} onBlur={() => typed !== value && onSet(typed)} />
      </label>
    </form>
  );
}
