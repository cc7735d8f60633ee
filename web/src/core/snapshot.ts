// Where the person stood, for as long as the tab lives: a browser's stand-in for what a phone keeps of an ended process.
const KEY = 'importass-snapshot'

export function keepSnapshot(text: string | null): void {
  if (text === null) sessionStorage.removeItem(KEY)
  else sessionStorage.setItem(KEY, text)
}

/** Good for one start: an address that was opened since is what counts. */
export function takeSnapshot(): string | null {
  const text = sessionStorage.getItem(KEY)
  sessionStorage.removeItem(KEY)
  return text
}
