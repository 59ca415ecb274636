export function Positions() { return null; }
