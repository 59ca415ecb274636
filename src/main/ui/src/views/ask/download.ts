import {textOf, type Answer} from '../../data/sparql';

/** Gives a text to the reader as a file. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Comma-separated values by RFC 4180; a cell that a spreadsheet would run is made a text. */
export function toCsv({names, rows}: Answer): string {
  const lines = [names, ...rows.map(row => names.map(name => textOf(row[name])))];
  return lines.map(line => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** The answer in SPARQL's own results format. */
export function toJson({names, rows}: Answer): string {
  return JSON.stringify({head: {vars: names}, results: {bindings: rows}}, null, 2);
}

function cell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
