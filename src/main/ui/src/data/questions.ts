import {iriTerm, textTerm} from './terms';

/** The kinds of values that a parameter takes. */
export type ParameterKind = 'entity' | 'text' | 'date' | 'number';

/** What can be bound in a question. */
export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly description: string;
}

/** A shipped query with the question that it answers. */
export interface Question {
  readonly name: string;
  readonly question: string;
  readonly parameters: readonly Parameter[];
  readonly sparql: string;
}

const PARAMETER = /^# param (\w+): (entity|text|date|number), (.+)$/gm;
let asked: Promise<readonly Question[]> | undefined;

/** The questions that ship with the program. */
export function questions(): Promise<readonly Question[]> {
  asked ??= ask();
  return asked;
}

/** Reads the question and the parameters out of a query's comments. */
export function readQuestion(name: string, sparql: string): Question {
  const question = (sparql.split('\n', 1)[0] ?? '').replace(/^#\s*/, '').trim();
  const parameters = [...sparql.matchAll(PARAMETER)].map(([, parameter = '', kind, description = '']) => ({
    name: parameter, kind: kind as ParameterKind, description: description.trim(),
  }));
  return {name, question, parameters, sparql};
}

/** Puts values into the query's VALUES blocks; they are written as terms, so nothing in them is syntax. */
export function bind(question: Question, values: Readonly<Record<string, string>>): string {
  return question.parameters.reduce((sparql, parameter) => {
    const value = values[parameter.name]?.trim();
    if (!value) return sparql;
    const block = new RegExp(`VALUES \\?${parameter.name} \\{[^}]*\\}`);
    return sparql.replace(block, () => `VALUES ?${parameter.name} { ${termFor(parameter.kind, value)} }`);
  }, question.sparql);
}

function termFor(kind: ParameterKind, value: string): string {
  switch (kind) {
    case 'entity':
      return iriTerm(value);
    case 'text':
      return textTerm(value);
    case 'date':
      return `${textTerm(value)}^^<http://www.w3.org/2001/XMLSchema#date>`;
    case 'number':
      return `${textTerm(value)}^^<http://www.w3.org/2001/XMLSchema#decimal>`;
  }
}

async function ask(): Promise<readonly Question[]> {
  const response = await fetch('/queries.json');
  if (!response.ok) throw new Error(`The questions cannot be loaded: the server answered ${response.status}.`);
  const list = (await response.json()) as readonly {readonly name: string; readonly sparql: string}[];
  return list.map(({name, sparql}) => readQuestion(name, sparql));
}
