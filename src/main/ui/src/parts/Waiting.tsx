/** Says that something is under way. */
export function Waiting({what = 'Reading'}: {readonly what?: string}) {
  return <p className="waiting" role="status">{what} …</p>;
}

/** Says what went wrong, where it went wrong. */
export function Problem({message}: {readonly message: string}) {
  return <p className="problem" role="alert">{message}</p>;
}
